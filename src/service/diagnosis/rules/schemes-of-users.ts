import type { SeenAnswer } from '../seen.ts';

/** Schemes that only a user of a network can answer, or a computation for each request: no text that is sent along does. */
const schemesOfUsers: ReadonlySet<string> = new Set(['negotiate', 'ntlm', 'kerberos', 'digest']);

/** True for a scheme that no profile can answer. */
export function isSchemeOfUsers(scheme: string): boolean {
  return schemesOfUsers.has(scheme);
}

/** True where nothing is asked for but what users of a network or a computation for each request can answer. */
export function wantsUser({ answer: { challenges } }: Pick<SeenAnswer, 'answer'>): boolean {
  return challenges.length > 0 && challenges.every(({ scheme }) => schemesOfUsers.has(scheme));
}
