import { describe, expect, it } from 'vitest';
import { transportFailureCodes, type TransportFailureCode } from '../../ports/transport.ts';
import type { Stage } from '#contract/evidence.ts';
import { calling } from '../../testing/diagnosis/call-cases.ts';
import { jwtOf } from '../../testing/jwt.ts';
import { runTest } from '../../testing/run-test.ts';
import { answer, failing, jsonAnswer, tokenAnswer } from '../../testing/transport-results.ts';
import type { TransportResult } from '../../ports/transport.ts';

const failures = Object.entries(transportFailureCodes).flatMap(([stage, codes]) =>
  codes.map((code) => [stage as Stage, code] as const),
);

function call(
  result: TransportResult,
  profile: Readonly<Record<string, unknown>> = {},
  token = tokenAnswer(),
) {
  return runTest([token, result], { ...calling, ...profile });
}

function challenged(status: number, challenge: string) {
  return answer({ status, headers: { 'www-authenticate': challenge } });
}

const header = (fieldValue: string, rest: object = {}) => ({
  authorizationFields: [{ fieldType: 'header', fieldKey: 'Authorization', fieldValue, ...rest }],
});

/** An answer of X, whose errors name what they are of. */
const ofX = (words: string, data?: unknown) =>
  jsonAnswer({
    data,
    errors: [
      { title: 'Error', detail: `${words} the Tweet with ids: [2].`, parameter: 'ids', resource_id: '2' },
    ],
    meta: { result_count: 1 },
  });

it.each([
  ['no data', ofX('Could not find')],
  ['a list without any', ofX('Could not find', [])],
  [
    'a list, and an error of the call',
    jsonAnswer({ data: [{ id: '1' }], errors: [{ message: 'Invalid token' }] }),
  ],
])('an answer with errors and %s is one that failed', async (_, result) => {
  expect((await call(result)).diagnosis?.code).toBe('call_error_in_success');
});

describe('a call that worked', () => {
  it.each([
    ['data', jsonAnswer({ id: 7 })],
    ['nothing', answer({ status: 204 })],
    ['a list', jsonAnswer([])],
    ['text', answer({ body: 'pong' })],
    ['XML', answer({ body: '<?xml version="1.0"?><user id="7"/>' })],
    ['an empty list of errors', jsonAnswer({ errors: [], data: {} })],
    ['an error of null', jsonAnswer({ error: null, data: {} })],
    ['a code for success', jsonAnswer({ errorCode: 0, errorMessage: 'Success' })],
    ['names of errors that hold nothing', jsonAnswer({ errorCode: null, errorMessage: null, data: [] })],
    ['an empty error and fault', jsonAnswer({ error: {}, fault: '', data: {} })],
    ['a thing that failed', jsonAnswer({ id: 7, status: 'failed', message: 'Invalid token in the script' })],
    ['what became of a job', jsonAnswer({ status: 'failed', message: 'No space left' })],
    ['a code that is none of HTTP', jsonAnswer({ code: 403010, message: 'The token is valid' })],
    ['XML that speaks of faults', answer({ body: '<?xml version="1.0"?><faults><Fault id="1"/></faults>' })],
    [
      'data of GraphQL beside an error about something else',
      jsonAnswer({
        data: { viewer: { login: 'ada' }, room: null },
        errors: [{ message: 'No such room', extensions: { code: 'NOT_FOUND' }, path: ['room'] }],
      }),
    ],
    ['data of X beside a thing that is not there', ofX('Could not find', [{ id: '1' }])],
    ['data of X beside a thing of others', ofX('You are not authorized to see', [{ id: '1' }])],
    ['a message', jsonAnswer({ message: 'Hello' })],
    ['bytes that are no text', answer({ body: new Uint8Array([0, 1, 2, 255]) })],
  ])('answers with %s', async (_, result) => {
    const outcome = await call(result);
    expect(outcome).toMatchObject({ status: 'passed', diagnosis: null, check: { status: 'passed' } });
  });

  it('may be answered with more than is read', async () => {
    const facts = { limitBytes: 262_144, isDecoded: false };
    const outcome = await call(failing('body', 'body_too_large', facts, { status: 200, body: '[{"id":1},' }));
    expect(outcome).toMatchObject({ status: 'passed', check: { status: 'passed', httpStatus: 200 } });
    expect(outcome.warnings.find(({ code }) => code === 'call_answer_too_large')?.message).toContain(
      '262144',
    );
    const refused = await call(failing('body', 'body_too_large', facts, { status: 401, body: '<html>' }));
    expect(refused).toMatchObject({
      status: 'failed',
      diagnosis: { code: 'call_unauthorized', step: 'check' },
    });
  });
});

