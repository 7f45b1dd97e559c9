import { errors } from 'undici';
import type { Clock } from '#service/ports.ts';
import type { TlsFacts } from '#contract/evidence.ts';
import { codeOf } from '../../error-code.ts';
import { ExchangeFailure } from '../exchange-failure.ts';
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

/** What undici's parser did not like, in its words; null for other errors. It gives them no code. */
function parserReason(error: unknown): string | null {
  if (!(error instanceof errors.HTTPParserError)) return null;
  return /\(([^()]*)\)$/.exec(error.message)?.[1] ?? error.message;
}

/** The connection ended where the parser waited for more. */
const endedEarly = 'Invalid EOF state';

/** What is against taking an answer for HTTP; null where nothing is. */
function notHttpReason(error: unknown, head: ReceivedHead): string | null {
  // undici takes it for an interim answer that it does not know.
  if (head.firstStatus !== null && head.firstStatus < 100) return `Invalid status ${head.firstStatus}`;
  // Before the headers are over this is any mistake in them that follows a Content-Length.
  if (codeOf(error) === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return 'Invalid headers';
  const reason = parserReason(error);
  return reason === endedEarly ? null : reason;
}

/** Why no whole status line and headers came. */
export function headersFailure(
  error: unknown,
  { head, isSending, headerBytes, tls, clock }: BrokenOff,
): ExchangeFailure {
  const code = codeOf(error);
  // With TLS 1.3 a server refuses the client's certificate only after the handshake.
  if (isTlsError(error) && head.isEmpty)
    return tlsFailure(error, { facts: tls, wantsCertificate: false, clock });
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return new ExchangeFailure('headers', 'headers_too_large', { limitBytes: headerBytes });
  if (head.firstStatus === 101) return new ExchangeFailure('headers', 'protocol_upgrade');
  if (code === 'UND_ERR_INVALID_ARG') return new ExchangeFailure('send', 'send_failed', { error: code });
  const reason = notHttpReason(error, head);
  const { looksLike, beginning } = head;
  if (reason !== null)
    return new ExchangeFailure('headers', looksLike === 'http' ? 'headers_invalid' : 'not_http', {
      error: reason,
      looksLike,
      beginning,
    });
  if (isSending) return new ExchangeFailure('send', 'send_failed', { error: code });
  return new ExchangeFailure('headers', 'connection_closed', { error: code, looksLike });
}

/** Why a body broke off. `expectedBytes` is what Content-Length promised. */
export function bodyFailure(
  error: unknown,
  receivedBytes: number,
  expectedBytes: number | null,
): ExchangeFailure {
  // What is too large at this stage are the trailers.
  const reason = codeOf(error) === 'UND_ERR_HEADERS_OVERFLOW' ? 'Trailers too large' : parserReason(error);
  const code = reason === null || reason === endedEarly ? 'body_cut' : 'body_framing_invalid';
  return new ExchangeFailure('body', code, { error: reason ?? codeOf(error), receivedBytes, expectedBytes });
}
