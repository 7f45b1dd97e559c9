import { readAnswer, type Answer } from '../evidence/answer/read-answer.ts';
import { answer, type AnswerOptions } from './transport-results.ts';

/** An answer as the rules get to see it. */
export function readOptions(options: AnswerOptions): Answer {
  const { response } = answer(options);
  if (response === null) throw new Error('An answer has a response.');
  return readAnswer(response);
}
