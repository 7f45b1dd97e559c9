import type { Seen } from '../seen.ts';
import type { SignInOutcome } from '../../authorization/interactive.ts';

/** What the rules of a sign-in get to see. */
export interface SeenSignIn extends Seen {
  readonly outcome: SignInOutcome;
}

/** A parameter of the answer; null where none came, or it stands there without a value. */
export function answered({ outcome: { answer } }: SeenSignIn, name: string): string | null {
  const value = answer.kind === 'answered' ? answer.parameters.get(name) : null;
  return value === '' ? null : value;
}

/** The first parameter of the protocol that the answer has more than once; null where there is none. */
export function repeated({ outcome: { answer } }: SeenSignIn): string | null {
  if (answer.kind !== 'answered') return null;
  const once = ['code', 'state', 'iss', 'error', 'oauth_token', 'oauth_verifier', 'oauth_problem'];
  return once.find((name) => answer.parameters.getAll(name).length > 1) ?? null;
}
