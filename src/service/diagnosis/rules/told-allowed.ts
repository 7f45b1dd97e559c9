import { headerValues } from '../../evidence/answer/headers.ts';
import type { SeenAnswer } from '../seen.ts';

/** The methods that an answer says are taken; null where the one that it refused is among them, which tells nothing. */
export function toldAllowed({ answer, exchange }: Pick<SeenAnswer, 'answer' | 'exchange'>): string | null {
  const allow = headerValues(answer.headers, 'allow').join(', ');
  const methods = allow.toUpperCase().split(/[\s,]+/);
  return methods.includes(exchange.request.method) ? null : allow;
}
