/** A signal that aborts so many milliseconds after another one, unless that is over before. */
export function abortedAfter(
  first: AbortSignal,
  milliseconds: number,
): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    timer = setTimeout(() => controller.abort(), milliseconds);
  };
  first.addEventListener('abort', begin, { once: true });
  if (first.aborted) begin();
  return {
    signal: controller.signal,
    end: () => {
      first.removeEventListener('abort', begin);
      clearTimeout(timer);
    },
  };
}

/** What comes, or null where the signal aborts before. */
export async function unlessAborted<Value>(
  coming: Promise<Value>,
  signal: AbortSignal,
): Promise<Value | null> {
  const limit = abortedAfter(signal, 0);
  try {
    return await Promise.race([
      coming,
      new Promise<null>((resolve) => limit.signal.addEventListener('abort', () => resolve(null))),
    ]);
  } finally {
    limit.end();
  }
}
