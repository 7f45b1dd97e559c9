import { expect, it } from 'vitest';
import { baseString, expectedSignature, percentEncoded } from './signature.ts';

/** The request of RFC 5849 3.4.1.1. */
const example = {
  method: 'POST',
  url: new URL('http://EXAMPLE.com:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b'),
  form: new URLSearchParams('c2&a3=2+q'),
  protocol: new Map([
    ['oauth_consumer_key', '9djdj82h48djs9d2'],
    ['oauth_token', 'kkk9d7dh3k39sjv7'],
    ['oauth_signature_method', 'HMAC-SHA1'],
    ['oauth_timestamp', '137131201'],
    ['oauth_nonce', '7d8f3e4a'],
    ['oauth_signature', 'is-not-signed'],
  ]),
};

it('signs the text of RFC 5849 3.4.1.1', () => {
  expect(baseString(example)).toBe(
    'POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D' +
      '%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a' +
      '%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7',
  );
});

it.each([
  ['HMAC-SHA1', 'wsdNmjGB7lvis0UJuPAmjvX/PXw='],
  ['PLAINTEXT', 'ECrDNoq1VYzzzzzzzzzyAK7TwZNtPnkqatqZZZZ&just-a-string%20%20%20%20asdasd'],
  ['RSA-SHA1', null],
])('knows the signature of %s', async (method, signature) => {
  const protocol = new Map(example.protocol).set('oauth_signature_method', method);
  const secrets = ['ECrDNoq1VYzzzzzzzzzyAK7TwZNtPnkqatqZZZZ', 'just-a-string    asdasd'] as const;
  expect(await expectedSignature({ ...example, protocol }, ...secrets)).toBe(signature);
});

it('encodes what RFC 5849 3.6 encodes, and no more', () => {
  expect(percentEncoded("a-._~ !*'()+ä")).toBe('a-._~%20%21%2A%27%28%29%2B%C3%A4');
});
