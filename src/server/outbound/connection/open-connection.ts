import { once } from 'node:events';
import { connect, isIP, type LookupFunction, type Socket } from 'node:net';
import type { ConnectionAttempt } from '#contract/evidence.ts';
import { codeOf } from '../../error-code.ts';
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
 * Tells of each address that was tried what came of it. The result ends that
 * by telling of the one that was still being tried.
 */
function watchAttempts(
  socket: Socket,
  first: string | undefined,
  onAttempt: (attempt: ConnectionAttempt) => void,
): (error: string) => void {
  // Node tells of the first before anybody can listen.
  let current = first;
  const end = (address: string, error: string | null) => {
    current = undefined;
    onAttempt({ address, error });
  };
  socket.on('connectionAttempt', (address) => {
    current = address;
  });
  const failed = (address: string, _port: number, _family: number, error: Error) =>
    end(address, codeOf(error));
  socket.on('connectionAttemptFailed', failed);
  socket.on('connectionAttemptTimeout', (address) => end(address, 'timeout'));
  socket.on('connect', () => end(socket.remoteAddress ?? '', null));
  return (error) => {
    if (current !== undefined) end(current, error);
  };
}

/**
 * Connects to one of the addresses, in their order, and tells of each that it
 * tried. Nothing is sent. Rejects with an ExchangeFailure, and leaves no
 * socket open then.
 */
export async function openConnection(
  host: string,
  port: number,
  addresses: readonly Address[],
  deadline: Deadline,
  onAttempt: (attempt: ConnectionAttempt) => void,
): Promise<Socket> {
  const socket = connect({
    host,
    port,
    lookup: pinned(addresses),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: nextAddressMs,
    noDelay: true,
  });
  const endAttempts = watchAttempts(socket, addresses[0]?.toString(), onAttempt);
  // Errors are read where they are waited for; one that comes later must not end the process.
  socket.on('error', () => undefined);
  try {
    await once(socket, 'connect', { signal: deadline.signal });
    checkPeer(socket, addresses);
    return socket;
  } catch (error) {
    socket.destroy();
    if (error instanceof ExchangeFailure) throw error;
    if (!deadline.signal.aborted) throw connectFailure(error, addresses);
    const ended = deadline.failure();
    endAttempts(ended.code === 'cancelled' ? 'cancelled' : 'timeout');
    throw ended;
  }
}

/** `address:port` of the other end, IPv6 addresses in brackets; null where there is none. */
export function remoteAddressOf(socket: Socket): string | null {
  const { remoteAddress, remotePort } = socket;
  if (remoteAddress === undefined || remotePort === undefined) return null;
  return isIP(remoteAddress) === 6 ? `[${remoteAddress}]:${remotePort}` : `${remoteAddress}:${remotePort}`;
}
