import { formEncoded } from '../../authorization/form-encoding.ts';

/** True for text that is the same after form encoding (RFC 6749 appendix B). */
function isPlain(text: string): boolean {
  return formEncoded(text) === text;
}

/**
 * The method of a Basic header as programs send it: they encode nothing, which
 * makes a difference only where something would have to be encoded.
 */
export function basicMethodOf(clientId: string, clientSecret: string): string {
  return isPlain(clientId) && isPlain(clientSecret) ? 'client_secret_basic' : 'client_secret_basic_raw';
}
