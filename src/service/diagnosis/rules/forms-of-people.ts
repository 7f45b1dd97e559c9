import type { SeenAnswer } from '../seen.ts';

/** What Django, Laravel, Rails, Spring and Jenkins say where a form of a page came without the token that guards it. */
const words = /csrf|cross.site request forgery|invalid.?authenticity.?token|page expired|no valid crumb/i;

/** True for the refusal of a page's form: only addresses for people are guarded against requests of other sites. */
export function isFormOfPeople({ answer, error }: Pick<SeenAnswer, 'answer' | 'error'>): boolean {
  const page = answer.format === 'html' ? answer.text.slice(0, 4096) : '';
  return words.test(`${error?.code ?? ''} ${error?.description ?? ''}`) || words.test(page);
}
