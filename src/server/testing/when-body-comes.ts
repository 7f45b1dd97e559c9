import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { onTestFinished } from 'vitest';

const channel = 'undici:request:bodyChunkReceived';

/** Does something once undici has received the first bytes of a body and handed them on. */
export function whenBodyComes(work: () => void): void {
  const onChunk = (): void => {
    unsubscribe(channel, onChunk);
    setImmediate(work);
  };
  subscribe(channel, onChunk);
  onTestFinished(() => void unsubscribe(channel, onChunk));
}
