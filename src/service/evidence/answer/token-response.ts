import type { TextParameters } from '#contract/diagnosis.ts';
import { scanJson } from '../json-scan.ts';
import type { Answer } from './read-answer.ts';
import { readGrantedScope, type GrantedScope } from './granted-scope.ts';
import { isJsonObject, memberOf, type JsonObject } from './json-value.ts';
import { readJwt, type ReadJwt } from './jwt.ts';
import { readLifetime, type Lifetime } from './lifetime.ts';
import { findTokenElsewhere } from './token-candidate.ts';
import { findToken, standardPlace, statedLifetime, type TokenPlace } from './token-place.ts';

/** Why an answer holds no token that can be used. */
export type TokenProblem =
  | 'json_not_an_object'
  | 'token_missing'
  | 'token_elsewhere'
  | 'token_empty'
  | 'token_null'
  | 'token_placeholder'
  | 'token_not_text'
  | 'token_with_line_break'
  | 'token_with_forbidden_characters'
  | 'token_too_long'
  | 'token_ambiguous'
  | 'token_type_missing'
  | 'token_type_not_text'
  | 'token_type_unsupported';

/** A token that can be used, and what the answer says of it. */
export interface UsableToken {
  readonly accessToken: string;
  readonly tokenType: string;
  /** True where the answer does not say it, or in a word of its own, and a profile does without. */
  readonly typeIsAssumed: boolean;
  readonly lifetime: Lifetime;
  readonly scope: GrantedScope;
  readonly jwt: ReadJwt | null;
  /** The whole answer with what stands beside the token over it, for `{{token.x}}`. */
  readonly body: JsonObject;
}

/** What became of looking for a token. */
export type TokenReading =
  | { readonly token: UsableToken; readonly problem: null }
  | { readonly token: null; readonly problem: TokenProblem; readonly parameters: TextParameters };

/** No header takes more: common servers stop at 8 to 16 KiB for all headers together. */
const longestToken = 16 * 1024;
const visibleAscii = /^[\x21-\x7e]+$/;
/** What programs write where they have no value: no provider issues it. */
const placeholder = /^(?:null|undefined|none|nil|nan|true|false|access_token|<[^<>]*>)$/i;

function refuse(problem: TokenProblem, parameters: TextParameters = {}): TokenReading {
  return { token: null, problem, parameters };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (value === null) return 'null';
  return typeof value === 'string' ? 'text' : typeof value;
}

function tokenProblem(body: JsonObject, token: unknown, place: TokenPlace): TokenReading | null {
  if (token === undefined) {
    const path = findTokenElsewhere(body, place);
    if (path !== null) return refuse('token_elsewhere', { path });
    return refuse('token_missing', { names: Object.keys(body).slice(0, 12).join(', ') || 'none' });
  }
  if (token === null) return refuse('token_null');
  if (typeof token !== 'string') return refuse('token_not_text', { kind: kindOf(token) });
  if (token === '') return refuse('token_empty');
  if (placeholder.test(token)) return refuse('token_placeholder');
  if (/[\r\n]/.test(token)) return refuse('token_with_line_break');
  if (!visibleAscii.test(token))
    return refuse('token_with_forbidden_characters', { hasScheme: /^bearer\s/i.test(token) });
  if (token.length > longestToken)
    return refuse('token_too_long', { length: token.length, longest: longestToken });
  return null;
}

const isBearer = (type: unknown) => typeof type === 'string' && type.toLowerCase() === 'bearer';

/** Words for a Bearer token of providers that do not follow the standard: Apigee says `BearerToken`. */
export function isNearlyBearer(type: string): boolean {
  return /^(?:bearer|bearer[ _-]?token|jwt|application)$/i.test(type.trim());
}

function typeProblem(type: unknown, { isStandard }: TokenPlace): TokenReading | null {
  if (type === undefined || type === '') return isStandard ? refuse('token_type_missing') : null;
  // Serialisers that write every member leave it null.
  if (type === null && !isStandard) return null;
  if (typeof type !== 'string') return refuse('token_type_not_text', { kind: kindOf(type) });
  if (isBearer(type) || (!isStandard && isNearlyBearer(type))) return null;
  return refuse('token_type_unsupported', { tokenType: type, hasOuterSpace: type !== type.trim() });
}

/** The different values that stand at the place of the token: JSON.parse only tells the last. */
function tokensIn(text: string, place: TokenPlace): ReadonlySet<string> {
  const wanted = place.path.join('.');
  const tokens = new Set<string>();
  scanJson(text, ({ path, start, end }) => {
    if (path.length === place.path.length && path.join('.') === wanted) tokens.add(text.slice(start, end));
  });
  return tokens;
}

/**
 * The token of a successful answer (RFC 6749 5.1), read from the bytes and not
 * through a library. `now` is in milliseconds since 1970-01-01 UTC; `place` is
 * where a provider has it that does not follow the standard.
 */
export function readTokenResponse(
  answer: Answer,
  requested: readonly string[],
  now: number,
  place: TokenPlace = standardPlace,
): TokenReading {
  const found = findToken(answer, place);
  const { token: accessToken, body, members } = found;
  const isInBody = place.location === 'json' || place.location === 'form';
  if (isInBody && !isJsonObject(body))
    return refuse('json_not_an_object', {
      kind: kindOf(body),
      path: findTokenElsewhere(body),
      isEncodedTwice: typeof body === 'string' && /^\s*[{[]/.test(body),
    });
  const problem = tokenProblem(members, accessToken, place);
  if (problem !== null) return problem;
  if (place.location === 'json' && tokensIn(answer.text, place).size > 1) return refuse('token_ambiguous');
  const tokenType = memberOf(members, 'token_type');
  const wrongType = typeProblem(tokenType, place);
  if (wrongType !== null) return wrongType;
  if (typeof accessToken !== 'string') return refuse('token_missing');
  const jwt = readJwt(accessToken);
  return {
    token: {
      accessToken,
      tokenType: typeof tokenType === 'string' && isBearer(tokenType) ? tokenType : 'Bearer',
      typeIsAssumed: !isBearer(tokenType),
      lifetime: readLifetime(members, jwt, now, {
        given: statedLifetime(found, place),
        isPlaced: place.expiryPath !== null,
      }),
      scope: readGrantedScope(members, requested),
      jwt,
      body: members,
    },
    problem: null,
  };
}
