import type { SaidWithoutState, SignInEndWrite } from '#contract/test-run.ts';
import type { SignInAnswer } from '../authorization/interactive.ts';
import { oneLine } from '../diagnosis/one-line.ts';
import { createScrubber } from '../evidence/scrubber.ts';

/**
 * The error that an answer names which has no state, or none that is known; null where it names none. Whose profile it speaks of nobody knows, so
 * only what looks like a secret by itself is taken out here: the run that it is told in takes out those of its profile.
 */
export function saidIn(parameters: URLSearchParams): SaidWithoutState | null {
  const { conceal } = createScrubber([], []);
  const told = (name: string) => oneLine(conceal(parameters.get(name) ?? ''));
  const error = told('error');
  const description = told('error_description');
  return error === '' ? null : { error, description: description === '' ? null : description };
}

/** How a sign-in ended that the page which opened its window gave up. */
export function answerOf(how: SignInEndWrite | { readonly reason: 'cancelled' }): SignInAnswer {
  return how.reason === 'state_missing' || how.reason === 'state_unknown'
    ? { kind: how.reason, said: how.said ?? null }
    : { kind: how.reason };
}
