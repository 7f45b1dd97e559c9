import { answerRule, type AnswerCase, type FailureRule, type SuggestionDraft } from '../rule.ts';
import type { oauth1SignInTexts } from '../texts/oauth1.ts';
import type { signInTexts } from '../texts/sign-in.ts';
import { withoutEnd } from '../without-end.ts';
import { answered, type SeenSignIn } from './seen-sign-in.ts';

interface SignInCase extends Omit<AnswerCase<SeenSignIn>, 'suggestions'> {
  readonly suggests: readonly SuggestionDraft[] | AnswerCase<SeenSignIn>['suggestions'];
}

/** A rule about how a sign-in ended. */
export function signInRule(
  code: keyof typeof signInTexts | keyof typeof oauth1SignInTexts,
  { suggests, parameters, ...given }: SignInCase,
): FailureRule<SeenSignIn> {
  return answerRule(code, {
    ...given,
    parameters: (seen) => ({
      callbackUrl: seen.outcome.callbackUrl,
      error: answered(seen, 'error'),
      // The texts end the sentence themselves.
      description: withoutEnd(answered(seen, 'error_description')),
      ...parameters?.(seen),
    }),
    suggestions: typeof suggests === 'function' ? suggests : () => suggests,
  });
}
