import type { SeenAnswer } from '../diagnosis/seen.ts';
import type { AnswerPattern } from './provider.ts';

/** How much of a body is looked at: error answers are short. */
const looked = 4096;

/** Everything in which an answer says what went wrong. */
export function saidIn({ answer, error }: SeenAnswer): string {
  return [error?.code ?? '', error?.description ?? '', answer.text.slice(0, looked)].join('\n');
}

function isOneOf<Value>(value: Value, allowed: Value | readonly Value[]): boolean {
  return Array.isArray(allowed) ? allowed.includes(value) : value === allowed;
}

/** True where an answer is as the pattern says. */
export function fitsPattern(seen: SeenAnswer, { status, code, says, asked }: AnswerPattern): boolean {
  if (status !== undefined && !isOneOf(seen.answer.status, status)) return false;
  if (code !== undefined && !isOneOf(seen.error?.code ?? '', code)) return false;
  if (says !== undefined && !says.test(saidIn(seen))) return false;
  return asked?.(seen) ?? true;
}
