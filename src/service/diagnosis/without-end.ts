/**
 * A text of somebody else to put into a sentence: without the full stops and
 * white space at its end. Looked for from the end: a pattern would begin anew at
 * each blank of a long run inside the text. Null where there is none.
 */
export function withoutEnd(text: string | null): string | null {
  if (text === null) return null;
  let end = text.length;
  while (end > 0 && /[.\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
