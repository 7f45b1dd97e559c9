import { write, writeSync } from 'node:fs';
import { codeOf } from '../error-code.ts';

/** Characters that may wait for a reader who takes nothing. Lines that come meanwhile are left out. */
const mostWaiting = 1_000_000;

/** Milliseconds until such a reader is tried again. */
const retryMs = 100;

/** Where lines go. Nothing of it ever throws. */
export interface LineOutput {
  /** Takes a line with its end, which is written in the background. */
  readonly write: (line: string) => void;
  /** Writes at once what waits, as far as it is taken. For the end of the process. */
  readonly finish: () => void;
}

/**
 * Lines to a file descriptor. What cannot be written is left out, and what comes later is tried anew: where the disk of a
 * log is full, a server goes on, and its log does once there is room. pino's own destination tries for ever then, at the
 * latest when the process is to end.
 */
export function lineOutput(fd: number): LineOutput {
  let waiting = '';
  let chunk: Buffer | null = null;
  let isUnderWay = false;
  /** A line was written in part: the next one must not be taken for the rest of it. */
  let isTorn = false;

  function wrote(error: Error | null, count: number): void {
    isUnderWay = false;
    if (chunk === null) return;
    if (error === null) {
      isTorn = count < chunk.length;
      chunk = isTorn ? chunk.subarray(count) : null;
      next();
    } else if (codeOf(error) === 'EAGAIN') {
      setTimeout(next, retryMs).unref();
    } else {
      chunk = null;
    }
  }

  function next(): void {
    if (isUnderWay) return;
    if (chunk === null && waiting !== '') {
      chunk = Buffer.from(isTorn ? `\n${waiting}` : waiting);
      waiting = '';
    }
    if (chunk === null) return;
    isUnderWay = true;
    write(fd, chunk, wrote);
  }

  return {
    write(line) {
      if (waiting.length + line.length > mostWaiting) return;
      waiting += line;
      if (chunk === null) next();
    },
    finish() {
      // What is under way is written by another thread, which the process waits for.
      const rest = Buffer.concat([...(chunk === null || isUnderWay ? [] : [chunk]), Buffer.from(waiting)]);
      chunk = null;
      waiting = '';
      try {
        for (let from = 0; from < rest.length;) from += writeSync(fd, rest, from);
      } catch {
        // There is nobody left to tell.
      }
    },
  };
}
