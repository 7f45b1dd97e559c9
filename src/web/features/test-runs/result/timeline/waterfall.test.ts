import { describe, expect, it } from 'vitest';
import type { Exchange, Timings } from '#contract/evidence.ts';
import { waterfall } from './waterfall.ts';

const nothing: Timings = {
  dnsMs: null,
  connectMs: null,
  tlsMs: null,
  sendMs: null,
  firstByteMs: null,
  downloadMs: null,
  totalMs: 0,
};

function rows(timings: Partial<Timings>, failure: Exchange['failure'] = null): string[] {
  return waterfall({ timings: { ...nothing, ...timings }, failure }).bars.map(
    ({ phase, state, startMs, lengthMs }) => `${phase} ${state} ${startMs}+${lengthMs}`,
  );
}

describe('waterfall', () => {
  it('lays the phases end to end', () => {
    const timings = { dnsMs: 12, connectMs: 24, tlsMs: 41, sendMs: 0, firstByteMs: 108, downloadMs: 3 };
    expect(rows({ ...timings, totalMs: 188 })).toEqual([
      'dns measured 0+12',
      'connect measured 12+24',
      'tls measured 36+41',
      'send measured 77+0',
      'wait measured 77+108',
      'download measured 185+3',
    ]);
  });

  it('gives the phase that failed what is left of the total', () => {
    const failure = { stage: 'tls', code: 'tls_timeout' } as const;
    expect(rows({ dnsMs: 10, connectMs: 20, totalMs: 15_000 }, failure)).toEqual([
      'dns measured 0+10',
      'connect measured 10+20',
      'tls failed 30+14970',
      'send not_reached 15000+0',
      'wait not_reached 15000+0',
      'download not_reached 15000+0',
    ]);
  });

  it('keeps the time of a phase that failed and was measured', () => {
    const failure = { stage: 'body', code: 'body_cut' } as const;
    expect(rows({ connectMs: 5, firstByteMs: 10, downloadMs: 7, totalMs: 30 }, failure).at(-1)).toBe(
      'download failed 15+7',
    );
  });

  it('tells what was not needed from what was not reached', () => {
    expect(rows({ connectMs: 1, firstByteMs: 2, totalMs: 3 })).toEqual([
      'dns skipped 0+0',
      'connect measured 0+1',
      'tls skipped 1+0',
      'send skipped 1+0',
      'wait measured 1+2',
      'download not_reached 3+0',
    ]);
  });

  it('reaches nothing where the policy refused', () => {
    expect(
      rows({}, { stage: 'policy', code: 'address_blocked' }).every((row) => row.includes('not_reached')),
    ).toBe(true);
  });

  it('is as long as its phases where rounding makes them longer than the total', () => {
    expect(
      waterfall({ timings: { ...nothing, dnsMs: 2, connectMs: 2, totalMs: 3 }, failure: null }).totalMs,
    ).toBe(4);
  });
});
