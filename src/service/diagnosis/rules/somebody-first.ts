import type { SuggestionDraft } from '../rule.ts';

/** What remains worth a look then. */
const rest: ReadonlySet<string> = new Set(['check_scope', 'read_documentation', 'ask_provider']);

/** Where somebody has to consent or to be let in first, nothing that the request says differently helps. */
export function somebodyFirst(
  first: readonly SuggestionDraft[],
  drafts: readonly SuggestionDraft[],
): readonly SuggestionDraft[] {
  return [...first, ...drafts.filter(({ code }) => rest.has(code))];
}
