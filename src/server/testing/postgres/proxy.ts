import { connect, createServer, type Socket } from 'node:net';
import { listening } from '../servers.ts';

/** A way to a port of this machine that can be cut, or fall silent. */
export interface Proxy {
  readonly port: number;
  /** From now on nothing passes, on old connections and new ones, and nobody is told. */
  freeze(): void;
  /** Lets everything pass again. */
  thaw(): void;
  /** Breaks off every connection there is. */
  cut(): void;
  /** Lets the next bytes of this way pass and cuts every connection before the answer. */
  loseNextAnswer(): void;
  /** Tells the connections that there are what comes for them only when they ask, as a busy machine does. */
  holdBack(): void;
}

/** Starts a proxy for the test at hand. */
export async function proxyTo(target: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let isFrozen = false;
  let losesAnswer = false;
  const holds = new Set<() => void>();

  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    let held: Buffer[] | null = null;
    holds.add(() => {
      held = [];
    });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        if (held === null) client.destroy();
        upstream.destroy();
      });
      if (isFrozen) socket.pause();
    }
    client.on('data', (bytes) => {
      for (const told of held ?? []) client.write(told);
      held = null;
      if (upstream.destroyed) client.end();
      else if (!isFrozen) upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (losesAnswer) {
        losesAnswer = false;
        cut();
      } else if (held !== null) held.push(bytes);
      else if (!isFrozen) client.write(bytes);
    });
  });
  const { port } = await listening(server);
  return {
    port,
    cut,
    freeze() {
      isFrozen = true;
    },
    thaw() {
      isFrozen = false;
      for (const socket of sockets) socket.resume();
    },
    loseNextAnswer() {
      losesAnswer = true;
    },
    holdBack() {
      for (const hold of holds) hold();
    },
  };
}
