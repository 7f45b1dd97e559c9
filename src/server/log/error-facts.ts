import { codeOf } from '../error-code.ts';

/** What of an error may be written down. */
export interface ErrorFacts {
  readonly name: string;
  readonly code: string;
  /** Where it was thrown, without the message. */
  readonly stack: readonly string[];
  readonly cause?: ErrorFacts;
}

const deepest = 3;
const frame = /^\s+at (?:.+ \()?(?:[\w./:@<>~ -]+):\d+:\d+\)?$/;

function frames({ stack = '', message }: Error): string[] {
  // A message may look like a frame, so it goes first.
  const behind = message === '' ? stack : stack.replace(message, '');
  return behind
    .split('\n')
    .filter((line) => frame.test(line))
    .map((line) => line.trim());
}

/**
 * An error without its message: messages quote what users sent and what
 * servers answered, and either may be a secret.
 */
export function errorFacts(error: unknown, depth = 1): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, code: '', stack: [] };
  const { name } = error.constructor;
  return {
    name,
    code: codeOf(error),
    stack: frames(error),
    ...(error.cause !== undefined && depth < deepest && { cause: errorFacts(error.cause, depth + 1) }),
  };
}
