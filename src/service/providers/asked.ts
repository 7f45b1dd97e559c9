import type { ProfileChange } from '#contract/profile-change.ts';
import type { SeenAnswer } from '../diagnosis/seen.ts';

/** True where the profile asks for none of these parameters. */
export function lacks(...names: readonly string[]): (seen: Pick<SeenAnswer, 'facts'>) => boolean {
  return ({ facts }) => names.every((name) => !facts.parameterNames.includes(name));
}

/** Sends client ID and secret in the body, where they are not sent there already. */
export function inBody({ facts }: SeenAnswer): ProfileChange | null {
  const isElsewhere = facts.clientAuthentication !== 'client_secret_post' && facts.secret !== null;
  return isElsewhere ? { clientAuthentication: 'client_secret_post' } : null;
}

/** Sends them in an encoded Basic header, where they are not sent there already. */
export function inHeader({ facts }: SeenAnswer): ProfileChange | null {
  const isElsewhere = facts.clientAuthentication !== 'client_secret_basic' && facts.secret !== null;
  return isElsewhere ? { clientAuthentication: 'client_secret_basic' } : null;
}

/** Puts another text into the token URL of the profile, where it holds the first. */
export function inTokenUrl(pattern: RegExp, replacement: string): (seen: SeenAnswer) => ProfileChange | null {
  return ({ facts, step }) => {
    const url = facts.tokenRequestUrl ?? '';
    const changed = url.replace(pattern, replacement);
    return step !== 'token' || changed === url ? null : { tokenRequestUrl: changed };
  };
}
