import type { KnownSecret } from '../secrets/known-secret.ts';
import { jsonSecrets } from '../secrets/json-secrets.ts';
import { namedSecrets } from '../secrets/named-values.ts';
import type { TransportResponse } from '../../ports/transport.ts';
import { isReadable } from './readable.ts';
import { bareTokenOf } from './bare-token.ts';
import { readAnswer } from './read-answer.ts';
import { unnamedTokens } from './token-candidate.ts';
import { findToken, type TokenPlace } from './token-place.ts';
import { readUtf8 } from '../utf8-text.ts';

/** Shorter values are masked where they stand and not looked for elsewhere. */
const shortest = 8;
const most = 40;
/** Tokens stand near the beginning; a longer answer is no token answer. */
const looked = 64 * 1024;

/**
 * What an answer itself brings that must not be read: tokens and the like. They
 * become known secrets, so that they are also found where the answer repeats
 * them, in a cookie or a redirect say, and where the next request sends them.
 */
export function answerSecrets(response: TransportResponse): KnownSecret[] {
  const { text } = readUtf8(response.body, response.complete);
  const beginning = text.slice(0, looked);
  const found = [...jsonSecrets(beginning), ...namedSecrets(beginning)]
    .filter(({ value }) => value.length >= shortest)
    .slice(0, most);
  return [...new Map(found.map(({ name, value }) => [value, { name, value, isOwn: false }])).values()];
}

/**
 * What stands where a profile says that the token is, whatever it is called there and however short it is; and what
 * looks like a token where no name tells it: it is the whole answer, or stands under a name such as `data`.
 */
export function placedToken(response: TransportResponse, place: TokenPlace): KnownSecret[] {
  const answer = readAnswer(response);
  // The text of a refusal is no token, and has to stay readable.
  const isRefusal = answer.status < 200 || answer.status > 299;
  const bare = isRefusal ? null : bareTokenOf(answer);
  const isReadAsText = !isRefusal && isReadable(answer, place);
  const isLookedFor = !place.isStandard && (place.location !== 'text' || isReadAsText);
  const placed = isLookedFor ? findToken(answer, place).token : null;
  const unnamed = isRefusal ? [] : unnamedTokens(answer.json).slice(0, most);
  return [placed, bare, ...unnamed]
    .filter((token): token is string => typeof token === 'string' && token !== '')
    .map((token) => ({ name: 'access token', value: token.slice(0, looked), isOwn: false }));
}
