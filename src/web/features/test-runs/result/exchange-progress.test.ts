import { describe, expect, it } from 'vitest';
import type { Exchange } from '#contract/evidence.ts';
import { anExchange } from '../../../testing/test-runs.ts';
import { exchangeProgress } from './exchange-progress.ts';

function states(changes: Partial<Exchange>): string {
  return [...exchangeProgress(anExchange(changes)).values()].join(' ');
}

describe('exchangeProgress', () => {
  it.each([
    ['policy', 'not_reached not_reached not_reached not_reached not_reached not_reached'],
    ['dns', 'failed not_reached not_reached not_reached not_reached not_reached'],
    ['connect', 'done failed not_reached not_reached not_reached not_reached'],
    ['tls', 'done done failed not_reached not_reached not_reached'],
    ['send', 'done done done failed not_reached not_reached'],
    ['headers', 'done done done done failed not_reached'],
    ['body', 'done done done done done failed'],
  ] as const)('ends at %s', (stage, expected) => {
    expect(states({ failure: { stage, code: 'x' }, response: null })).toBe(expected);
  });

  it('needs no TLS over plain http', () => {
    const request = { ...anExchange().request, url: 'http://localhost:8080/token' };
    expect(states({ request, failure: { stage: 'headers', code: 'x' } })).toBe(
      'done done not_needed done failed not_reached',
    );
  });

  it('got all the way where an answer came', () => {
    expect(states({})).toBe('done done done done done done');
  });
});
