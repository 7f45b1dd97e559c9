import { readAnswerPath } from '#contract/answer-path.ts';
import { isJsonObject, valueAt } from './json-value.ts';
import { standardPlace, type TokenPlace } from './token-place.ts';

const tokenLike = /^[\x21-\x7e]{12,}$/;
const tokenName = /token|jwt|bearer|session/i;
const otherToken = /refresh|csrf|xsrf|type|expir|uri|url|endpoint|hint/i;
const plainName = /^\S+$/;
const mostNodes = 2000;
const deepest = 6;

interface Candidate {
  readonly path: string;
  readonly rank: number;
}

function rankOf(name: string): number {
  if (/^access.?token$/i.test(name)) return 3;
  if (/^id.?token$/i.test(name)) return 1;
  return 2;
}

/**
 * Where a value stands in a JSON answer that looks like an access token under
 * another name or place than the one it was looked for at, such as
 * `data.access_token`; null where there is none.
 */
export function findTokenElsewhere(body: unknown, looked: TokenPlace = standardPlace): string | null {
  const known = looked.path.join('.');
  let best: Candidate | null = null;
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
      if (place === known || typeof member !== 'string' || !tokenLike.test(member)) continue;
      if (!tokenName.test(name) || otherToken.test(name)) continue;
      if (best === null || rankOf(name) > best.rank) best = { path: place, rank: rankOf(name) };
    }
  }
  return best?.path ?? null;
}

/** True where a path that was found leads back to its value: a name with a dot in it does not. */
export function leadsTo(body: unknown, path: string): boolean {
  const names = readAnswerPath(path);
  return names !== null && typeof valueAt(body, names) === 'string';
}
