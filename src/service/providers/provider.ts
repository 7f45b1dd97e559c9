import type { TrialStop } from '#contract/diagnosis.ts';
import type { ProfileChange } from '#contract/profile-change.ts';
import type { Grant } from '../authorization/profile-facts.ts';
import type { SuggestionCode } from '../diagnosis/texts/suggestions.ts';
import type { SeenAnswer, SeenToken } from '../diagnosis/seen.ts';

/**
 * Where a statement comes from: `documented` stands in public text that was
 * read (`sources`), `general` is what people who work with the provider know
 * and nobody has checked here.
 */
export type Basis = 'documented' | 'general';

/** What an answer has to be for a meaning to apply; everything that is given counts. */
export interface AnswerPattern {
  readonly status?: number | readonly number[];
  /** The provider's error code. */
  readonly code?: string | readonly string[];
  /** Found in the code, the description or the beginning of the body. */
  readonly says?: RegExp;
  /** What only the request or the profile tells. */
  readonly asked?: (seen: SeenAnswer) => boolean;
}

/** What to try, in words of its own. */
export interface Advice {
  /** Stable; with the id of the provider before it, it is the code of the suggestion. */
  readonly code: string;
  readonly text: string;
  /** Where to look in the form. */
  readonly field?: string;
  /** What one click does. Null where there is nothing to change: the advice is then left out. */
  readonly change?: (seen: SeenAnswer) => ProfileChange | null;
}

/** One of the suggestions that every provider shares. */
export interface SharedAdvice {
  readonly use: SuggestionCode;
  readonly field?: string;
  readonly change?: (seen: SeenAnswer) => ProfileChange | null;
}

/** What an answer means when this provider gives it. Texts hold parameters as those of `diagnosis/texts` do. */
export interface Meaning {
  /** The provider's own name for it where there is one, such as `AADSTS7000222`. */
  readonly id: string;
  readonly when: AnswerPattern;
  readonly summary: string;
  readonly explanation?: readonly string[];
  /** The most promising first. They take the place of what would be suggested otherwise. */
  readonly advice: readonly (Advice | SharedAdvice)[];
  readonly basis: Basis;
  /** `certain` where nothing else is said. */
  readonly confidence?: 'certain' | 'likely' | 'open';
  /** What a trial of variants has to know of it. */
  readonly stopsTrial?: TrialStop;
  /** True for an answer to the call of the Check URL, and not of a token endpoint. */
  readonly onCall?: boolean;
  /**
   * The ways to a token for which a token endpoint means this; client credentials alone where nothing is said. Most
   * of what is known of a provider is known of them: the same code means something else where a user signed in.
   */
  readonly grants?: readonly Grant[] | 'any';
}

/** What to know of this provider although its token can be used. */
export interface Note {
  readonly id: string;
  readonly when: (seen: SeenToken) => boolean;
  readonly text: string;
  readonly basis: Basis;
  readonly field?: string;
}

/** What is known of an identity provider, or of what stands in front of one. */
export interface Provider {
  /** Stable, in snake case. */
  readonly id: string;
  readonly name: string;
  /** Host names; `*.` in front stands for one label or more. */
  readonly hosts: readonly string[];
  /** Paths of token endpoints that tell a provider which everybody hosts under a name of their own. */
  readonly path?: RegExp;
  /** True for an answer that only this provider gives, whatever its address. */
  readonly gives?: (seen: SeenAnswer) => boolean;
  readonly meanings: readonly Meaning[];
  readonly notes?: readonly Note[];
  /** Said of every failure whose answer holds this; group 1 becomes the parameter `providerCode`. */
  readonly reference?: { readonly pattern: RegExp; readonly text: string };
  /** Public pages and threads that were read. */
  readonly sources: readonly string[];
}
