import type { PracticeSettings } from '../settings.ts';
import { decodeFormText, type Form } from './form.ts';
import { TokenRefusal } from './refusal.ts';

/** Who a client says it is, and where it said so. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly place: 'header' | 'body';
}

const challenge = { 'www-authenticate': 'Basic realm="practice", charset="UTF-8"' };

function notProperlyEncoded(): TokenRefusal {
  return new TokenRefusal(
    'invalid_request',
    'The credentials in the Authorization header are not properly encoded: client ID and secret are each form-encoded before they are joined (RFC 6749 2.3.1).',
  );
}

/** The two halves of a Basic header, as they travelled: not yet form-decoded. Null where it is not Basic. */
export function splitBasic(authorization: string): readonly [string, string] | null {
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(authorization.trim())?.[1];
  if (encoded === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const at = text.indexOf(':');
    return at === -1 ? null : [text.slice(0, at), text.slice(at + 1)];
  } catch {
    return null;
  }
}

function fromHeader(authorization: string): Credentials {
  if (!/^Basic\b/i.test(authorization))
    throw new TokenRefusal('invalid_client', 'Only the scheme Basic is understood here.', {
      status: 401,
      headers: challenge,
    });
  const halves = splitBasic(authorization);
  if (halves === null) throw notProperlyEncoded();
  try {
    const [clientId, clientSecret] = halves.map(decodeFormText);
    return { clientId: clientId ?? '', clientSecret: clientSecret ?? '', place: 'header' };
  } catch {
    throw notProperlyEncoded();
  }
}

/** Reads the one way in which a client says who it is (RFC 6749 2.3): header or body, never both. */
export function readCredentials(request: Request, form: Form): Credentials {
  const authorization = request.headers.get('authorization');
  const [id, secret] = [form.one('client_id'), form.one('client_secret')];
  if (authorization !== null) {
    const credentials = fromHeader(authorization);
    if (secret !== undefined || form.one('client_assertion') !== undefined)
      throw new TokenRefusal(
        'invalid_request',
        'Client authentication must only be provided using one mechanism.',
      );
    if (id !== undefined && id !== credentials.clientId)
      throw new TokenRefusal('invalid_request', 'The client ID in the header and in the body differ.');
    return credentials;
  }
  if (id === undefined)
    throw new TokenRefusal('invalid_client', 'No client authentication was included.', {
      status: 401,
      headers: challenge,
    });
  return { clientId: id, clientSecret: secret ?? null, place: 'body' };
}

/** Refuses a client that is unknown or has another secret, with one text for both. */
export function checkCredentials(credentials: Credentials, settings: PracticeSettings): void {
  const isKnown =
    credentials.clientId === settings.clientId && credentials.clientSecret === settings.clientSecret;
  if (isKnown) return;
  throw new TokenRefusal('invalid_client', 'Client authentication failed.', {
    status: 401,
    // RFC 6749 5.2: the challenge belongs to those who used the header.
    headers: credentials.place === 'header' ? challenge : {},
  });
}
