import { expect, it } from 'vitest';
import { z } from '#contract/zod.ts';
import { createHostLog } from './host-log.ts';
import { errorFacts } from './error-facts.ts';

function logged(write: (log: ReturnType<typeof createHostLog>) => void): Record<string, unknown> {
  const lines: string[] = [];
  write(createHostLog({ write: (line: string) => void lines.push(line) }));
  expect(lines).toHaveLength(1);
  return z.record(z.string(), z.unknown()).parse(JSON.parse(lines[0] ?? ''));
}

const canary = 'canary-7c1f';

it('writes what is allowed of a request, and nothing else that is handed in', () => {
  const entry = { requestId: 'r', method: 'GET', route: '/api/v1/assistants', status: 200, ms: 3 };
  const line = logged((log) => log.request({ ...entry, ...{ url: canary, body: canary } }));
  expect(line).toMatchObject(entry);
  expect(Object.keys(line).sort()).toEqual([
    'level',
    'method',
    'ms',
    'msg',
    'requestId',
    'route',
    'status',
    'time',
  ]);
});

it('writes where an error was thrown, and never what it says', () => {
  const cause = Object.assign(new TypeError(canary), { code: 'ERR_X', body: canary });
  const error = new RangeError(`${canary}\n    at ${canary} (file:///x.js:1:2)`, { cause });
  const line = logged((log) => log.error('internal_error', { requestId: 'r' }, error));
  expect(JSON.stringify(line)).not.toContain(canary);
  expect(line).toMatchObject({
    msg: 'internal_error',
    requestId: 'r',
    error: { name: 'RangeError', code: '', cause: { name: 'TypeError', code: 'ERR_X' } },
  });
  expect(errorFacts(error).stack[0]).toMatch(/host-log\.test\.ts:\d+:\d+/);
});

it('writes no value that was thrown in place of an error', () => {
  expect(errorFacts(canary)).toEqual({ name: 'string', code: '', stack: [] });
  expect(errorFacts({ canary })).toEqual({ name: 'object', code: '', stack: [] });
});

it('ends with causes that go in a circle', () => {
  const error = new Error('x');
  error.cause = error;
  expect(JSON.stringify(errorFacts(error)).length).toBeLessThan(20_000);
});
