import type { Exchange, Stage, Timings } from '#contract/evidence.ts';

/** What an exchange spends its time on, in order. */
export const phases = ['dns', 'connect', 'tls', 'send', 'wait', 'download'] as const;
export type Phase = (typeof phases)[number];

/**
 * `measured` it took so long; `failed` it ended here, after so long;
 * `skipped` it was not needed, or not measured by itself; `not_reached` the
 * exchange ended before it.
 */
export type PhaseState = 'measured' | 'failed' | 'skipped' | 'not_reached';

/** One row of the waterfall. Times are in milliseconds; a phase that took no part has a length of 0. */
export interface PhaseBar {
  readonly phase: Phase;
  readonly state: PhaseState;
  readonly startMs: number;
  readonly lengthMs: number;
}

export interface Waterfall {
  readonly bars: readonly PhaseBar[];
  readonly totalMs: number;
}

const failedPhase: Partial<Record<Stage, Phase>> = {
  dns: 'dns',
  connect: 'connect',
  tls: 'tls',
  send: 'send',
  headers: 'wait',
  body: 'download',
};

function measured(timings: Timings): Record<Phase, number | null> {
  return {
    dns: timings.dnsMs,
    connect: timings.connectMs,
    tls: timings.tlsMs,
    send: timings.sendMs,
    wait: timings.firstByteMs,
    download: timings.downloadMs,
  };
}

/**
 * Lays the phases of an exchange end to end. A phase that failed without a
 * time of its own gets what the others leave of the total.
 */
export function waterfall({ timings, failure }: Pick<Exchange, 'timings' | 'failure'>): Waterfall {
  const times = measured(timings);
  const known = phases.reduce((sum, phase) => sum + (times[phase] ?? 0), 0);
  const failed = failure === null ? undefined : failedPhase[failure.stage];
  const last = phases.findLastIndex((phase) => times[phase] !== null || phase === failed);
  let startMs = 0;
  const bars = phases.map((phase, index): PhaseBar => {
    const time = times[phase];
    const rest = phase === failed ? Math.max(0, timings.totalMs - known) : 0;
    const bar = { phase, startMs, lengthMs: time ?? rest };
    startMs += bar.lengthMs;
    if (phase === failed) return { ...bar, state: 'failed' };
    if (time !== null) return { ...bar, state: 'measured' };
    return { ...bar, state: index < last ? 'skipped' : 'not_reached' };
  });
  return { bars, totalMs: Math.max(timings.totalMs, startMs) };
}
