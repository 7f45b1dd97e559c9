import type { BodyFormat } from './body-format.ts';
import type { Answer } from './read-answer.ts';
import type { TokenPlace } from './token-place.ts';

/** The bodies that a token can be looked for in, by where the profile says that it stands. */
const readable: Readonly<Record<Exclude<TokenPlace['location'], 'header'>, readonly BodyFormat[]>> = {
  json: ['json'],
  form: ['form', 'json'],
  text: ['text', 'form', 'json', 'broken_json'],
};

/** True for an answer that may hold a token at that place; others are no answer of a token endpoint at all. */
export function isReadable({ format }: Pick<Answer, 'format'>, { location }: TokenPlace): boolean {
  return location === 'header' || readable[location].includes(format);
}