describe('a call that nothing answered', () => {
  it.each(failures)('at the stage %s: %s', async (stage, code: TransportFailureCode) => {
    const outcome = await call(failing(stage, code, { host: 'api.example.com', port: 443 }));
    if (code === 'body_too_large') return;
    expect(outcome).toMatchObject({
      status: 'failed',
      token: { length: 14 },
      diagnosis: { step: 'check', stage, code },
      check: { status: 'failed', httpStatus: null },
    });
    const { summary = '', explanation = '', suggestions = [] } = outcome.diagnosis ?? {};
    expect(summary).toMatch(/^A token was obtained, but the API call failed\. \S/);
    expect(`${summary.replace(/^.*?\. /, '')} ${explanation}`).not.toMatch(
      /token endpoint|no token|issued a token/,
    );
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { field, text, change } of suggestions) {
      expect(text).not.toMatch(/Token Request URL|the provider/i);
      expect([undefined, 'checkUrl', 'certificateAuthority', 'clientAuthentication']).toContain(field);
      expect(change).toBeUndefined();
    }
  });
});

describe('who is calling', () => {
  it.each([
    ['{{accessToken}}', 'Bearer realm="api"', 'wants the word Bearer before the token'],
    ['{{accessToken}}', 'Bearer error="invalid_token"', 'wants the word Bearer before the token'],
    ['Bearer {{accessToken}}', 'Negotiate, Basic realm="api"', 'wants Basic'],
  ])('is told wrongly by %s where %s is demanded', async (value, challenge, says) => {
    const { diagnosis } = await call(challenged(401, challenge), header(value));
    expect(diagnosis).toMatchObject({ code: 'call_scheme_wrong' });
    expect(diagnosis?.summary).toContain(says);
  });

  it.each(['Bearer {{accessToken}}', '{{accessToken}}'])(
    'is told by %s to a service that only lets users of a network in',
    async (value) => {
      const { diagnosis } = await call(challenged(401, 'Negotiate, NTLM'), header(value));
      expect(diagnosis?.code).toBe('call_unauthorized');
      expect(diagnosis?.explanation).toContain('Negotiate, NTLM');
    },
  );

  it('is told without a scheme although nothing was demanded', async () => {
    const { diagnosis } = await call(answer({ status: 401 }), header('{{accessToken}}'));
    expect(diagnosis).toMatchObject({ code: 'call_scheme_wrong', suggestions: [{ code: 'use_bearer' }, {}] });
  });

  it('may be told in another place than a header', async () => {
    const query = [{ fieldType: 'query_string', fieldKey: 'access_token', fieldValue: '{{accessToken}}' }];
    const { diagnosis } = await call(challenged(401, 'Bearer'), { authorizationFields: query });
    expect(diagnosis).toMatchObject({ code: 'call_unauthorized', parameters: { sentIn: 'the address' } });
    const payload = [{ fieldType: 'payload', fieldKey: 'token', fieldValue: '{{accessToken}}' }];
    const posted = await call(answer({ status: 401 }), { authorizationFields: payload, checkMethod: 'POST' });
    expect(posted.diagnosis).toMatchObject({ code: 'call_unauthorized', parameters: { sentIn: 'the body' } });
  });

  it('is no question of the audience where the token names this host', async () => {
    const token = tokenAnswer({ access_token: jwtOf({ aud: ['https://api.example.com/'], exp: 1 }) });
    const { diagnosis } = await call(challenged(401, 'Bearer error="invalid_token"'), {}, token);
    expect(diagnosis?.parameters).toMatchObject({ isForOthers: false, isOver: true });
    expect(diagnosis?.explanation).toContain('already expired');
  });
});

