import { NoteList } from '../import/note-list.ts';
import { isJsonObject } from '../../evidence/answer/json-value.ts';
import { parseJson } from '../import/json-text.ts';
import type { RequestAddress } from './request-address.ts';

/** A name and a value, and where in the text they were given. */
export interface Given {
  readonly key: string;
  readonly value: string;
  readonly source: string;
}

/** A request as a foreign text describes it, whatever it is written in. */
export interface SentRequest {
  readonly address: RequestAddress | null;
  /** Null where the text does not name it. */
  method: { readonly name: string; readonly source: string } | null;
  /** What the text calls the request as a whole. */
  readonly source: string;
  readonly headers: Given[];
  readonly query: Given[];
  readonly body: Given[];
  /** Members of a body in JSON that are no texts. */
  readonly unread: { readonly key: string; readonly source: string }[];
  /** The password is null where it would be asked for. */
  user: { readonly name: string; readonly password: string | null; readonly source: string } | null;
  /** What says that it proves itself by a scheme other than Basic or a token. */
  otherScheme: string | null;
  /** What names files with the certificate or key of the client. */
  readonly clientFiles: string[];
  hasBody: boolean;
  isJson: boolean;
  readonly notes: NoteList;
}

/**
 * Schemes of Authorization whose header is worked out for each request: what stands in it proves nothing again. OAuth is
 * one where it is signed (RFC 5849 3.5.1); some providers send a token by that name.
 */
const madeForOneRequest =
  /^(?:oauth\s(?=[^]*\boauth_\w+\s*=)|(?:digest|negotiate|ntlm|kerberos|hawk|mac|dpop|signature|sharedkey(?:lite)?|aws(?:4-[\w-]{1,40})?|[\w-]{0,40}hmac[\w-]{0,40})\s)/i;

/** The signature of an address that is signed for a while (AWS, Google Cloud), and what stands beside it. */
const addressSignature = /^x-(?:amz|goog)-signature$/i;
const besideSignature =
  /^x-(?:amz|goog)-(?:algorithm|credential|date|expires|signedheaders|signature|security-token)$/i;

/** Adds one by one: a call takes no more arguments than fit on the stack, and a body may have any number of pairs. */
export function addAll(given: Given[], more: Iterable<Given>): void {
  for (const each of more) given.push(each);
}

/** The pairs of a form or of a query. */
export function pairsOf(text: string, source: string): Given[] {
  return [...new URLSearchParams(text)].map(([key, value]) => ({ key, value, source }));
}

/** A request of which only the address is known yet, and what the text calls it. */
export function newRequest(address: RequestAddress | null, source: string): SentRequest {
  const query = pairsOf(address?.url.search ?? '', 'URL');
  const isSigned = query.some(({ key }) => addressSignature.test(key));
  return {
    address,
    method: null,
    source,
    headers: [],
    query: isSigned ? query.filter(({ key }) => !besideSignature.test(key)) : query,
    body: [],
    unread: [],
    user: null,
    otherScheme: isSigned ? 'URL' : null,
    clientFiles: [],
    hasBody: false,
    isJson: false,
    notes: new NoteList(),
  };
}

/** Adds a header; of one that signs a single request only that it does. */
export function addHeader(request: SentRequest, header: Given): void {
  if (header.key.toLowerCase() === 'authorization' && madeForOneRequest.test(header.value))
    request.otherScheme = header.source;
  else request.headers.push(header);
}

/** Takes a body, or a part of one. What is meant as JSON and cannot be read is noted. */
export function takeBody(request: SentRequest, text: string, source: string, isJson = false): void {
  if (!isJson && !/^\s*(?:\{(?!\{)|\[)/.test(text)) takePairs(request, text, source);
  else if (!takeJson(request, text, source)) request.notes.add(source, 'value_unsupported');
}

/** Takes the pairs of a form. A variable that stands for any number of them is none. */
function takePairs(request: SentRequest, text: string, source: string): void {
  if (/^\s*\{\{env\.\w+\}\}\s*$/.test(text)) request.notes.add(source, 'value_unsupported');
  else addAll(request.body, pairsOf(text, source));
}

/** Takes the members of a body in JSON. False where it is none. */
function takeJson(request: SentRequest, text: string, source: string): boolean {
  const written = parseJson(text);
  // PowerShell before 7.3 hands quotes over only behind backslashes.
  const json = 'value' in written ? written : parseJson(text.replaceAll('\\"', '"'));
  if (!('value' in json) || !isJsonObject(json.value)) return false;
  for (const [key, value] of Object.entries(json.value))
    if (typeof value === 'string' || typeof value === 'number')
      request.body.push({ key, value: String(value), source });
    else if (value !== null) request.unread.push({ key, source });
  request.isJson = true;
  return true;
}
