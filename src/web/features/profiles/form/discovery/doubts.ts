import type { AuthorizationServer } from '#contract/discovery.ts';
import {
  clientAuthenticationSchema,
  keyMethods,
  needsClientSecret,
} from '#contract/client-authentication.ts';
import type { ProfileFormValues } from '../model/form-values.ts';

/** What stands in the form and the server does not list. */
export interface Doubts {
  /** The client authentication that is chosen; null where the server lists it, or says nothing. */
  readonly clientAuthentication: string | null;
  /** What it lists that needs no secret, where one is chosen that does: it is to be preferred (RFC 9700 2.5). */
  readonly stronger: readonly string[];
  /** The scopes that it does not list. */
  readonly scopes: readonly string[];
  /** The grant type that is asked with; null where the server lists it, or lists none. */
  readonly grantType: string | null;
}

/** What servers call a method that a form has one choice for: raw is Basic, and a certificate of any issuer is one. */
const listedAs: Readonly<Record<string, readonly string[]>> = {
  client_secret_basic_raw: ['client_secret_basic'],
  tls_client_auth: ['tls_client_auth', 'self_signed_tls_client_auth'],
};

function isListed(method: string, methods: readonly string[]): boolean {
  return (listedAs[method] ?? [method]).some((name) => methods.includes(name));
}

/** The methods with a key or a certificate among those that a server lists, where a secret is chosen. */
function strongerThan(method: string, methods: readonly string[]): string[] {
  const { data: chosen } = clientAuthenticationSchema.safeParse(method);
  if (chosen === undefined || !needsClientSecret(chosen)) return [];
  return keyMethods.filter((key) => isListed(key, methods));
}

/** The grant type of a profile: types are named after theirs, unless the provider calls it something else. */
function grantOf({ type, texts }: Pick<ProfileFormValues, 'type' | 'texts'>): string {
  const own = texts.grantType ?? '';
  return own === '' ? type.replace(/^oauth2_/, '') : own;
}

/** Compares the form with what a server says of itself (RFC 8414 2). What it leaves out is not judged, but for the default. */
export function doubtsOf(
  { clientAuthentications, scopes, grantTypes }: AuthorizationServer,
  values: Pick<ProfileFormValues, 'type' | 'texts' | 'pairs'>,
): Doubts {
  const method = values.texts.clientAuthentication ?? '';
  // Left out means client_secret_basic alone (RFC 8414 2).
  const methods = clientAuthentications ?? ['client_secret_basic'];
  const asked = (values.pairs.scope ?? [])
    .filter(({ key, secure }) => key === 'scope' && !secure)
    .flatMap(({ value }) => value.split(/[\s,]+/))
    .filter((scope) => scope !== '' && !scope.includes('{{'));
  return {
    clientAuthentication: method === '' || isListed(method, methods) ? null : method,
    grantType: grantTypes === null || grantTypes.includes(grantOf(values)) ? null : grantOf(values),
    stronger: strongerThan(method, methods),
    scopes: scopes === null ? [] : [...new Set(asked)].filter((scope) => !scopes.includes(scope)),
  };
}
