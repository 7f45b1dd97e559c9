import type { Suggestion, TextParameters } from '#contract/diagnosis.ts';
import type { Stage } from '#contract/evidence.ts';
import type { ProfileChange } from '#contract/profile-change.ts';
import type { z } from '#contract/zod.ts';
import type { confidenceSchema } from '#contract/diagnosis.ts';
import type { FailureCode } from './texts/failures.ts';
import type { SuggestionCode } from './texts/suggestions.ts';
import type { WarningCode } from './texts/warnings.ts';

/** How sure a rule is of the cause it names. */
export type Confidence = z.infer<typeof confidenceSchema>;

/** A suggestion before its text was filled in. */
export interface SuggestionDraft {
  readonly code: SuggestionCode;
  readonly change?: ProfileChange;
  /** Where to look in the form. */
  readonly field?: NonNullable<Suggestion['field']>;
}

/** One case of why a test fails: when it applies and what is then said. Its texts stand in `texts/`. */
export interface FailureRule<What> {
  readonly code: FailureCode;
  readonly stage: Stage;
  readonly confidence: Confidence;
  applies(seen: What): boolean;
  /** What the texts are filled with, beside what all of them have (`parameters.ts`). */
  parameters?(seen: What): TextParameters;
  /** At least one, the most promising first. */
  suggestions(seen: What): readonly SuggestionDraft[];
}

/** What a rule about an answer says for itself. */
export interface AnswerCase<What> {
  readonly when: (seen: What) => boolean;
  readonly suggestions: (seen: What) => readonly SuggestionDraft[];
  readonly confidence?: Confidence;
  readonly parameters?: (seen: What) => TextParameters;
}

/**
 * A rule about an answer that can be read and is not what was wanted: that is
 * the stage `oauth`. Certain, unless it says otherwise.
 */
export function answerRule<What>(
  code: FailureCode,
  { when, confidence = 'certain', ...said }: AnswerCase<What>,
): FailureRule<What> {
  return { code, stage: 'oauth', confidence, applies: when, ...said };
}

/** True for an answer with one of these statuses. */
export const isStatus =
  (...statuses: number[]) =>
  ({ answer }: { readonly answer: { readonly status: number } }) =>
    statuses.includes(answer.status);

/** One thing worth knowing although the test passed, or beside why it failed. */
export interface WarningRule<What> {
  readonly code: WarningCode;
  readonly field?: string;
  /** What its text is filled with, or null where it does not apply. */
  readonly find: (seen: What) => TextParameters | null;
}
