import type { TransportFailureCode } from '#service/ports/transport.ts';
import { codeOf } from '../../error-code.ts';
import { ExchangeFailure } from '../exchange-failure.ts';
import type { Address } from '../policy/address.ts';

/** In the order of what they tell: where several addresses failed, the first that one of them had counts. */
const codes: readonly (readonly [TransportFailureCode, readonly string[]])[] = [
  ['connection_refused', ['ECONNREFUSED']],
  ['connection_reset_on_connect', ['ECONNRESET', 'EPIPE', 'ECONNABORTED']],
  ['connect_timeout', ['ETIMEDOUT']],
  ['network_unreachable', ['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'ENETDOWN', 'EHOSTDOWN']],
];

/** Why no connection could be made. With several addresses the error holds one for each. */
export function connectFailure(error: unknown, addresses: readonly Address[]): ExchangeFailure {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  const found = errors.map(codeOf);
  const [code, matching] = codes.find(([, names]) => names.some((name) => found.includes(name))) ?? [
    'connect_failed' as const,
    found,
  ];
  return new ExchangeFailure('connect', code, {
    error: matching.find((name) => found.includes(name)) ?? '',
    addresses: addresses.join(', '),
    onlyIpv6: addresses.every((address) => address.kind() === 'ipv6'),
  });
}
