import { isJsonObject, type JsonObject } from '../../evidence/answer/json-value.ts';
import { addressOf } from '../request/request-address.ts';
import { addHeader, newRequest, takeBody, type SentRequest } from '../request/sent-request.ts';
import type { NoteList } from '../import/note-list.ts';
import type { AuthSettingsReader } from './auth-settings.ts';
import { authOf } from './postman-auth.ts';
import { headersOf, rowsOf, urlOf } from './request-parts.ts';

/** A request of a collection, with the auth block that it is sent with: its own, or that of a folder around it. */
export interface PostmanRequest {
  readonly name: string;
  readonly request: JsonObject;
  readonly auth: unknown;
  /** True where the block is its own. */
  readonly isOwnAuth: boolean;
}

/** What a request says that may be a client or a credential: others need not be looked at, of which there may be many. */
const speaksOfSecrets =
  /grant_type|auth|key|token|secret|passw|passphrase|pwd|bearer|assertion|session|credential|signature|jwt|sig\b|code|appid/i;

/** JSON, or a form: of any other text nobody knows what its parts are. */
const readable = /^\s*(?:\{|[\w.~%+-]+=)/;

/** Characters of a body that is looked at: a sign-in has few, and each body is read by itself. */
const mostCharacters = 16 * 1024;

/** What a body that is too long to be looked at may be missed for. */
const maySignIn = /grant_type|client_secret|client_assertion|password|api[_-]?key|access[_-]?token/i;

/** Adds what the body gives. False where it is too long to be looked at, and may give something to sign in with. */
function addBody(sent: SentRequest, body: unknown, settings: AuthSettingsReader): boolean {
  if (!isJsonObject(body) || body.disabled === true) return true;
  const source = 'request.body';
  const form = body.mode === 'urlencoded' ? body.urlencoded : body.mode === 'formdata' ? body.formdata : [];
  for (const { key, value } of rowsOf(form)) {
    const text = settings.resolve(value);
    if (text !== undefined) sent.body.push({ key: settings.resolve(key) ?? key, value: text, source });
  }
  const text = body.mode === 'raw' ? body.raw : typeof form === 'string' ? form : '';
  const raw = settings.resolve(text) ?? '';
  const isShort = raw.length <= mostCharacters;
  if (isShort && readable.test(raw)) takeBody(sent, raw, source);
  sent.hasBody = sent.body.length > 0 || raw !== '';
  return isShort || !maySignIn.test(raw);
}

function addAuth(sent: SentRequest, auth: unknown, settings: AuthSettingsReader): void {
  const block = authOf(auth);
  if (block?.type !== 'basic') return;
  const name = settings.resolve(block.settings.get('username')) ?? '';
  const password = settings.resolve(block.settings.get('password')) ?? null;
  if (name !== '') sent.user = { name, password, source: 'auth.basic' };
}

/** What a request of a collection sends, or null where nothing of it looks like a credential. */
export function sentBy(
  { name: ofRequest, request, auth }: PostmanRequest,
  settings: AuthSettingsReader,
  notes: NoteList,
): SentRequest | null {
  const { url, header, body, method } = request;
  if (!speaksOfSecrets.test(JSON.stringify([url, header, body]))) return null;
  const address = addressOf(settings.resolve(urlOf(url)) ?? '');
  if (address === null) return null;
  const sent = newRequest(address, 'request');
  if (typeof method === 'string') sent.method = { name: method.toUpperCase(), source: 'request.method' };
  for (const { key, value } of headersOf(header)) {
    const name = key.trim();
    addHeader(sent, { key: name, value: settings.resolve(value) ?? '', source: `request.header ${name}` });
  }
  if (!addBody(sent, body, settings)) notes.add(`request ${ofRequest}: body`, 'too_long');
  addAuth(sent, auth, settings);
  return sent;
}
