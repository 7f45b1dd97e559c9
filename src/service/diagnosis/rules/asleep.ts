import type { SeenAnswer } from '../seen.ts';

const asleep = /\binstance\b[^<]{0,30}\bhibernat(?:ing|ed|ion)\b/i;
const looked = 8192;

/** True for the page of an instance that was put to sleep, which ServiceNow shows under 200 or 503 to every request. */
export function isAsleep({ answer }: Pick<SeenAnswer, 'answer'>): boolean {
  return answer.format === 'html' && asleep.test(answer.text.slice(0, looked));
}
