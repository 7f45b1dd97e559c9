const name = /[^.[\]\s]+/;
const shape = new RegExp(
  `^(?:\\$(?:\\.|(?=\\[)))?(?:${name.source}|\\[\\d{1,6}\\])(?:\\.${name.source}|\\[\\d{1,6}\\])*$`,
);

/**
 * The members that lead to a value of a JSON answer, from the outside in:
 * `data.access_token`, `tokens[0].value`, with or without `$.` in front. Null
 * where the text is no such path.
 */
export function readAnswerPath(text: string): string[] | null {
  if (!shape.test(text)) return null;
  const names = text.replace(/^\$(?=[.[])/, '').match(/[^.[\]]+/g);
  return names === null ? null : [...names];
}
