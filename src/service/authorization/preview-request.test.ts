import { describe, expect, it } from 'vitest';
import { draftProfileSchema, requestPreviewSchema } from '#contract/request-preview.ts';
import { z } from '#contract/zod.ts';
import { certificateOf, newKey } from '../testing/key-material.ts';
import { runTest, testFingerprint } from '../testing/run-test.ts';
import { tokenAnswer } from '../testing/transport-results.ts';
import { previewRequest } from './preview-request.ts';

const whole = {
  type: 'oauth2_client_credentials',
  name: 'Hotel Bookings',
  clientId: 'travel-planner-prod',
  clientSecret: 'c4n4ry s:e+c/r t&=%',
  tokenRequestUrl: 'https://{tenant}.stayhub.example/oauth2/token',
  tenancy: { enabled: true, baseUrl: 'https://{tenant}.stayhub.example/v1' },
  scope: [{ key: 'scope', value: 'bookings.read' }],
  authorizationFields: [
    { fieldType: 'header', fieldKey: 'Authorization', fieldValue: 'Bearer {{accessToken}}' },
    { fieldType: 'query_string', fieldKey: 'locale', fieldValue: 'en-GB' },
  ],
};

async function preview(changes: Readonly<Record<string, unknown>> = {}, tenant: string | null = null) {
  const profile = z.parse(draftProfileSchema, { ...whole, ...changes });
  const result = await previewRequest(profile, { tenant }, testFingerprint);
  expect(requestPreviewSchema.parse(result)).toEqual(result);
  expect(JSON.stringify(result)).not.toMatch(/c4n4ry|4b7d0e/);
  return result;
}

