import type { KnownSecret } from './known-secret.ts';
import { foldCase, shortestSearched } from './needles.ts';

/** Words that requests, answers and messages are made of. */
const words =
  'access accept account active administrator agent allowed api application authentication authorization bad basic bearer body ' +
  'cache charset client code connection content control cookie credentials data date default demo denied description detail ' +
  'development email enabled encoding error example expired expires failed false forbidden form found grant guest header hello ' +
  'host html http https identity invalid issued issuer json keep-alive length local localhost login message method missing name ' +
  'null oauth openid password path payload permission plain post private profile production project public query read realm ' +
  'redirect refresh request required reset resource response result role root sandbox scope secret server service session ' +
  'signature staging state status string success supported system tenant testing text time title token trace transfer true type ' +
  'unauthorized unknown unsupported urlencoded user-agent username value version welcome write wrong';

/** What else stands in requests, answers and keys of any kind: where a secret holds it too, that gives nothing away. */
export const everydayTexts: readonly string[] = [
  words,
  ...[
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-8',
    'https://',
    'http://localhost',
    '.example.com/',
  ],
  ...[
    'client_secret_basic',
    'client_secret_post',
    'client_secret_jwt',
    'private_key_jwt',
    'client_credentials',
  ],
  ...[
    'authorization_code',
    'access_token',
    'refresh_token',
    'token_endpoint',
    'client_assertion',
    'redirect_uri',
  ],
  ...[
    'the client secret is',
    'a client secret of',
    'the access token is',
    'the refresh token is',
    'the secret token of',
  ],
  ...['', 'encrypted ', 'rsa ', 'ec '].flatMap((kind) =>
    ['begin', 'end'].map((edge) => `the -----${edge} ${kind}private key----- of`),
  ),
  ...['the private key is', 'a private key of', '-----begin certificate-----', '-----end certificate-----'],
  ...[
    '-----begin pkcs12-----',
    '-----end pkcs12-----',
    '-----begin public key-----',
    '-----end public key-----',
  ],
];

/**
 * True for a secret that is a word as it stands in every evidence, or a small number. Looked for everywhere, it would
 * make masks of what is no secret, and those would give it away: `client_‹…›=` says what it is. Like those too short to
 * search for, it is masked where it is a whole value.
 *
 * What a secure variable put into a public text, or a test into an address, is looked for there all the same.
 */
export function isOrdinary(
  { value, isVariable, isInAddress }: KnownSecret,
  publicTexts: readonly string[],
): boolean {
  if (value.length < shortestSearched) return true;
  const folded = foldCase(value);
  const isPlain = /^\d{4,6}$/.test(value) || (/^[a-z]{4,15}$/.test(folded) && words.includes(folded));
  return (
    isPlain &&
    isInAddress !== true &&
    !(isVariable === true && publicTexts.some((text) => foldCase(text).includes(folded)))
  );
}
