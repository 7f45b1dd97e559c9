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

/** A code, or none, under which a client is refused that was not found; some write the status in place of one. */
const ofClient = /^(?:|invalid_client|invalid_request|unauthorized|\d+)$/;
const namesClient =
  /client|api.?key|credential|secret|unauthori[sz]ed|authenticat|required parameter|missing/i;
const namesOther = /\bgrant|\bscopes?\b|\bcode\b/i;

/** True where the client may not have been found: no refusal that names something else. */
function mayMissClient({ error }: SeenAnswer): boolean {
  const words = error?.description ?? '';
  if (!ofClient.test(error?.code ?? '') || namesOther.test(words)) return false;
  return words === '' || namesClient.test(words);
}

/** True where client ID and secret may not have been found because they belong into the body. */
export function missesInBody(seen: SeenAnswer): boolean {
  return inBody(seen) !== null && mayMissClient(seen);
}

/** True where they may not have been found because they belong into a Basic header. */
export function missesInHeader(seen: SeenAnswer): boolean {
  return inHeader(seen) !== null && mayMissClient(seen);
}

/** Puts another text into the token URL of the profile, where it holds the first. */
export function inTokenUrl(pattern: RegExp, replacement: string): (seen: SeenAnswer) => ProfileChange | null {
  return ({ facts, step }) => {
    const url = facts.tokenRequestUrl ?? '';
    const changed = url.replace(pattern, replacement);
    return step !== 'token' || changed === url ? null : { tokenRequestUrl: changed };
  };
}
