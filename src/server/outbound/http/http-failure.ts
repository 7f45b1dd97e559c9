import type { Clock } from '#service/ports.ts';
import type { TlsFacts } from '#contract/evidence.ts';
import { codeOf, ExchangeFailure } from '../exchange-failure.ts';
import { isTlsError, tlsFailure } from '../tls/tls-failure.ts';
import type { ReceivedHead } from './received-head.ts';

/** What is known of an exchange when it breaks off. */
export interface BrokenOff {
  readonly head: ReceivedHead;
  readonly isSending: boolean;
  readonly headerBytes: number;
  readonly tls: TlsFacts | null;
  readonly clock: Clock;
}

/** Why no whole status line and headers came. */
export function headersFailure(
  error: unknown,
  { head, isSending, headerBytes, tls, clock }: BrokenOff,
): ExchangeFailure {
  const code = codeOf(error);
  // With TLS 1.3 a server refuses the client's certificate only after the handshake.
  if (isTlsError(error) && head.isEmpty) return tlsFailure(error, tls, clock);
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return new ExchangeFailure('headers', 'headers_too_large', { limitBytes: headerBytes });
  if (head.isUpgrade) return new ExchangeFailure('headers', 'protocol_upgrade');
  if (code === 'UND_ERR_INVALID_ARG') return new ExchangeFailure('send', 'send_failed', { error: code });
  const cameNothing = head.isEmpty || code === 'UND_ERR_SOCKET' || code.startsWith('E');
  if (!cameNothing || (code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE'))
    return new ExchangeFailure('headers', 'not_http', { error: code, looksLike: head.looksLike });
  if (isSending) return new ExchangeFailure('send', 'send_failed', { error: code });
  return new ExchangeFailure('headers', 'connection_closed', { error: code, looksLike: head.looksLike });
}

/** Why a body broke off. `expectedBytes` is what Content-Length promised. */
export function bodyFailure(
  error: unknown,
  receivedBytes: number,
  expectedBytes: number | null,
): ExchangeFailure {
  const code = codeOf(error);
  const isFraming = code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE';
  return new ExchangeFailure('body', isFraming ? 'body_framing_invalid' : 'body_cut', {
    error: code,
    receivedBytes,
    expectedBytes,
  });
}
