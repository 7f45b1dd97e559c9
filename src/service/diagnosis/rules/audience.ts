import type { SuggestionDraft } from '../rule.ts';
import type { Seen } from '../seen.ts';

/** Where the service that the token is for has to be named, or is named wrongly. */
export function audience({ facts }: Pick<Seen, 'facts'>): SuggestionDraft {
  const isNamed = facts.parameterNames.some((name) => name === 'audience' || name === 'resource');
  return { code: isNamed ? 'check_audience' : 'add_audience', field: 'scope' };
}
