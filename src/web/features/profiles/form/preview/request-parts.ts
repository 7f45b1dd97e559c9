import { urlParts } from '../../../../ui/machine-text/url-parts.ts';

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

/** A part of an address: the name of a parameter with the marks around it, where it begins with one, and what follows. */
export interface AddressPart {
  readonly name: string;
  readonly text: string;
}

/** An address in the parts between which it may break, each parameter of its query as one that begins with its name. */
export function addressParts(url: string): readonly AddressPart[] {
  const parts = urlParts(url);
  const query = parts.findIndex((part) => part.startsWith('?'));
  return parts.map((part, index) => {
    const isInQuery = query >= 0 && index >= query;
    const name = isInQuery ? (/^[?&][^=‹]*=?/.exec(part)?.[0] ?? '') : '';
    return { name, text: part.slice(name.length) };
  });
}

/** A form body with one parameter a line. Other bodies stay as they are. */
export function bodyLines(text: string, contentType: string | undefined): readonly string[] {
  if (contentType?.startsWith('application/x-www-form-urlencoded') !== true) return [text];
  return text.split(/(?=&)/);
}
