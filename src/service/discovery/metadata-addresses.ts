const wellKnown = '/.well-known/';
const names = { oauth: 'oauth-authorization-server', openId: 'openid-configuration' } as const;

/** The issuer that is meant by what was entered: an address of metadata stands for its issuer. Null where it is no URL. */
export function issuerFrom(entered: string): string | null {
  const text = entered.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.search !== '' || url.hash !== '') return null;
  const at = url.pathname.indexOf(wellKnown);
  if (at === -1) return text;
  const [, ...behind] = url.pathname.slice(at + wellKnown.length).split('/');
  const path = url.pathname.slice(0, at) + (behind.length > 0 ? `/${behind.join('/')}` : '');
  return url.origin + path;
}

/**
 * Where an issuer's metadata may be, in the order they are asked: RFC 8414 3.1,
 * OpenID Connect Discovery 1.0 4, and the place between that RFC 8414 5 allows.
 */
export function metadataAddresses(issuer: string): string[] {
  const { origin, pathname } = new URL(issuer);
  const path = pathname.replace(/\/+$/, '');
  return [
    ...new Set([
      `${origin}${wellKnown}${names.oauth}${path}`,
      `${origin}${path}${wellKnown}${names.openId}`,
      `${origin}${wellKnown}${names.openId}${path}`,
    ]),
  ];
}

/** Issuers are compared as they are written (RFC 8414 3.3), but for a slash at the end, which people leave out. */
export function isSameIssuer(one: string, other: string): boolean {
  return one.replace(/\/$/, '') === other.replace(/\/$/, '');
}
