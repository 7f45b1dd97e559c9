import type { AuthorizationServer } from '#contract/discovery.ts';
import type { ProfileFormValues } from '../model/form-values.ts';

/** What stands in the form and the server does not list. */
export interface Doubts {
  /** The client authentication that is chosen; null where the server lists it, or says nothing. */
  readonly clientAuthentication: string | null;
  /** The scopes that it does not list. */
  readonly scopes: readonly string[];
}

/** Raw is what the product calls Basic without encoding; servers list both as one. */
function listedAs(method: string): string {
  return method === 'client_secret_basic_raw' ? 'client_secret_basic' : method;
}

/** Compares the form with what a server says of itself (RFC 8414 2). What it leaves out is not judged, but for the default. */
export function doubtsOf(
  { clientAuthentications, scopes }: AuthorizationServer,
  values: Pick<ProfileFormValues, 'texts' | 'pairs'>,
): Doubts {
  const method = values.texts.clientAuthentication ?? '';
  // Left out means client_secret_basic alone (RFC 8414 2).
  const methods = clientAuthentications ?? ['client_secret_basic'];
  const asked = (values.pairs.scope ?? [])
    .filter(({ key, secure }) => key === 'scope' && !secure)
    .flatMap(({ value }) => value.split(/[\s,]+/))
    .filter((scope) => scope !== '' && !scope.includes('{{'));
  return {
    clientAuthentication: method === '' || methods.includes(listedAs(method)) ? null : method,
    scopes: scopes === null ? [] : [...new Set(asked)].filter((scope) => !scopes.includes(scope)),
  };
}
