/** The private key of RFC 8037 A.1. */
export const knownClientKey = JSON.stringify({
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
});

/** A certificate that it signed for itself, valid from 2020 to 2099. */
const knownCertificate = `-----BEGIN CERTIFICATE-----
MIH4MIGrAhRRSVXKnv1AJJlve1ZOPZ+8Gfwl7zAFBgMrZXAwHjEcMBoGA1UEAwwT
dHJhdmVsLXBsYW5uZXItcHJvZDAgFw0yMDAxMDEwMDAwMDBaGA8yMDk5MTIzMTAw
MDAwMFowHjEcMBoGA1UEAwwTdHJhdmVsLXBsYW5uZXItcHJvZDAqMAUGAytlcAMh
ANdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1EaMAUGAytlcANBAFlsLKWo
7QFxPyrIbHKMuR8EtoV/cl59CpV9JVY5ILPSBIWWfAPOJCpxXAZjswpF65pTflse
CQ1SzRXPmoYazws=
-----END CERTIFICATE-----
`;

/** What a profile has that proves itself by them. */
export const mutualTls = {
  clientAuthentication: 'tls_client_auth',
  clientSecret: null,
  clientKey: knownClientKey,
  clientCertificate: knownCertificate,
};
