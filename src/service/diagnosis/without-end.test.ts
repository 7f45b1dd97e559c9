import { expect, it } from 'vitest';
import { runTest } from '../testing/run-test.ts';
import { jsonAnswer } from '../testing/transport-results.ts';
import { withoutEnd } from './without-end.ts';

it('takes full stops and white space off the end alone', () => {
  expect(withoutEnd('. No such. client. . \n')).toBe('. No such. client');
  expect(withoutEnd(' ..\t')).toBe('');
  expect(withoutEnd(null)).toBeNull();
});

it.each([' ', '.', '\n', 'Trace ID: '])('a description with a long run of %j is read', async (sign) => {
  const error_description = `${sign.repeat(250_000 / sign.length)}x`;
  const outcome = await runTest([
    jsonAnswer({ error: 'invalid_client', error_description }, { status: 401 }),
  ]);
  expect(outcome.diagnosis?.code).toBe('invalid_client');
});
