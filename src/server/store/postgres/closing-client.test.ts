import { expect, it } from 'vitest';
import { socketServer } from '../../testing/servers.ts';
import { ClosingClient } from './closing-client.ts';

/** A message of the protocol: its letter, its length, and what it says. */
function message(letter: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(letter), length, body]);
}

it('outlives a server that ends the connection together with making it', async () => {
  const { port } = await socketServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      const isKnown = message('R', Buffer.alloc(4));
      const isReady = message('Z', Buffer.from('I'));
      const isEnded = message('E', Buffer.from('SFATAL\0C57P01\0Mshutting down\0\0'));
      socket.end(Buffer.concat([isKnown, isReady, isEnded]));
    });
  });
  const client = new ClosingClient({ host: '127.0.0.1', port, user: 'u', password: 'p', database: 'd' });
  await client.connect();
  await expect(client.query('select 1')).rejects.toThrow();
});
