import { expect, it } from 'vitest';
import { readCurl } from './read-curl.ts';

it.each([
  ['https://${ID_HOST}/oauth/token', 'https://{{env.ID_HOST}}/oauth/token', 'ID_HOST'],
  [
    'https://$ORG.example.com:$PORT/t?v=$V',
    'https://{{env.ORG}}.example.com:{{env.PORT}}/t?v={{env.V}}',
    'ORG.example.com:PORT',
  ],
  ['$BASE_URL/oauth/token', '{{env.BASE_URL}}/oauth/token', 'BASE_URL'],
  ['https://{yourDomain}/token', 'https://{yourDomain}/token', '{yourDomain}'],
])('keeps what stands for a part of the address %s as it was written', (address, tokenRequestUrl, name) => {
  const { rows } = readCurl(`curl "${address}" -u a:b -d grant_type=client_credentials`);
  expect(rows).toMatchObject([{ profile: { tokenRequestUrl, name, identityProviderName: name } }]);
});

it('keeps apart what --next tells apart, and says of a second address that it is left out', () => {
  const { rows } = readCurl(
    'curl -u a:b https://one.example/ https://other.example/ --next -u c:d https://two.example/ -: https://three.example/',
  );
  expect(rows).toMatchObject([
    {
      profile: { checkUrl: 'https://one.example/', formFields: [{ fieldValue: 'a' }, { fieldValue: 'b' }] },
      notes: [{ source: 'URL 2', code: 'no_place' }],
    },
    {
      profile: { checkUrl: 'https://two.example/', formFields: [{ fieldValue: 'c' }, { fieldValue: 'd' }] },
      notes: [],
    },
  ]);
});
