import { decodeBasic } from '../../evidence/decode-basic.ts';
import type { SentRequest, Given } from './sent-request.ts';

/** User name and password of a header `Authorization: Basic …` (RFC 7617 2), or null where there is none. */
export function basicUserOf(headers: readonly Given[]): SentRequest['user'] {
  const header = headers.find(({ key }) => key.toLowerCase() === 'authorization');
  const credentials = /^basic\s+([\w+/=-]+)$/i.exec(header?.value ?? '')?.[1];
  const basic = credentials === undefined ? null : decodeBasic(credentials);
  if (header === undefined || basic === null) return null;
  return { name: basic.user, password: basic.password, source: header.source };
}
