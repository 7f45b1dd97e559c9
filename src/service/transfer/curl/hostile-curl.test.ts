import { expect, it } from 'vitest';
import { readCurl } from './read-curl.ts';

const token = 'https://id.example.com/oauth/token';

it.each([
  [
    'half a surrogate pair',
    `curl ${token} -d grant_type=client_credentials --data-urlencode $'\\ud800' --data-urlencode $'x=\\ud800'`,
    1,
  ],
  [
    'a body of many pairs',
    `curl ${token} -d 'grant_type=client_credentials${'&a=1'.repeat(200_000)}'`,
    200_000,
  ],
  [
    'a query of many pairs',
    `curl '${token}?grant_type=client_credentials${'&a=1'.repeat(200_000)}'`,
    200_000,
  ],
  [
    'a body of many pairs by GET',
    `curl -G ${token} -d 'grant_type=client_credentials${'&a=1'.repeat(200_000)}'`,
    200_000,
  ],
  [
    'JSON of many members',
    `curl ${token} --json '${JSON.stringify({
      grant_type: 'client_credentials',
      ...Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`a${at}`, at])),
    })}'`,
    200_000,
  ],
])('reads %s', (_what, text, pairs) => {
  const profile = readCurl(text).rows[0]?.profile;
  expect(profile).toMatchObject({ type: 'oauth2_client_credentials', tokenRequestUrl: token });
  expect(profile).toHaveProperty('scope.length', pairs);
});