describe('a preview', () => {
  it('shows an assertion although the key is not entered yet', async () => {
    const { tokenRequest } = await preview({ clientAuthentication: 'private_key_jwt', clientSecret: null });
    expect(tokenRequest?.body?.text).toMatch(/client_assertion=‹assertion of \d+ characters/);
    expect(JSON.stringify(tokenRequest)).not.toContain('eyJ');
  });

  it('is none of a client whose name or secret has no UTF-8, as while an emoji is being typed', async () => {
    for (const changes of [{ clientId: 'half \ud800' }, { clientSecret: 'half \ud800' }])
      expect(await preview(changes)).toMatchObject({ tokenRequest: null });
  });

  it('shows the token request and an example call, with the tenancy still open', async () => {
    expect(await preview()).toEqual({
      tokenRequest: {
        method: 'POST',
        url: 'https://{tenant}.stayhub.example/oauth2/token',
        headers: [
          ['Accept', 'application/json'],
          ['Authorization', 'Basic ‹travel-planner-prod, secret of 19 characters, 9f3a12bc›'],
          ['Content-Type', 'application/x-www-form-urlencoded'],
        ],
        body: { text: 'grant_type=client_credentials&scope=bookings.read', bytes: 49 },
        assertion: null,
        curl: [
          'curl --request POST https://"$TENANT".stayhub.example/oauth2/token',
          "--header 'Accept: application/json'",
          '--user travel-planner-prod:"$CLIENT_SECRET_ENCODED"',
          "--header 'Content-Type: application/x-www-form-urlencoded'",
          "--data-urlencode 'grant_type=client_credentials'",
          "--data-urlencode 'scope=bookings.read'",
        ].join(' \\\n  '),
      },
      serviceCall: {
        method: 'GET',
        url: 'https://{tenant}.stayhub.example/v1/…?locale=en-GB',
        headers: [['Authorization', 'Bearer {{accessToken}}']],
        body: null,
        assertion: null,
        curl: [
          'curl --request GET https://"$TENANT"\'.stayhub.example/v1/…?locale=en-GB\'',
          '--header \'Authorization: Bearer \'"$ACCESS_TOKEN"',
        ].join(' \\\n  '),
      },
      warnings: [],
    });
  });

  it('shows exactly what a test then sends', async () => {
    for (const clientAuthentication of [
      'client_secret_basic',
      'client_secret_basic_raw',
      'client_secret_post',
    ]) {
      const changes = {
        clientAuthentication,
        tokenRequestHeaders: [{ key: 'X-Api-Key', value: 'c4n4ry-2', secure: true }],
      };
      const { tokenRequest } = await preview(changes, 'acme');
      const outcome = await runTest([tokenAnswer()], { ...whole, ...changes }, { tenant: 'acme' });
      expect(tokenRequest).toEqual(outcome.exchanges[0]?.request);
    }
  });

  it.each(['c4n4ry:', 'c4n4ry-user:password', 'c4n4ry'])(
    'shows nothing of a secure row that is a whole Basic header (%j)',
    async (credentials) => {
      const fieldValue = `Basic ${btoa(credentials)}`;
      const field = { fieldType: 'header', fieldKey: 'Authorization', fieldValue, secure: true };
      const { serviceCall } = await preview({ authorizationFields: [field] });
      const mask = `‹credentials of ${btoa(credentials).length} characters, 9f3a12bc›`;
      expect(serviceCall?.headers).toContainEqual(['Authorization', `Basic ${mask}`]);
      expect(JSON.stringify(serviceCall)).not.toContain(btoa(credentials));
    },
  );

  it('fills in a tenancy that is given, and not one that is none', async () => {
    expect((await preview({}, 'acme')).tokenRequest?.url).toBe('https://acme.stayhub.example/oauth2/token');
    expect((await preview({}, 'evil.com/x')).tokenRequest?.url).toBe(whole.tokenRequestUrl);
    expect((await preview({}, 'acme')).serviceCall?.url).toBe(
      'https://acme.stayhub.example/v1/…?locale=en-GB',
    );
  });

  it('names files where the client shows a certificate, also while its key is not entered yet', async () => {
    const { tokenRequest } = await preview({
      clientAuthentication: 'tls_client_auth',
      clientSecret: null,
      clientCertificate: certificateOf(newKey('ec'), 0, Date.UTC(2040, 0)),
    });
    expect(tokenRequest?.curl).toContain(' \\\n  --cert client.pem \\\n  --key client-key.pem \\\n  ');
    expect(tokenRequest?.curl).not.toContain('--cacert');
  });

  it('stands in for what is not entered yet', async () => {
    const { tokenRequest } = await preview({ clientId: '', clientSecret: '' });
    expect(tokenRequest?.headers[1]).toEqual([
      'Authorization',
      'Basic ‹client ID not entered yet, secret not entered yet›',
    ]);
    expect(tokenRequest?.curl).toContain('--user "$CLIENT_ID":"$CLIENT_SECRET"');
    const halfEntered = await preview({ clientId: '', clientSecret: 's3cr3t' });
    expect(halfEntered.tokenRequest?.headers[1]?.[1]).toMatch(
      /^Basic ‹client ID not entered yet, secret of 6 characters, \w+›$/,
    );
    const inBody = await preview({
      clientId: '',
      clientSecret: null,
      clientAuthentication: 'client_secret_post',
    });
    expect(inBody.tokenRequest?.body?.text).toContain(
      'client_id=‹client ID not entered yet›&client_secret=‹secret not entered yet›',
    );
  });

  it.each([
    { tokenRequestUrl: '' },
    { tokenRequestUrl: 'https:/' },
    { tokenRequestUrl: 'https://user@idp.example.com/' },
    { tokenRequestUrl: 'https://{tenant}/token' },
    { tokenRequestHeaders: [{ key: 'X A', value: 'b' }] },
  ])('has no token request of %j', async (changes) => {
    const { tokenRequest, serviceCall } = await preview(changes);
    expect(tokenRequest).toBeNull();
    expect(serviceCall).not.toBeNull();
  });

  it('has no service call of a base URL that is none', async () => {
    const { tokenRequest, serviceCall } = await preview({ tenancy: { enabled: true, baseUrl: 'https://' } });
    expect(tokenRequest).not.toBeNull();
    expect(serviceCall).toBeNull();
  });

  it('goes on while rows are being typed', async () => {
    const { tokenRequest, serviceCall, warnings } = await preview({
      scope: [
        { key: '', value: 'x' },
        { key: 'grant_type', value: 'y' },
        { key: 'scope', value: '' },
      ],
      tokenRequestHeaders: [
        { key: '', value: '' },
        { key: 'X-A', secure: true },
      ],
      authorizationFields: [
        { fieldType: 'header', fieldKey: '', fieldValue: '' },
        { fieldType: 'header', fieldKey: 'X A', fieldValue: 'a' },
      ],
      refreshTokenUrl: '',
    });
    expect(tokenRequest?.body?.text).toBe('grant_type=client_credentials');
    expect(serviceCall?.headers).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'field_left_out', field: 'authorizationFields.1.fieldKey' }]);
  });

  it('makes the example a POST for a payload field, with places for path parameters', async () => {
    const { serviceCall, warnings } = await preview({
      tenancy: { enabled: false },
      tokenRequestUrl: 'https://idp.example.com/token',
      authorizationFields: [
        { fieldType: 'payload', fieldKey: 'api_key', fieldValue: 'c4n4ry-3-secure', secure: true },
        { fieldType: 'path_param', fieldKey: 'version', fieldValue: 'v 2' },
      ],
    });
    expect(serviceCall).toMatchObject({
      method: 'POST',
      url: 'https://api.example.com/v%202/…',
      headers: [['Content-Type', 'application/json']],
      body: { text: '{"api_key":"‹api_key of 15 characters, 9f3a12bc›"}' },
    });
    expect(warnings).toMatchObject([{ code: 'payload_made_post' }]);
  });

  it('warns of what can be seen before anything is sent', async () => {
    const { warnings } = await preview({
      clientSecret: 'c4n4ry pasted\n',
      scope: [{ key: 'scope', value: 'a a' }],
      tokenRequestUrl: 'http://idp.example.com/token',
      authorizationFields: [{ fieldType: 'query_string', fieldKey: 't', fieldValue: '{{accessToken}}' }],
    });
    expect(warnings.map(({ code }) => code)).toEqual([
      'plain_http',
      'secret_outer_space',
      'scope_duplicate',
      'token_in_address',
    ]);
  });
});
