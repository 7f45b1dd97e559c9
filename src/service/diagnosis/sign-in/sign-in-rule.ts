import type { TextParameters } from '#contract/diagnosis.ts';
import type { Confidence, FailureRule, SuggestionDraft } from '../rule.ts';
import type { oauth1SignInTexts } from '../texts/oauth1.ts';
import type { signInTexts } from '../texts/sign-in.ts';
import { answered, type SeenSignIn } from './seen-sign-in.ts';

interface SignInCase {
  readonly when: (seen: SeenSignIn) => boolean;
  readonly suggests: readonly SuggestionDraft[] | ((seen: SeenSignIn) => readonly SuggestionDraft[]);
  readonly confidence?: Confidence;
  readonly parameters?: (seen: SeenSignIn) => TextParameters;
}

/** A rule about how a sign-in ended. */
export function signInRule(
  code: keyof typeof signInTexts | keyof typeof oauth1SignInTexts,
  given: SignInCase,
): FailureRule<SeenSignIn> {
  const { when, suggests, confidence = 'certain', parameters } = given;
  return {
    code,
    stage: 'oauth',
    confidence,
    applies: when,
    parameters: (seen) => ({
      callbackUrl: seen.outcome.callbackUrl,
      error: answered(seen, 'error'),
      // The texts end the sentence themselves.
      description: answered(seen, 'error_description')?.replace(/[.\s]+$/, '') ?? null,
      ...parameters?.(seen),
    }),
    suggestions: typeof suggests === 'function' ? suggests : () => suggests,
  };
}
