/**
 * True for what is no path but the address of a database, such as one that was copied into the wrong setting, or with a
 * slip in its scheme. It may hold a password, so nothing that is said repeats it.
 */
export function looksLikeAddress(text: string): boolean {
  return /^\W?[a-z]+:\/\/|\/\/[^/]*:.*@|^(?:postgres(?:ql)?:|[^/:]+:[^@]+@[^/]+\/)/i.test(text);
}
