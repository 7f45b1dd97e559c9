import { oauthError, json, fixed } from './answers.ts';
import type { FaultFamily } from './fault.ts';

const challenge = { 'www-authenticate': 'Basic realm="practice", error="invalid_client"' };

/** Error answers as RFC 6749 5.2 has them, and those that only look like it. */
export const oauthErrors: FaultFamily = {
  title: 'Refused with an OAuth error',
  faults: [
    {
      id: 'invalid-request',
      title: 'invalid_request',
      does: 'Says that a parameter is missing.',
      expected: 'invalid_request',
      answer: oauthError(400, 'invalid_request', 'The parameter audience is missing.'),
    },
    {
      id: 'invalid-client',
      title: 'invalid_client with a challenge',
      does: 'Does not accept any client ID or secret: 401, a challenge and a JSON body.',
      expected: 'invalid_client',
      answer: oauthError(401, 'invalid_client', 'Client authentication failed.', challenge),
    },
    {
      id: 'invalid-client-400',
      title: 'invalid_client with status 400',
      does: 'Does not accept any client ID or secret, with status 400 and no challenge.',
      expected: 'invalid_client',
      answer: oauthError(400, 'invalid_client', 'Unknown client or wrong secret.'),
    },
    {
      id: 'challenge-only',
      title: 'A challenge and no body',
      does: 'Answers 401 with a WWW-Authenticate header that names invalid_client, and nothing else.',
      expected: 'invalid_client',
      answer: fixed(401, null, challenge),
    },
    {
      id: 'invalid-grant',
      title: 'invalid_grant',
      does: 'Says that the grant is not valid.',
      expected: 'invalid_grant',
      answer: oauthError(400, 'invalid_grant', 'The grant is expired or was revoked.'),
    },
    {
      id: 'unauthorized-client',
      title: 'unauthorized_client',
      does: 'Knows the client, and does not let it use this grant type.',
      expected: 'unauthorized_client',
      answer: oauthError(400, 'unauthorized_client', 'This client may not use client_credentials.'),
    },
    {
      id: 'unsupported-grant-type',
      title: 'unsupported_grant_type',
      does: 'Does not know the grant type client_credentials.',
      expected: 'unsupported_grant_type',
      answer: oauthError(400, 'unsupported_grant_type', 'Supported: authorization_code.'),
    },
    {
      id: 'invalid-scope',
      title: 'invalid_scope',
      does: 'Refuses every scope.',
      expected: 'invalid_scope',
      answer: oauthError(400, 'invalid_scope', 'The scope is unknown or not allowed.'),
    },
    {
      id: 'invalid-target',
      title: 'invalid_target',
      does: 'Refuses every resource (RFC 8707).',
      expected: 'invalid_target',
      answer: oauthError(400, 'invalid_target', 'The resource is unknown.'),
    },
    {
      id: 'access-denied',
      title: 'access_denied for want of an audience',
      does: 'Wants an audience and says so with status 403.',
      expected: 'access_denied',
      answer: oauthError(403, 'access_denied', 'The parameter audience is required.'),
    },
    {
      id: 'temporarily-unavailable',
      title: 'temporarily_unavailable',
      does: 'Is too busy, and says so with an OAuth error.',
      expected: 'temporarily_unavailable',
      answer: oauthError(503, 'temporarily_unavailable', 'Try again later.', { 'retry-after': '30' }),
    },
    {
      id: 'server-error-oauth',
      title: 'server_error',
      does: 'Fails, and says so with an OAuth error.',
      expected: 'server_error',
      answer: oauthError(500, 'server_error', 'An unexpected condition was met.'),
    },
    {
      id: 'dpop-nonce',
      title: 'use_dpop_nonce',
      does: 'Wants a DPoP proof with a nonce (RFC 9449 8).',
      expected: 'dpop_required',
      answer: oauthError(400, 'use_dpop_nonce', 'A DPoP nonce is required.', {
        'dpop-nonce': 'practice-nonce',
      }),
    },
    {
      id: 'unknown-error-code',
      title: 'An error code of its own',
      does: 'Answers with an error code that no standard knows, and a link to its documentation.',
      expected: 'oauth_error_unknown',
      answer: json(400, {
        error: 'quota_of_tenant_exhausted',
        error_description: 'The tenancy has used up its tokens for this month.',
        error_uri: 'https://practice.example/errors/quota',
      }),
    },
    {
      id: 'error-with-markup',
      title: 'A description that is not what it seems',
      does: 'Puts markup, a script and marks that turn the reading direction into error_description.',
      expected: 'invalid_request',
      answer: oauthError(
        400,
        'invalid_request',
        '<img src=x onerror=alert(1)><script>alert(1)</script> \u202eesrever\u202c \u0007 end',
      ),
    },
    {
      id: 'echoes-request',
      title: 'Repeats what it was sent',
      does: 'Puts the Authorization header and the body of the request into its error description.',
      expected: 'invalid_request',
      answer: async ({ request }) => {
        const sent = `${request.headers.get('authorization') ?? 'no Authorization header'} | ${await request.text()}`;
        return Response.json(
          { error: 'invalid_request', error_description: `Cannot read this request: ${sent}` },
          { status: 400 },
        );
      },
    },
  ],
};
