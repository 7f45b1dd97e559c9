import type { AuthorizationFieldWrite } from '#contract/authorization-field.ts';
import { fillPlaceholders, placeholdersIn } from '#contract/placeholders.ts';
import { memberOf, type JsonObject } from '../../evidence/answer/json-value.ts';

/** What placeholders are filled with. */
export interface CallValues {
  readonly accessToken?: string;
  /** The whole token response, for `{{token.x}}`. */
  readonly response?: JsonObject;
  /** What was entered in form fields, and what a type makes of it, by name. */
  readonly inputs?: ReadonlyMap<string, string>;
}

/** The value behind `{{token.a.b}}` as text; null where there is none, or it is a list or object. */
function tokenValue(response: JsonObject, name: string): string | null {
  let value: unknown = response;
  for (const part of name.split('.')) value = memberOf(value, part);
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isScalar ? String(value) : null;
}

/** A field value with its placeholders filled, or the name of the first token value that is missing. */
export function fillField(
  text: string,
  given: CallValues | null,
): { readonly value: string; readonly missing: null } | { readonly value: null; readonly missing: string } {
  if (given === null) return { value: text, missing: null };
  const resolve = (name: string) => tokenValue(given.response ?? {}, name);
  const missing = placeholdersIn(text).find(
    ({ meaning }) => meaning.kind === 'token_value' && resolve(meaning.name) === null,
  );
  if (missing?.meaning.kind === 'token_value') return { value: null, missing: missing.meaning.name };
  const value = fillPlaceholders(text, ({ meaning }) => {
    if (meaning.kind === 'access_token') return given.accessToken ?? null;
    if (meaning.kind === 'input') return given.inputs?.get(meaning.name) ?? null;
    return meaning.kind === 'token_value' ? resolve(meaning.name) : null;
  });
  return { value, missing: null };
}

/** True where the value is made of the access token. */
export function usesAccessToken({ fieldValue }: AuthorizationFieldWrite): boolean {
  return placeholdersIn(fieldValue ?? '').some(({ meaning }) => meaning.kind === 'access_token');
}

/** Percent-encodes text for an address (RFC 3986 2.1). Half a surrogate pair becomes U+FFFD. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}

const placeholder = /(\{\{[^{}]*\}\})/;

/** The same; placeholders stay as they are. */
export function encodeAroundPlaceholders(text: string): string {
  return text
    .split(placeholder)
    .map((part) => (placeholder.test(part) ? part : percentEncode(part)))
    .join('');
}

/** An address with what was entered in the places of its placeholders, percent-encoded; others stay. */
export function fillAddress(url: string, { inputs }: CallValues): string {
  return fillPlaceholders(url, ({ meaning }) => {
    const value = meaning.kind === 'input' ? inputs?.get(meaning.name) : undefined;
    return value === undefined ? null : percentEncode(value);
  });
}
