import { once } from 'node:events';
import { connect, isIP, type LookupFunction, type Socket } from 'node:net';
import type { Deadline } from '../deadline.ts';
import { ExchangeFailure } from '../exchange-failure.ts';
import { isSameAddress, parseAddress, type Address } from '../policy/address.ts';
import { connectFailure } from './connect-failure.ts';

/** Milliseconds after which the next address of a name is tried while the first still connects. */
const nextAddressMs = 1000;

/** A lookup that knows nothing but the addresses that were checked: the name cannot lead elsewhere meanwhile. */
function pinned(addresses: readonly Address[]): LookupFunction {
  const answers = addresses.map((address) => ({
    address: address.toString(),
    family: isIP(address.toString()),
  }));
  return (_name, options, callback) => {
    const [first] = answers;
    if (options.all === true) callback(null, answers);
    else callback(null, first?.address ?? '', first?.family);
  };
}

function checkPeer(socket: Socket, addresses: readonly Address[]): void {
  const peer = parseAddress(socket.remoteAddress ?? '');
  if (peer !== null && addresses.some((address) => isSameAddress(address, peer))) return;
  throw new ExchangeFailure('policy', 'address_blocked', {
    address: socket.remoteAddress ?? null,
    range: 'changed',
    setting: null,
  });
}

/**
 * Connects to one of the addresses, in their order. Nothing is sent. Rejects
 * with an ExchangeFailure, and leaves no socket open then.
 */
export async function openConnection(
  host: string,
  port: number,
  addresses: readonly Address[],
  deadline: Deadline,
): Promise<Socket> {
  const socket = connect({
    host,
    port,
    lookup: pinned(addresses),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: nextAddressMs,
    noDelay: true,
  });
  // Errors are read where they are waited for; one that comes later must not end the process.
  socket.on('error', () => undefined);
  try {
    await once(socket, 'connect', { signal: deadline.signal });
    checkPeer(socket, addresses);
    return socket;
  } catch (error) {
    socket.destroy();
    if (error instanceof ExchangeFailure) throw error;
    throw deadline.signal.aborted ? deadline.failure() : connectFailure(error, addresses);
  }
}

/** `address:port` of the other end, IPv6 addresses in brackets; null where there is none. */
export function remoteAddressOf(socket: Socket): string | null {
  const { remoteAddress, remotePort } = socket;
  if (remoteAddress === undefined || remotePort === undefined) return null;
  return isIP(remoteAddress) === 6 ? `[${remoteAddress}]:${remotePort}` : `${remoteAddress}:${remotePort}`;
}
