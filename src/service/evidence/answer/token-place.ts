import { readAnswerPath } from '#contract/answer-path.ts';
import type {
  TokenLocation,
  TokenRequestOptions,
} from '#contract/authorization-types/token-request-options.ts';
import { headerValue } from './headers.ts';
import { isJsonObject, memberOf, valueAt, type JsonObject } from './json-value.ts';
import type { Answer } from './read-answer.ts';

/** Where a token is looked for in an answer, and where its lifetime. */
export interface TokenPlace {
  readonly location: TokenLocation;
  /** The members that lead to the token. */
  readonly path: readonly string[];
  /** In lower case; empty where the token stands in the body. */
  readonly header: string;
  /** The members that lead to the lifetime; null where it stands beside the token as `expires_in`. */
  readonly expiryPath: readonly string[] | null;
  /** False where somebody said where the token is: such providers need not say of which type it is. */
  readonly isStandard: boolean;
}

/** Where RFC 6749 5.1 has them. */
export const standardPlace: TokenPlace = {
  location: 'json',
  path: ['access_token'],
  header: '',
  expiryPath: null,
  isStandard: true,
};

/** Where a profile says that they stand. */
export function tokenPlaceOf(options: Omit<TokenRequestOptions, 'grantType'>): TokenPlace {
  const { tokenLocation, tokenPath, tokenHeader, expiryPath } = options;
  return {
    location: tokenLocation,
    path: readAnswerPath(tokenPath) ?? standardPlace.path,
    header: tokenLocation === 'header' ? tokenHeader.toLowerCase() : '',
    expiryPath: readAnswerPath(expiryPath),
    isStandard: tokenLocation === 'json' && tokenPath === '',
  };
}

/** What the token is called at its place, such as `data.access_token`. */
export function nameOfToken({ location, path, header }: TokenPlace): string {
  if (location === 'header') return header;
  return location === 'text' ? 'token' : path.join('.');
}

/** The body as an object: JSON, or where that is asked for, a form. */
function membersOf(answer: Answer, { location }: TokenPlace): unknown {
  if (location !== 'form' || answer.form === null) return answer.json;
  return Object.fromEntries(answer.form);
}

/** What stands in an answer at the place of the token, and around it. */
export interface FoundToken {
  /** Undefined where there is nothing. */
  readonly token: unknown;
  /** Undefined where the body is no object. */
  readonly body: unknown;
  /** The members of the body, with those beside the token over them. */
  readonly members: JsonObject;
}

function textToken({ json, text }: Answer): unknown {
  if (isJsonObject(json) || Array.isArray(json)) return undefined;
  return typeof json === 'string' ? json : text.trim();
}

function tokenAt(answer: Answer, place: TokenPlace, body: unknown): unknown {
  if (place.location === 'header')
    return headerValue(answer.headers, place.header)?.replace(/^bearer\s+/i, '');
  return place.location === 'text' ? textToken(answer) : valueAt(body, place.path);
}

/** Looks at the place of the token. What is there need not be a token that can be used. */
export function findToken(answer: Answer, place: TokenPlace): FoundToken {
  const body = membersOf(answer, place);
  const around = valueAt(body, place.path.slice(0, -1));
  const isInBody = place.location === 'json' || place.location === 'form';
  return {
    token: tokenAt(answer, place, body),
    body,
    members: {
      ...(isJsonObject(body) ? body : {}),
      ...(isInBody && isJsonObject(around) ? around : {}),
    },
  };
}

/** What an answer says of the lifetime, at the place of it; undefined where it says nothing. */
export function statedLifetime({ body, members }: FoundToken, { expiryPath }: TokenPlace): unknown {
  return expiryPath === null ? memberOf(members, 'expires_in') : valueAt(body, expiryPath);
}
