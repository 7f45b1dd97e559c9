import type { CurlRequest, Given } from './curl-request.ts';

/** User name and password of a header `Authorization: Basic …` (RFC 7617 2), or null where there is none. */
export function basicUserOf(headers: readonly Given[]): CurlRequest['user'] {
  const header = headers.find(({ key }) => key.toLowerCase() === 'authorization');
  const credentials = /^basic\s+([\w+/=-]+)$/i.exec(header?.value ?? '')?.[1];
  if (header === undefined || credentials === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(credentials), (character) => character.charCodeAt(0));
    const [name = '', ...password] = new TextDecoder().decode(bytes).split(':');
    return { name, password: password.join(':'), source: header.source };
  } catch {
    return null;
  }
}
