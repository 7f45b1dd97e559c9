import { describe, expect, it } from 'vitest';
import { runTest } from '../testing/run-test.ts';
import { answer, failing, jsonAnswer } from '../testing/transport-results.ts';

const refused = (description: string, status = 401) =>
  jsonAnswer({ error: 'invalid_client', error_description: description }, { status });

describe('a trial of variants', () => {
  it.each([
    ['goes on after a refusal', refused('No.'), null],
    ['goes on after an error under 200', jsonAnswer({ error: 'invalid_client' }), null],
    ['goes on after a server that broke', answer({ status: 500 }), null],
    ['stops where a pause is asked for', answer({ status: 429 }), 'rate_limit'],
    ['stops where a pause is asked for in words', refused('Rate limit exceeded.', 403), 'rate_limit'],
    ['stops where the provider is overloaded', answer({ status: 503 }), 'rate_limit'],
    ['stops at a lock', refused('The account has been locked.'), 'lockout'],
    ['stops at a lock that has a code', jsonAnswer({ error: 'account_locked' }, { status: 400 }), 'lockout'],
    [
      'stops before a lock',
      refused('Suspicious login: further attempts will be blocked.', 429),
      'rate_limit',
    ],
    ['stops before a lock, whatever its status', refused('Further attempts will be blocked.'), 'lockout'],
    ['stops at a limit of attempts', refused('Maximum number of login attempts reached'), 'lockout'],
    ['stops at the code of it', jsonAnswer({ error: 'too_many_attempts' }, { status: 401 }), 'lockout'],
    [
      'goes on where a client is named',
      jsonAnswer({ error: 'a', client_id: 'b', blocked: 0 }, { status: 401 }),
      null,
    ],
    ['stops at the status of a lock', answer({ status: 423 }), 'lockout'],
    ['stops at a count of attempts', refused('Wrong secret. 2 attempts remaining.'), 'lockout'],
    ['stops at a wrong address', answer({ status: 404 }), 'no_use'],
    ['stops at a redirect', answer({ status: 302, headers: { location: 'https://a.example/' } }), 'no_use'],
    [
      'stops where a browser is asked for',
      answer({ status: 429, headers: { 'x-vercel-mitigated': 'challenge' } }),
      'no_use',
    ],
    ['stops at a page', answer({ body: '<!doctype html><title>Hello</title>' }), 'no_use'],
    [
      'stops at a filter of the network',
      answer({ status: 503, body: '<html><title>Web Page Blocked</title>Application blocked</html>' }),
      'no_use',
    ],
    ['stops where consent is missing', jsonAnswer({ error: 'consent_required' }, { status: 400 }), 'no_use'],
    ['stops where nothing came', failing('connect', 'connection_refused'), 'no_use'],
    ['stops where the provider means that nothing else helps', refused('AADSTS7000222: expired.'), 'no_use'],
  ])('%s', async (_, result, stopsTrial) => {
    expect((await runTest([result])).diagnosis?.stopsTrial).toBe(stopsTrial);
  });

  it.each([
    ['invalid_grant', 'no_use'],
    ['Invalid user name or password', 'no_use'],
    ['invalid_client', null],
    ['Invalid client credentials', null],
  ])(
    'counts as attempts of a user, and stops where it is the user who is refused (%s)',
    async (error, stops) => {
      const withUser = { type: 'oauth2_password', username: 'ada', password: 'correct horse' };
      const client = { clientId: 'c', clientSecret: 's', tokenRequestUrl: 'https://idp.example.com/token' };
      const { diagnosis } = await runTest([jsonAnswer({ error }, { status: 400 })], {
        ...withUser,
        ...client,
      });
      expect(diagnosis?.stopsTrial).toBe(stops);
    },
  );
});
