import { expect, it } from 'vitest';
import { readCurl } from './read-curl.ts';

it.each([
  'Kerberos YIIGhg==',
  'Negotiate YIIGhg==',
  'NTLM TlRMTVNTUAAB',
  'Digest username="bob", response="6629fae4"',
  'AWS AKIAIOSFODNN7EXAMPLE:frJIUN8DYpKDtOLCwo=',
  'AWS4-HMAC-SHA256 Credential=AKIA/20261130/eu/s3/aws4_request, SignedHeaders=host, Signature=5d67',
  'AWS4-ECDSA-P256-SHA256 Credential=AKIA/20261130/s3/aws4_request, Signature=3045',
  'SharedKey account:ctzMq410TV3wS7upTBcunJTDLEJwMAZuFPfr0mrrA08=',
  'EG1-HMAC-SHA256 client_token=akab;signature=tL+y4',
  'hmac username="bob", algorithm="hmac-sha256", signature="R3q"',
  'MAC id="h480djs93hd8", mac="W7bdMZ"',
  'DPoP eyJhbGciOiJFUzI1NiJ9',
])('a header that is worked out for one request is no key: %s', (value) => {
  const { rows, notes } = readCurl(`curl -H 'Authorization: ${value}' https://api.example.com/`);
  expect(rows).toEqual([]);
  expect(notes).toEqual([{ source: '-H Authorization', code: 'type_unsupported' }]);
});

it('an address that is signed for a while is no key, and what else is sent stays one', () => {
  const signed =
    'https://bucket.s3.amazonaws.com/x?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA%2F20261130&X-Amz-Date=20261130T090000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=5d672d79&part=1';
  const { rows, notes } = readCurl(`curl '${signed}'`);
  expect(rows).toEqual([]);
  expect(notes).toEqual([{ source: 'URL', code: 'type_unsupported' }]);
  expect(readCurl(`curl -H 'X-Api-Key: k' '${signed}'`).rows).toMatchObject([
    {
      profile: {
        checkUrl: 'https://bucket.s3.amazonaws.com/x?part=1',
        authorizationFields: [{ fieldKey: 'X-Api-Key' }],
      },
      notes: [{ source: 'URL', code: 'type_unsupported' }],
    },
  ]);
});
