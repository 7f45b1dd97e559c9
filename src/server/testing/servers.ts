import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { onTestFinished } from 'vitest';

/** A server of the test at hand, on a loopback address and a port of its own. */
export interface TestServer {
  readonly port: number;
  /** Connections so far. */
  connections(): number;
  /** Resolves when the other side ends a connection. */
  closedConnection(): Promise<void>;
}

/** Starts any kind of server for the test at hand; it goes, with its connections, when the test ends. */
export async function listening(server: Server, host = '127.0.0.1'): Promise<TestServer> {
  const sockets = new Set<Socket>();
  let count = 0;
  server.on('connection', (socket: Socket) => {
    count += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('end', () => server.emit('test:closed'));
    socket.on('close', () => {
      sockets.delete(socket);
      server.emit('test:closed');
    });
  });
  server.listen(0, host);
  await once(server, 'listening');
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    connections: () => count,
    async closedConnection() {
      await once(server, 'test:closed');
    },
  };
}

/** A server that does with each connection what the test says. */
export function socketServer(onConnection: (socket: Socket) => void): Promise<TestServer> {
  return listening(createServer({ allowHalfOpen: true }, onConnection));
}

/** A server that waits for the head of a request and then writes these bytes as they are. */
export function rawServer(...chunks: (string | Uint8Array)[]): Promise<TestServer> {
  return socketServer((socket) => {
    socket.once('data', () => {
      for (const chunk of chunks)
        socket.write(typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk);
      socket.end();
    });
  });
}

/** A server of node:http. */
export function httpServer(listener: RequestListener): Promise<TestServer> {
  return listening(createHttpServer(listener));
}

/** A server of node:tls that answers each request with a short JSON body. */
export function tlsServer(options: TlsOptions): Promise<TestServer> {
  const server = createTlsServer(options, (socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'));
  });
  server.on('tlsClientError', () => undefined);
  return listening(server);
}

/** A port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
