/** A span of time in the two units that a reader would say. */
export interface TimeLeft {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** Splits seconds into days, hours, minutes and seconds; parts below the second unit in use are 0. */
export function splitSpan(totalSeconds: number): TimeLeft {
  const seconds = Math.max(0, Math.floor(totalSeconds));
  const span = {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor(seconds / 3600) % 24,
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  };
  if (span.days > 0) return { ...span, minutes: 0, seconds: 0 };
  return span.hours > 0 ? { ...span, seconds: 0 } : span;
}

/** How often a countdown has to be drawn: each second of the last hour, each minute before it. */
export function tickMs(secondsLeft: number): number {
  return secondsLeft <= 3600 ? 1000 : 60_000;
}

/** What is left of a lifetime, from 0 to 100 percent. */
export function percentLeft(secondsLeft: number, lifetimeSeconds: number): number {
  if (lifetimeSeconds <= 0) return 0;
  return Number(Math.min(100, Math.max(0, (secondsLeft / lifetimeSeconds) * 100)).toFixed(2));
}
