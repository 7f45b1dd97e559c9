/** What is printed: in quotes, or without a blank. Double quotes are gone from a word that was read. */
const text = String.raw`(?:'([^']*)'|([^\s'\`|()$]+))`;

/** What a shell encodes for Basic by itself: `Basic $(echo -n id:secret | base64)`, as pages about providers have it. */
const encoded = new RegExp(
  String.raw`\bBasic\s+(?:\$\(|\`)\s*` +
    String.raw`(?:(?:echo(?:\s+-n)?|printf(?:\s+'?%s'?)?)\s+${text}|printf\s+'?%s:%s'?\s+${text}\s+${text})` +
    String.raw`\s*\|\s*(?:base64|openssl\s+(?:base64|enc\s+-base64))(?:\s+-[\w=-]+(?:\s+0)?)*` +
    String.raw`(?:\s*\|\s*tr\s[^|)\`]*)?\s*[)\`]$`,
  'i',
);

/** User and password, joined by a colon, that a header has a shell encode; null where it has none, or none that is known. */
export function encodedUserOf(header: string): string | null {
  const parts: readonly (string | undefined)[] = encoded.exec(header)?.slice(1) ?? [];
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? null : given.join(':');
}
