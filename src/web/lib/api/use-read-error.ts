import { useState } from 'react';

/** As much of a query as tells what came of it. */
export interface Reading {
  /** Undefined where nothing was read yet. */
  readonly data: unknown;
  readonly error: Error | null;
  /** When it failed last. */
  readonly errorUpdatedAt: number;
}

/**
 * Why something could not be read. The client of the queries forgets it as soon as what was never read is tried again;
 * here it stays until the answer is there, or whoever pressed "Try again" would lose the button, and the focus with it.
 */
export function useReadError({ data, error, errorUpdatedAt }: Reading): Error | null {
  const [last, setLast] = useState({ error, at: errorUpdatedAt });
  if (error !== null && error !== last.error) setLast({ error, at: errorUpdatedAt });
  // Of another query it would be another time.
  const isTriedAgain = error === null && data === undefined && errorUpdatedAt === last.at;
  return isTriedAgain ? last.error : error;
}
