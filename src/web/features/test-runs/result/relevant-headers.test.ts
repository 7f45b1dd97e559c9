import { describe, expect, it } from 'vitest';
import type { TestRun } from '#contract/test-run.ts';
import { anExchange, aTestRun } from '../../../testing/test-runs.ts';
import { relevantHeaders } from './relevant-headers.ts';

function marked(run: TestRun): string {
  const [exchange = anExchange()] = run.exchanges;
  const { request, response, why } = relevantHeaders(run, exchange);
  return `${why}: ${[...request].join(' ')} | ${[...response].join(' ')}`;
}

function answered(status: number, code = 'other'): TestRun {
  const { response } = anExchange();
  const { diagnosis } = aTestRun();
  return aTestRun({
    diagnosis: diagnosis === null ? null : { ...diagnosis, code },
    exchanges: [anExchange({ response: response === null ? null : { ...response, status } })],
  });
}

describe('relevantHeaders', () => {
  it('marks who asked and what was demanded where the client was refused', () => {
    expect(marked(aTestRun())).toBe('failure: authorization | www-authenticate');
  });

  it.each([
    [302, 'failure:  | location'],
    [405, 'failure:  | allow'],
    [415, 'failure: content-type | accept'],
    [
      429,
      'failure:  | retry-after ratelimit ratelimit-reset x-ratelimit-reset x-rate-limit-reset x-ratelimit-reset-after',
    ],
    [200, 'failure:  | '],
    [500, 'failure:  | '],
  ])('marks what a %d is about', (status, expected) => {
    expect(marked(answered(status))).toBe(expected);
  });

  it.each([
    ['other', 'failure: authorization | www-authenticate'],
    ['access_denied', 'failure:  | www-authenticate'],
    ['blocked_by_firewall', 'failure:  | server content-type'],
  ])('marks of a 403 what %s is about', (code, expected) => {
    expect(marked(answered(403, code))).toBe(expected);
  });

  it.each([
    ['token_missing', 'oauth', 'failure:  | '],
    ['call_error_in_success', 'oauth', 'failure:  | '],
    ['call_web_page', 'oauth', 'failure:  | content-type'],
    ['html_answer', 'parse', 'failure:  | content-type content-encoding'],
  ] as const)('marks the media type of a 200 only where it is about that: %s', (code, stage, expected) => {
    const run = answered(200, code);
    const { diagnosis } = run;
    expect(marked({ ...run, diagnosis: diagnosis === null ? null : { ...diagnosis, stage } })).toBe(expected);
  });

  it('marks what the warnings of a passed test are about', () => {
    const warnings = [{ code: 'no_store_missing', message: '', parameters: {} }];
    expect(marked(aTestRun({ status: 'passed', diagnosis: null, warnings }))).toBe(
      'warning:  | cache-control pragma',
    );
  });

  it('leaves the exchange alone that the diagnosis is not about', () => {
    const run = aTestRun({ exchanges: [anExchange({ step: 'refresh' })] });
    expect(marked(run)).toBe('warning:  | ');
  });
});
