/** What is said of claims in words: names of the catalogue's texts. */
export type ClaimMeaning =
  | { readonly text: 'issuer' | 'issuerOfToken' | 'issuerElsewhere' }
  | { readonly text: 'subject' | 'subjectIsClient' | 'client' | 'clientOther' }
  | { readonly text: 'audience' | 'scope' | 'roles' | 'tokenId' | 'tenant' | 'certificate' }
  | { readonly text: 'issuedAt' | 'expires' | 'notBefore' | 'signedInAt'; readonly at: Date }
  | { readonly text: 'notATime' };

/** What a claim can be compared with. */
export interface ClaimContext {
  readonly clientId: string | null;
  /** The token request URL. */
  readonly url: string | null;
}

function originOf(url: unknown): string | null {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : null;
}

function issuer(value: unknown, { url }: ClaimContext): ClaimMeaning {
  const [claimed, asked] = [originOf(value), originOf(url)];
  if (claimed === null || asked === null) return { text: 'issuer' };
  return { text: claimed === asked ? 'issuerOfToken' : 'issuerElsewhere' };
}

/** A NumericDate (RFC 7519 2): seconds since 1970. */
function time(text: 'issuedAt' | 'expires' | 'notBefore' | 'signedInAt', value: unknown): ClaimMeaning {
  const at = typeof value === 'number' ? new Date(value * 1000) : new Date(Number.NaN);
  return Number.isNaN(at.getTime()) ? { text: 'notATime' } : { text, at };
}

const meanings: Readonly<Record<string, (value: unknown, context: ClaimContext) => ClaimMeaning>> = {
  iss: issuer,
  sub: (value, { clientId }) => ({
    text: clientId !== null && value === clientId ? 'subjectIsClient' : 'subject',
  }),
  aud: () => ({ text: 'audience' }),
  exp: (value) => time('expires', value),
  iat: (value) => time('issuedAt', value),
  nbf: (value) => time('notBefore', value),
  auth_time: (value) => time('signedInAt', value),
  jti: () => ({ text: 'tokenId' }),
  client_id: (value, { clientId }) => ({ text: value === clientId ? 'client' : 'clientOther' }),
  azp: (value, { clientId }) => ({ text: value === clientId ? 'client' : 'clientOther' }),
  appid: (value, { clientId }) => ({ text: value === clientId ? 'client' : 'clientOther' }),
  cid: (value, { clientId }) => ({ text: value === clientId ? 'client' : 'clientOther' }),
  scope: () => ({ text: 'scope' }),
  scp: () => ({ text: 'scope' }),
  roles: () => ({ text: 'roles' }),
  permissions: () => ({ text: 'roles' }),
  tid: () => ({ text: 'tenant' }),
  cnf: () => ({ text: 'certificate' }),
};

/** What a claim means, as far as it is known (RFC 7519 4.1, RFC 9068 2.2, RFC 7800 3.1); null where it is not. */
export function claimMeaning(name: string, value: unknown, context: ClaimContext): ClaimMeaning | null {
  return Object.hasOwn(meanings, name) ? (meanings[name]?.(value, context) ?? null) : null;
}

/** A claim as text: words and numbers as they are, anything else as JSON. */
export function claimText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
