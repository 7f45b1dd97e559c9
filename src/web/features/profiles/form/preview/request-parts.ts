/** A stretch of a request: text, or a placeholder that is filled when the request is made. */
export interface RequestPart {
  readonly kind: 'text' | 'placeholder';
  readonly text: string;
}

/** `{tenant}`, `{region}` of a path, `{{accessToken}}`, `{{env.name}}`. */
const placeholder = /\{\{[^{}]*\}\}|\{[\w-]+\}/g;

/** Splits a text at its placeholders. Parts in order are the whole text. */
export function splitPlaceholders(text: string): RequestPart[] {
  const parts: RequestPart[] = [];
  let at = 0;
  for (const match of text.matchAll(placeholder)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    parts.push({ kind: 'placeholder', text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

/** A URL in two pieces between which a line may be broken: up to the host, and from the path on. */
export function splitUrl(url: string): readonly [string, string] {
  const end = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0].length ?? 0;
  return [url.slice(0, end), url.slice(end)];
}

/** A mask is one piece, whatever it says; else names begin with `?` or `&` and end with `=`. */
const queryPiece = /‹[^‹›]*›|^\?[^=&‹]*=?|&[^=&‹]*=?|[^&‹]+|‹/g;

/** The part of a URL behind the host, parted so that the names of its query stand for themselves. */
export function splitQuery(rest: string): readonly { readonly isName: boolean; readonly text: string }[] {
  const start = rest.indexOf('?');
  if (start < 0) return [{ isName: false, text: rest }];
  const query = rest.slice(start).match(queryPiece) ?? [];
  return [rest.slice(0, start), ...query]
    .filter((text) => text !== '')
    .map((text) => ({ isName: /^[?&]/.test(text), text }));
}

/** A form body with one parameter a line. Other bodies stay as they are. */
export function bodyLines(text: string, contentType: string | undefined): readonly string[] {
  if (contentType?.startsWith('application/x-www-form-urlencoded') !== true) return [text];
  return text.split(/(?=&)/);
}
