import { createTranslator } from 'use-intl';
import { describe, expect, it } from 'vitest';
import type { TestRun } from '#contract/test-run.ts';
import { en } from '../../../../messages/en.ts';
import { anExchange, aTestRun } from '../../../../testing/test-runs.ts';
import type { ReportLanguage } from './report-language.ts';
import { reportText } from './report-text.ts';

const base = { locale: 'en', messages: en } as const;
const language: ReportLanguage = {
  report: createTranslator({ ...base, namespace: 'resultReport' }),
  result: createTranslator({ ...base, namespace: 'result' }),
  diagnosis: createTranslator({ ...base, namespace: 'resultDiagnosis' }),
  evidence: createTranslator({ ...base, namespace: 'resultEvidence' }),
  timeline: createTranslator({ ...base, namespace: 'resultTimeline' }),
  say: (_, __, text) => ({ text }),
  sayType: () => 'OAuth v2 client credentials',
  sayDuration: (milliseconds) => `${milliseconds} ms`,
};

function report(changes: Partial<TestRun> = {}): string {
  return reportText(aTestRun(changes), language);
}

function withBody(text: string): TestRun['exchanges'] {
  const { response } = anExchange();
  if (response === null) throw new Error('The exchange of the tests has an answer.');
  return [anExchange({ response: { ...response, body: { ...response.body, text } } })];
}

describe('reportText', () => {
  it('says what an identity team asks for', () => {
    expect(report()).toMatchInlineSnapshot(`
      "Auth Test Failed: Hotel Bookings (OAuth v2 client credentials)
      Secrets are masked.
      Time: 2026-11-23T14:32:08.000Z
      Duration: 188 ms
      Tenancy: acme-travel
      Test run: 0d6c2f5e-3a1b-4c8d-9e7f-001122334455

      Cause (invalid_client, stage oauth): The identity provider did not accept the client ID or secret (invalid_client).
      It knows no such client, or the secret is another one, or it reads the credentials elsewhere.

      Suggested fixes:
      - Some providers read the credentials from the request body only.
      - The secret may have been rotated, or belong to another client ID.

      What was sent:
      Client ID: travel-planner-prod
      Secret: 24 characters, fingerprint 9f3a12bc
      Sent in: Basic header
      Scope: bookings.read bookings.write
      Sent to: https://acme-travel.stayhub.example/oauth2/token

      Token request, as sent:
      POST https://acme-travel.stayhub.example/oauth2/token
      Accept: application/json
      Authorization: Basic ‹travel-planner-prod, secret of 24 characters, 9f3a12bc›
      Content-Type: application/x-www-form-urlencoded
      Host: acme-travel.stayhub.example
      User-Agent: authorization-profiles/1.0

      grant_type=client_credentials&scope=bookings.read+bookings.write

      Token request, response:
      HTTP/1.1 401 Unauthorized
      Cache-Control: no-store
      Content-Type: application/json;charset=UTF-8
      Date: Mon, 23 Nov 2026 14:32:08 GMT
      WWW-Authenticate: Basic realm="oauth2"
      X-Request-Id: 6f1d2c0e-84b7

      {"error":"invalid_client","error_description":"Client authentication failed: unsupported authentication method or wrong secret.","error_uri":"https://docs.stayhub.example/errors/invalid_client","request_id":"6f1d2c0e-84b7"}

      Token request, connection:
      DNS 12 ms, Connect 24 ms, TLS 41 ms, Send 0 ms, Waiting 108 ms, Download 3 ms, Total 188 ms
      203.0.113.24:443
      TLSv1.3, TLS_AES_256_GCM_SHA384, *.stayhub.example, Let's Encrypt R12, 2027-02-14T00:00:00.000Z
      "
    `);
  });

  it('names the provider, what it means, and what its support finds the request by', () => {
    const { diagnosis } = aTestRun();
    if (diagnosis === null) throw new Error('The test run of the tests has failed.');
    const known = { id: 'microsoft_entra', name: 'Microsoft Entra ID', meaning: 'AADSTS7000222' };
    const traceIds = [
      { name: 'x-ms-request-id', value: 'a-1' },
      { name: 'correlation_id', value: 'd-4' },
    ];
    const text = report({ diagnosis: { ...diagnosis, provider: known, traceIds } });
    expect(text).toContain('Provider: Microsoft Entra ID (AADSTS7000222)\n');
    expect(text).toContain('For the provider’s support:\nx-ms-request-id: a-1\ncorrelation_id: d-4\n');
    const unexplained = { ...diagnosis, provider: { ...known, meaning: null } };
    expect(report({ diagnosis: unexplained })).toContain('Provider: Microsoft Entra ID\n');
  });

  it('tells how far it got where no answer came', () => {
    const failure = { stage: 'connect', code: 'connection_refused' } as const;
    const timings = {
      ...anExchange().timings,
      tlsMs: null,
      firstByteMs: null,
      sendMs: null,
      downloadMs: null,
    };
    const text = report({
      exchanges: [
        anExchange({ sent: false, response: null, failure, tls: null, remoteAddress: null, timings }),
      ],
    });
    expect(text).toContain('Token request, not sent:\nPOST https://');
    expect(text).toContain('No response: it ended at connect (connection_refused).');
    expect(text).toContain('DNS 12 ms, Connect 24 ms, Total 188 ms');
  });

  it('describes the token of a pass and never holds it', () => {
    const text = report({
      status: 'passed',
      diagnosis: null,
      warnings: [
        { code: 'no_store_missing', message: 'The answer lacks Cache-Control: no-store.', parameters: {} },
      ],
      token: {
        tokenType: 'Bearer',
        expiresInSeconds: 3600,
        expiryIsAssumed: false,
        expirySource: 'stated',
        expiresAt: '2026-11-23T15:32:08.000Z',
        requestedScope: ['read', 'write'],
        grantedScope: ['read'],
        length: 842,
        fingerprint: '9c417be052afd318',
        claims: { iss: 'https://a.example', scp: ['read'] },
        jwtHeader: { alg: 'RS256' },
      },
    });
    expect(text).toContain('Auth Test Passed: Hotel Bookings (OAuth v2 client credentials)');
    expect(text).toContain('Warnings:\n- The answer lacks Cache-Control: no-store.');
    expect(text).toContain('Scope requested: read write\nScope granted: read\nLength: 842 characters');
    expect(text).toContain('SHA-256, first 16 digits: 9c417be052afd318');
    expect(text).toContain('Claims, signature not checked:\niss: https://a.example\nscp: ["read"]');
  });

  it('names characters that cannot be seen, and keeps lines', () => {
    expect(report({ exchanges: withBody('a\u202eb\r\nc\0') })).toContain('\na[U+202E]b\nc[U+0000]\n');
  });

  it('leaves out the end of a long body, and says so', () => {
    const text = report({ exchanges: withBody('x'.repeat(9000)) });
    expect(text).toContain('[the rest of the body is left out: 8,000 of 9,000 characters]');
    expect(text).not.toContain('x'.repeat(8001));
    const withPairs = report({ exchanges: withBody(`x${'😀'.repeat(8999)}`) });
    expect(withPairs).toContain(
      `\nx${'😀'.repeat(7999)}\n[the rest of the body is left out: 8,000 of 9,000 characters]`,
    );
  });
});
