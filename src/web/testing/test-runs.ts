import type { Exchange } from '#contract/evidence.ts';
import type { PendingTestRun, TestRun } from '#contract/test-run.ts';

/** An exchange as the pictures show it: a request that was refused. */
export function anExchange(changes: Partial<Exchange> = {}): Exchange {
  return {
    step: 'token',
    byBrowser: false,
    sent: true,
    request: {
      method: 'POST',
      url: 'https://acme-travel.stayhub.example/oauth2/token',
      headers: [
        ['Accept', 'application/json'],
        ['Authorization', 'Basic ‹travel-planner-prod, secret of 24 characters, 9f3a12bc›'],
        ['Content-Type', 'application/x-www-form-urlencoded'],
        ['Host', 'acme-travel.stayhub.example'],
        ['User-Agent', 'authorization-profiles/1.0'],
      ],
      body: { text: 'grant_type=client_credentials&scope=bookings.read+bookings.write', bytes: 64 },
      assertion: null,
      curl: 'curl --request POST https://acme-travel.stayhub.example/oauth2/token \\\n  --user "travel-planner-prod:$CLIENT_SECRET"',
    },
    response: {
      status: 401,
      statusText: 'Unauthorized',
      httpVersion: '1.1',
      headers: [
        ['Cache-Control', 'no-store'],
        ['Content-Type', 'application/json;charset=UTF-8'],
        ['Date', 'Mon, 23 Nov 2026 14:32:08 GMT'],
        ['WWW-Authenticate', 'Basic realm="oauth2"'],
        ['X-Request-Id', '6f1d2c0e-84b7'],
      ],
      body: {
        text: '{"error":"invalid_client","error_description":"Client authentication failed: unsupported authentication method or wrong secret.","error_uri":"https://docs.stayhub.example/errors/invalid_client","request_id":"6f1d2c0e-84b7"}',
        bytes: 223,
        truncated: false,
        isUtf8: true,
        charset: null,
        hex: null,
      },
    },
    failure: null,
    addresses: ['203.0.113.24'],
    attempts: [{ address: '203.0.113.24', error: null }],
    remoteAddress: '203.0.113.24:443',
    tls: {
      protocol: 'TLSv1.3',
      cipher: 'TLS_AES_256_GCM_SHA384',
      subject: '*.stayhub.example',
      issuer: "Let's Encrypt R12",
      validFrom: '2026-11-16T00:00:00.000Z',
      validTo: '2027-02-14T00:00:00.000Z',
      fingerprint: '5b1e9a47c03d72f85b1e9a47c03d72f85b1e9a47c03d72f85b1e9a47c03d72f8',
      chain: [],
    },
    timings: {
      dnsMs: 12,
      connectMs: 24,
      tlsMs: 41,
      sendMs: 0,
      firstByteMs: 108,
      downloadMs: 3,
      totalMs: 188,
    },
    ...changes,
  };
}

/** A test run as the pictures show it: failed, since the client was not accepted. */
export function aTestRun(changes: Partial<TestRun> = {}): TestRun {
  return {
    id: '0d6c2f5e-3a1b-4c8d-9e7f-001122334455',
    assistantId: 'a1',
    profileId: 'p1',
    profileVersion: 3,
    profileName: 'Hotel Bookings',
    profileType: 'oauth2_client_credentials',
    status: 'failed',
    startedAt: '2026-11-23T14:32:08.000Z',
    durationMs: 188,
    tenant: 'acme-travel',
    message: 'Auth Test Failed',
    diagnosis: {
      step: 'token',
      stage: 'oauth',
      code: 'invalid_client',
      confidence: 'certain',
      summary: 'The identity provider did not accept the client ID or secret (invalid_client).',
      explanation:
        'It knows no such client, or the secret is another one, or it reads the credentials elsewhere.',
      parameters: {},
      suggestions: [
        {
          code: 'send_in_body',
          text: 'Some providers read the credentials from the request body only.',
          parameters: {},
          change: { clientAuthentication: 'client_secret_post' },
        },
        {
          code: 'check_secret',
          text: 'The secret may have been rotated, or belong to another client ID.',
          parameters: {},
          field: 'clientSecret',
        },
      ],
      provider: null,
      traceIds: [],
      stopsTrial: null,
    },
    warnings: [],
    sent: {
      clientId: 'travel-planner-prod',
      secret: { length: 24, fingerprint: '9f3a12bc' },
      clientAuthentication: 'client_secret_basic',
      consumerKey: null,
      signatureMethod: null,
      scope: ['bookings.read', 'bookings.write'],
      url: 'https://acme-travel.stayhub.example/oauth2/token',
    },
    exchanges: [anExchange()],
    token: null,
    check: null,
    profile: null,
    ...changes,
  };
}

/** A test that waits for a user to sign in. */
export function aPendingTestRun(changes: Partial<PendingTestRun> = {}): PendingTestRun {
  return {
    id: '0d6c2f5e-3a1b-4c8d-9e7f-001122334455',
    assistantId: 'a1',
    status: 'waiting',
    authorizationUrl: 'https://acme-travel.stayhub.example/oauth2/authorize',
    callbackUrl: 'https://profiles.example/oauth/callback',
    expiresAt: '2026-11-23T14:37:08.000Z',
    isAnswered: false,
    ...changes,
  };
}
