/** A scale from 0 in even steps. */
export interface TimeAxis {
  readonly maximumMs: number;
  readonly ticksMs: readonly number[];
}

const mostSteps = 5;

/** The smallest step of 1, 2 or 5 times a power of ten that needs no more than five steps. */
function stepFor(totalMs: number): number {
  const smallest = totalMs / mostSteps;
  const magnitude = 10 ** Math.floor(Math.log10(smallest));
  return magnitude * ([1, 2, 5].find((factor) => factor * magnitude * (1 + 1e-9) >= smallest) ?? 10);
}

/** A scale that holds so many milliseconds and ends not far behind them. */
export function timeAxis(totalMs: number): TimeAxis {
  const step = stepFor(Math.max(totalMs, 1));
  const steps = Math.max(1, Math.ceil(totalMs / step - 1e-9));
  const ticksMs = Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
  return { maximumMs: Number((steps * step).toPrecision(12)), ticksMs };
}

/** Where a moment stands on the scale, in percent of it. */
export function percentOf({ maximumMs }: TimeAxis, ms: number): number {
  return Number(((Math.min(ms, maximumMs) / maximumMs) * 100).toFixed(3));
}
