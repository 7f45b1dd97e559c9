import { pino, type DestinationStream } from 'pino';
import type { Log } from '#service/ports.ts';
import { errorFacts } from './error-facts.ts';
import { lineOutput } from './line-output.ts';

/** What is written down of a request. */
export interface RequestEntry {
  readonly requestId: string;
  readonly method: string;
  /** The pattern of the route, never the address itself: that may hold what users typed. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** The log of a host. Its methods take nothing that may not be written down. */
export interface HostLog extends Log {
  request(entry: RequestEntry): void;
}

function standardOutput(): DestinationStream {
  const output = lineOutput(process.stdout.fd);
  process.on('exit', output.finish);
  return output;
}

/** A log of one JSON object a line, on the standard output where no destination is given. */
export function createHostLog(destination = standardOutput()): HostLog {
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    request({ requestId, method, route, status, ms }) {
      logger.info({ requestId, method, route, status, ms }, 'request');
    },
    error(event, facts, error) {
      logger.error({ ...facts, error: errorFacts(error) }, event);
    },
  };
}
