import type { FailureText } from '#contract/fill-text.ts';

/** What known providers mean by their answers, and what to try then; both by the id of the provider and that of the meaning or advice. */
export interface ProviderTexts {
  readonly meanings: Readonly<Record<string, FailureText>>;
  readonly advice: Readonly<Record<string, string>>;
}

/** What is said of every answer that has a description. */
const itSaid = 'Er sagte: „{description}“.';

/** Meanings by their codes: first what happened, then what explains it. */
export function meanings(
  texts: Readonly<Record<string, readonly [string, ...string[]]>>,
): Readonly<Record<string, FailureText>> {
  return Object.fromEntries(
    Object.entries(texts).map(([code, [summary, ...explanation]]) => [
      code,
      { summary: [summary], explanation: [...explanation, itSaid] },
    ]),
  );
}
