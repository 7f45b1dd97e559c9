import { fromBinary } from '../vault/bytes.ts';

/** User and password of the base64 of a Basic header (RFC 7617 2), or null where it is no base64. */
export function decodeBasic(encoded: string): { readonly user: string; readonly password: string } | null {
  try {
    const [user = '', ...password] = new TextDecoder().decode(fromBinary(atob(encoded))).split(':');
    return { user, password: password.join(':') };
  } catch {
    return null;
  }
}
