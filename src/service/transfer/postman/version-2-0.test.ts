import { describe, expect, it } from 'vitest';
import { readPostman } from './read-postman.ts';

const info = {
  name: 'Hotels',
  schema: 'https://schema.getpostman.com/json/collection/v2.0.0/collection.json',
};

function profilesOf(members: object) {
  const { rows, notes } = readPostman({ info, ...members });
  expect(notes).toEqual([]);
  return rows.map(({ profile }) => profile);
}

describe('a collection of version 2.0', () => {
  it('has settings of a block as an object, and variables by their ids', () => {
    const oauth2 = {
      grant_type: 'client_credentials',
      accessTokenUrl: '{{host}}/token',
      clientId: 'my-id',
      clientSecret: 's3cret',
      tokenRequestParams: [{ key: 'audience', value: 'a', send_as: 'request_body' }],
    };
    expect(
      profilesOf({
        variable: [{ id: 'host', value: 'https://id.example.com' }],
        auth: { type: 'oauth2', oauth2 },
        item: [],
      }),
    ).toMatchObject([
      {
        name: 'Hotels',
        tokenRequestUrl: 'https://id.example.com/token',
        clientSecret: 's3cret',
        scope: [{ key: 'audience', value: 'a' }],
      },
    ]);
  });

  it('has headers as one text', () => {
    const request = {
      url: 'https://api.example.com/',
      method: 'GET',
      header: 'Accept: */*\r\n// Authorization: Bearer 0ld\r\nX-Api-Key: k:1\r\nX-Tenant: t1\n',
    };
    expect(profilesOf({ item: [{ name: 'List', request }] })).toMatchObject([
      {
        type: 'api_key',
        authorizationFields: [
          { fieldType: 'header', fieldKey: 'X-Api-Key', fieldValue: '{{key}}' },
          { fieldType: 'header', fieldKey: 'X-Tenant', fieldValue: 't1' },
        ],
        formFields: [{ fieldValue: 'k:1', secure: true }],
      },
    ]);
  });

  it.each([
    ['a text', 'https://api.example.com/v1/rates?api_key=k1'],
    [
      'parts',
      {
        protocol: 'https',
        host: ['api', 'example', 'com'],
        path: ['v1', { type: 'string', value: 'rates' }],
        query: [
          { key: 'api_key', value: 'k1' },
          { key: 'off', value: 'x', disabled: true },
        ],
      },
    ],
    [
      'parts that are texts',
      {
        protocol: 'https',
        host: 'api.example.com',
        path: '/v1/rates',
        query: [{ key: 'api_key', value: 'k1' }],
      },
    ],
  ])('has an address as %s', (_what, url) => {
    expect(profilesOf({ item: [{ name: 'Rates', request: { url, method: 'GET' } }] })).toMatchObject([
      { type: 'api_key', name: 'Rates', checkUrl: 'https://api.example.com/v1/rates' },
    ]);
  });

  it('has requests that are nothing but their address', () => {
    const item = [{ name: 'Rates', request: 'https://api.example.com/?api_key=k1' }];
    expect(profilesOf({ item })).toMatchObject([{ type: 'api_key', checkUrl: 'https://api.example.com/' }]);
  });

  it('has a form as one text', () => {
    const request = {
      url: 'https://id.example.com/token',
      method: 'POST',
      body: { mode: 'urlencoded', urlencoded: 'grant_type=client_credentials&client_id=a&client_secret=b' },
    };
    expect(profilesOf({ item: [{ name: 'Token', request }] })).toMatchObject([
      { type: 'oauth2_client_credentials', clientId: 'a', clientSecret: 'b' },
    ]);
  });
});
