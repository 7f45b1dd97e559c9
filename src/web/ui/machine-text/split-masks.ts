/** A stretch of text as it is, or what a mask says about the secret it stands for. */
export interface MaskPart {
  readonly kind: 'text' | 'mask';
  readonly text: string;
}

/** Masks read `‹…›`. A sign that is never closed is text. */
const mask = /‹([^‹›]*)›/g;

/** Splits a text at its masks. Nothing of it is lost: parts in order are the whole text. */
export function splitMasks(text: string): MaskPart[] {
  const parts: MaskPart[] = [];
  let at = 0;
  for (const match of text.matchAll(mask)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    parts.push({ kind: 'mask', text: match[1] ?? '' });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}
