import { memberOf } from './json-value.ts';

/** The scope that an answer grants, and in which form it says so. */
export interface GrantedScope {
  /** Null where the answer does not say: it is then what was asked for (RFC 6749 5.1). */
  readonly values: readonly string[] | null;
  readonly form: 'absent' | 'text' | 'commas' | 'list' | 'unreadable';
}

function words(text: string): string[] {
  return [...new Set(text.split(/\s+/).filter((word) => word !== ''))];
}

/** Reads the member `scope`: text with spaces by RFC 6749 3.3, and the lists that others send. */
export function readGrantedScope(body: unknown, requested: readonly string[]): GrantedScope {
  const scope = memberOf(body, 'scope');
  if (scope === undefined || scope === null || scope === '') return { values: null, form: 'absent' };
  if (Array.isArray(scope) && scope.every((item) => typeof item === 'string'))
    return { values: words(scope.join(' ')), form: 'list' };
  if (typeof scope !== 'string') return { values: null, form: 'unreadable' };
  const isOneWithComma = requested.some((word) => word.includes(',') && scope.includes(word));
  if (scope.includes(',') && !isOneWithComma)
    return { values: words(scope.replaceAll(',', ' ')), form: 'commas' };
  return { values: words(scope), form: 'text' };
}
