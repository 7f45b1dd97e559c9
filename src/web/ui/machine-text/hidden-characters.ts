/** A stretch of text that can be seen, or one character that cannot, as often as it stands there in a row. */
export type VisiblePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'hidden'; readonly code: string; readonly count: number };

/**
 * Characters that show nothing, look like a space, or change the order of
 * others: controls, formats such as the bidirectional overrides, halves of
 * surrogate pairs, every separator but the space, and letters drawn as nothing.
 * Tab and line feed are layout.
 */
const invisible = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}`;
const marks = ['34f', '17b4', '17b5', '180b', '180c', '180d', '180f'].map((code) => `\\u{${code}}`).join('|');
const hiddenRun = new RegExp(String.raw`((?![ \t\n])(?:[${invisible}]|${marks}))\1*`, 'gu');
/** Nearly all text is this, and then there is nothing to look for. */
const plain = /^[\t\n\x20-\x7e]*$/;

/** True where every character can be seen without looking any further: most texts. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** The text without what cannot be seen; what looks like a space becomes one. */
export function withoutHidden(text: string): string {
  return text.replace(/\p{Zs}/gu, ' ').replace(hiddenRun, '');
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Splits a text into what can be seen and what cannot, which is then named by its code, such as `U+202E`. */
export function splitHidden(text: string): VisiblePart[] {
  if (text === '') return [];
  if (isPlain(text)) return [{ kind: 'text', text }];
  const parts: VisiblePart[] = [];
  let at = 0;
  for (const match of text.matchAll(hiddenRun)) {
    const [run, character = ''] = match;
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    parts.push({ kind: 'hidden', code: codeOf(character), count: run.length / character.length });
    at = match.index + run.length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

/** The same as plain text, for what is copied: `admin[U+202E]nimda`. */
export function withHiddenNamed(text: string): string {
  return splitHidden(text)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.count === 1 ? `[${part.code}]` : `[${part.code} ×${part.count}]`;
    })
    .join('');
}
