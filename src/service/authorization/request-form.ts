import type { TokenRequestOptions } from '#contract/authorization-types/token-request-options.ts';
import type { HeaderPairs, Step } from '#contract/evidence.ts';
import type { OutboundRequest } from '../ports/transport.ts';
import { utf8 } from '../vault/bytes.ts';

/** How a profile wants its token request sent. */
export type RequestForm = Pick<TokenRequestOptions, 'tokenRequestMethod' | 'tokenRequestBody' | 'grantType'>;

/** A token request as the protocol has it: a POST of a form. */
interface StandardRequest {
  readonly method: 'POST';
  readonly url: string;
  readonly headers: HeaderPairs;
  readonly parameters: URLSearchParams;
}

/** True where the request is the one that the standard has. */
export function isStandardForm({ tokenRequestMethod, tokenRequestBody, grantType }: RequestForm): boolean {
  return tokenRequestMethod === 'POST' && tokenRequestBody === 'form' && grantType === '';
}

/** The parameters as members; one that stands twice is a list. */
function asJson(parameters: URLSearchParams): string {
  const names = [...new Set(parameters.keys())];
  const members = names.map((name): [string, string | string[]] => {
    const values = parameters.getAll(name);
    return [name, values.length === 1 ? (values[0] ?? '') : values];
  });
  return JSON.stringify(Object.fromEntries(members));
}

/**
 * The media type of a form, which has no parameters (RFC 6749 appendix B). That it is UTF-8 is said of one that is not
 * ASCII only (docs/decisions/forms-name-no-charset.md).
 */
function formType(parameters: URLSearchParams): string {
  const isAscii = [...parameters].flat().every((text) => /^\p{ASCII}*$/u.test(text));
  return isAscii ? 'application/x-www-form-urlencoded' : 'application/x-www-form-urlencoded;charset=UTF-8';
}

function withType(headers: HeaderPairs, contentType: string | null): HeaderPairs {
  return headers.flatMap(([name, value]): HeaderPairs => {
    if (name.toLowerCase() !== 'content-type') return [[name, value]];
    return contentType === null ? [] : [[name, contentType]];
  });
}

/** In the query, behind what is there already; a parameter of the request stands once (RFC 6749 3.2). */
function inQuery(address: string, parameters: URLSearchParams): string {
  const url = new URL(address);
  for (const name of parameters.keys()) url.searchParams.delete(name);
  for (const [name, value] of parameters) url.searchParams.append(name, value);
  return url.href;
}

/**
 * The request of the protocol library as a provider wants it that does not
 * follow the standard: by GET, with a JSON body, or with a `grant_type` of its
 * own, which a renewal leaves as it is.
 */
export function inForm(
  { method, url, headers, parameters }: StandardRequest,
  { tokenRequestMethod, tokenRequestBody, grantType }: RequestForm,
  step: Step,
): OutboundRequest {
  const sent = new URLSearchParams(parameters);
  if (grantType !== '' && step === 'token') sent.set('grant_type', grantType);
  if (tokenRequestMethod === 'GET')
    return { method: 'GET', url: inQuery(url, sent), headers: withType(headers, null), body: null };
  if (tokenRequestBody === 'json')
    return { method, url, headers: withType(headers, 'application/json'), body: utf8(asJson(sent)) };
  return { method, url, headers: withType(headers, formType(sent)), body: utf8(sent.toString()) };
}
