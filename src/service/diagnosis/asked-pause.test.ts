import { expect, it } from 'vitest';
import { runTest } from '../testing/run-test.ts';
import { answer, jsonAnswer } from '../testing/transport-results.ts';

const waits = '42 seconds';

it.each([
  [429, { 'x-ratelimit-reset': '42' }, {}, waits],
  [429, { 'retry-after': '42', 'x-ratelimit-reset': '7' }, {}, waits],
  [429, { 'retry-after': 'soon', ratelimit: '"default";r=0;t=42' }, {}, waits],
  [503, { 'x-ratelimit-reset': '42' }, {}, waits],
  [
    403,
    { 'x-ratelimit-reset': '42', 'x-ratelimit-remaining': '0' },
    { message: 'API rate limit exceeded' },
    waits,
  ],
  [429, { 'x-ratelimit-reset': '42', 'x-ratelimit-remaining': '9' }, {}, 'a pause:'],
  [429, { 'retry-after': '1' }, {}, 'a pause:'],
  [503, { 'retry-after': '0', 'x-ratelimit-reset': '42' }, {}, 'not available at the moment (503).'],
  [502, { 'x-ratelimit-reset': '42' }, {}, 'not available at the moment (502).'],
  [403, { 'x-ratelimit-reset': '42' }, { message: 'Not from here.' }, '403 Forbidden'],
])('says of a %d with %j how long to wait', async (status, headers, body, said) => {
  const { diagnosis } = await runTest([jsonAnswer(body, { status, headers })]);
  expect(diagnosis?.summary).toContain(said);
  const codes = diagnosis?.suggestions.map(({ code }) => code);
  expect(codes?.includes('test_again_later')).toBe(said === waits);
});

it('says which header tells it', async () => {
  const { diagnosis } = await runTest([answer({ status: 429, headers: { 'x-ratelimit-reset': '42' } })]);
  expect(diagnosis?.explanation).toContain('Its X-RateLimit-Reset header says: 42.');
  expect(diagnosis?.parameters).toMatchObject({ resetHeader: 'X-RateLimit-Reset', reset: '42' });
});