describe('the scope that a service wants', () => {
  it('is what the token does not have, and is asked for in one click', async () => {
    const wants = challenged(403, 'Bearer error="insufficient_scope", scope="read write admin"');
    const { diagnosis } = await call(wants, {}, tokenAnswer({ scope: 'read write' }));
    expect(diagnosis).toMatchObject({
      code: 'call_scope_insufficient',
      parameters: { missingScope: 'admin' },
    });
    expect(diagnosis?.suggestions[0]).toMatchObject({
      field: 'scope',
      change: { scope: [{ do: 'set', key: 'scope', value: 'read admin' }] },
    });
  });

  it('may stand in the body, or not be told at all', async () => {
    const body = { error: 'insufficient_scope', scope: 'write' };
    const told = await call(jsonAnswer(body, { status: 403 }));
    expect(told.diagnosis?.summary).toContain('wants the scope write,');
    const untold = await call(challenged(403, 'Bearer error="insufficient_scope"'));
    expect(untold.diagnosis?.summary).toContain('wants a scope that the token does not have');
    expect(untold.diagnosis?.suggestions[0]).toMatchObject({ code: 'check_scope' });
  });

  it('is compared with the claims of a token whose answer names none', async () => {
    const token = tokenAnswer({ access_token: jwtOf({ scp: ['read', 'write'] }) });
    const { diagnosis } = await call(
      challenged(403, 'Bearer error="insufficient_scope", scope="write x"'),
      {},
      token,
    );
    expect(diagnosis?.parameters.missingScope).toBe('x');
  });
});

describe('a redirect of a call', () => {
  const redirect = (location: string) => answer({ status: 308, headers: { location } });
  it.each([
    ['/v1/me/', 'https://api.example.com/v1/me/'],
    ['/v2/me?full=1', 'https://api.example.com/v2/me?full=1'],
  ])('on the same host to %s can be followed by one click', async (location, checkUrl) => {
    const { diagnosis } = await call(redirect(location));
    expect(diagnosis?.suggestions[0]).toMatchObject({ code: 'use_redirect_target', change: { checkUrl } });
  });

  it('to https is followed by one click', async () => {
    const { diagnosis } = await call(redirect('https://localhost/me'), { checkUrl: 'http://localhost/me' });
    expect(diagnosis?.suggestions[0]).toMatchObject({
      code: 'use_https',
      change: { checkUrl: 'https://localhost/me' },
    });
  });

  it('leaves out what authorization fields add to the query', async () => {
    const authorizationFields = [{ fieldType: 'query_string', fieldKey: 'locale', fieldValue: 'en' }];
    const changes = { checkUrl: 'https://api.example.com/me?a=1', authorizationFields };
    const { diagnosis } = await call(redirect('/v1/me?a=1&locale=en'), changes);
    expect(diagnosis?.suggestions[0]?.change).toEqual({ checkUrl: 'https://api.example.com/v1/me?a=1' });
  });

  it.each(['https://other.example.com/v1/me', 'https://u:p@api.example.com/', '/signin', '/v1/me'])(
    'to %s is not',
    async (location) => {
      const { diagnosis } = await call(redirect(location));
      expect(diagnosis?.code).toBe('call_redirected');
      expect(diagnosis?.suggestions.some(({ change }) => change !== undefined)).toBe(false);
    },
  );
});

it('names a method that the service takes and a test can use', async () => {
  const { diagnosis } = await call(answer({ status: 405, headers: { allow: 'PUT, DELETE' } }));
  expect(diagnosis?.suggestions.map(({ code }) => code)).toEqual(['check_call_address']);
});
