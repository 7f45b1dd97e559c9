import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SettingsError } from './config/settings-error.ts';
import { codeOf } from './error-code.ts';

const firstPort = 8080;
const portsToTry = 100;

async function tryPort(server: Server, host: string, port: number): Promise<boolean> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return false;
    throw new SettingsError([`HOST and PORT: ${host}:${port} cannot be listened on (${codeOf(error)}).`]);
  }
}

/**
 * Listens on a port, or without one on the next that is free. Resolves to the
 * port. Rejects with a SettingsError where a port that was asked for is taken.
 */
export async function listen(server: Server, host: string, port: number | null): Promise<number> {
  const ports = port === null ? Array.from({ length: portsToTry }, (_, index) => firstPort + index) : [port];
  for (const each of ports)
    if (await tryPort(server, host, each)) return (server.address() as AddressInfo).port;
  throw new SettingsError([
    port === null
      ? `PORT: all ports from ${firstPort} to ${firstPort + portsToTry - 1} are in use. Set PORT to a free one.`
      : `PORT: ${port} is in use. Choose another one, or leave it out to take the next that is free.`,
  ]);
}

/** Rejects as `listen` would with this port, which is left free. */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  await listen(server, host, port);
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
