import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

export interface SendingWatcher {
  /** The first byte is about to be written. */
  readonly onStart: () => void;
  /** The last byte was handed to the system. */
  readonly onEnd: () => void;
}

/** What undici publishes about a request, as far as it is read here. A listener must not throw. */
function read(message: unknown, name: 'socket' | 'request'): unknown {
  if (typeof message !== 'object' || message === null) return undefined;
  return Object.getOwnPropertyDescriptor(message, name)?.value;
}

/** Tells when undici writes the request on a socket. Returns how to stop. */
export function watchSending(socket: Socket, { onStart, onEnd }: SendingWatcher): () => void {
  let request: unknown;
  const started = (message: unknown): void => {
    if (read(message, 'socket') !== socket) return;
    request = read(message, 'request');
    onStart();
  };
  const ended = (message: unknown): void => {
    if (request === undefined || read(message, 'request') !== request) return;
    if (socket.writableNeedDrain) socket.once('drain', onEnd);
    else onEnd();
  };
  subscribe('undici:client:sendHeaders', started);
  subscribe('undici:request:bodySent', ended);
  return () => {
    unsubscribe('undici:client:sendHeaders', started);
    unsubscribe('undici:request:bodySent', ended);
    socket.off('drain', onEnd);
  };
}
