import { readAnswerPath } from '#contract/answer-path.ts';
import { isBareToken } from './bare-token.ts';
import { isJsonObject, valueAt } from './json-value.ts';
import { standardPlace, type TokenPlace } from './token-place.ts';

const tokenLike = /^[\x21-\x7e]{12,}$/;
const tokenName = /token|jwt|bearer|session/i;
const otherToken = /refresh|csrf|xsrf|type|expir|uri|url|endpoint|hint/i;
const plainName = /^\S+$/;
const mostNodes = 2000;
const deepest = 6;

/** Names that say nothing of what stands there: some providers put the token itself under them. */
const saysNothing = /^(?:access|auth|body|content|d|data|payload|response|results?|ticket|value)$/i;
/** A renewal beside it, and a list that is the whole answer. */
const saysNothingEither = /^(?:refresh|\d+)$/i;
/** Dates, numbers and the names of things. */
const isOther = /^\d{4}-\d\d-\d\d|^[\d.:+-]+$|^urn:/i;

interface Candidate {
  readonly path: string;
  readonly rank: number;
}

function rankOf(name: string): number {
  if (saysNothing.test(name)) return 0;
  if (/^access.?token$/i.test(name)) return 3;
  if (/^id.?token$/i.test(name)) return 1;
  return 2;
}

interface TextMember {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The texts of a JSON answer, those at its top first. */
function* textsIn(body: unknown): Generator<TextMember> {
  let visited = 0;
  const queue: { value: unknown; path: string; depth: number }[] = [{ value: body, path: '', depth: 0 }];
  for (let next = queue.shift(); next !== undefined && visited < mostNodes; next = queue.shift()) {
    const { value, path, depth } = next;
    const entries = isJsonObject(value) || Array.isArray(value) ? Object.entries(value) : [];
    for (const [name, member] of entries) {
      visited += 1;
      // White space in a name would go unseen.
      const step = plainName.test(name) ? name : JSON.stringify(name);
      const place = path === '' ? step : `${path}.${step}`;
      if (typeof member === 'object' && depth < deepest)
        queue.push({ value: member, path: place, depth: depth + 1 });
      if (typeof member === 'string') yield { name, path: place, text: member };
    }
  }
}

function looksRandom(text: string): boolean {
  return /\d/.test(text) && isBareToken(text) && !isOther.test(text);
}

/**
 * Where a value stands in a JSON answer that looks like an access token under
 * another name or place than the one it was looked for at, such as
 * `data.access_token`; null where there is none.
 */
export function findTokenElsewhere(body: unknown, looked: TokenPlace = standardPlace): string | null {
  const known = looked.path.join('.');
  let best: Candidate | null = null;
  for (const { name, path, text } of textsIn(body)) {
    if (path === known) continue;
    const isNamed = tokenLike.test(text) && tokenName.test(name) && !otherToken.test(name);
    if (!isNamed && !(saysNothing.test(name) && looksRandom(text))) continue;
    if (best === null || rankOf(name) > best.rank) best = { path, rank: rankOf(name) };
  }
  return best?.path ?? null;
}

/** What looks like a token in a JSON answer under a name that does not tell: it may be one, so nobody is to read it. */
export function unnamedTokens(body: unknown): string[] {
  return [...textsIn(body)]
    .filter(({ name, path }) => saysNothing.test(name) || saysNothingEither.test(path))
    .map(({ text }) => text)
    .filter(looksRandom);
}

/** True where a path that was found leads back to its value: a name with a dot in it does not. */
export function leadsTo(body: unknown, path: string): boolean {
  const names = readAnswerPath(path);
  return names !== null && typeof valueAt(body, names) === 'string';
}
