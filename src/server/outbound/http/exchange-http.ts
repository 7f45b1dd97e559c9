import type { Socket } from 'node:net';
import { Client, type Dispatcher } from 'undici';
import type { HeaderPairs, TlsFacts } from '#contract/evidence.ts';
import { z } from '#contract/zod.ts';
import type { Clock } from '#service/ports.ts';
import type { OutboundRequest, TransportResponse } from '#service/ports/transport.ts';
import type { Deadline } from '../deadline.ts';
import { codeOf } from '../../error-code.ts';
import { ExchangeFailure } from '../exchange-failure.ts';
import type { OutboundLimits } from '../limits.ts';
import type { Stopwatch } from '../stopwatch.ts';
import { contentCodings, decodeBody } from './decode-body.ts';
import { headerText } from './header-text.ts';
import { bodyFailure, headersFailure } from './http-failure.ts';
import { readBody, type WireBody } from './read-body.ts';
import { filterReads, ReceivedHead } from './received-head.ts';
import { continueSkipper } from './skip-continue.ts';
import { watchSending } from './watch-sending.ts';

export interface HttpExchange {
  readonly socket: Socket;
  readonly url: URL;
  readonly request: OutboundRequest;
  /** Headers that undici does not write by itself. */
  readonly headers: HeaderPairs;
  readonly deadline: Deadline;
  readonly stopwatch: Stopwatch;
  readonly limits: OutboundLimits;
  readonly tls: TlsFacts | null;
  readonly clock: Clock;
  /** The first byte of the request is about to leave. */
  readonly onSent: () => void;
}

/** An answer, or what came of it. Both members may be there: a body that was cut. */
export interface HttpOutcome {
  readonly response: TransportResponse | null;
  readonly failure: ExchangeFailure | null;
}

const longestStatusText = 200;
/** Answers without a body, whatever their headers say (RFC 9112 6.3). */
const bodiless = new Set([204, 304]);
/** So many times the bytes of headers may come before an answer has begun: interim answers without an end. */
const mostHeads = 16;
/** A head is read in pieces of so many bytes. */
const headChunkBytes = 2048;

/** A client that has this one connection and never makes another. */
function clientOver({ socket, url, limits }: HttpExchange): Client {
  let isTaken = false;
  return new Client(url.origin, {
    connect(_options, callback) {
      if (isTaken) {
        callback(new ExchangeFailure('headers', 'connection_closed'), null);
        return;
      }
      isTaken = true;
      // undici misses a connection that is there before this call has returned.
      queueMicrotask(() => callback(null, socket));
    },
    pipelining: 0,
    maxHeaderSize: limits.headerBytes,
    // The deadline of the exchange stands for these.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

/** Asked for raw headers, undici gives names and values in turn, whatever its types say. */
const rawHeadersSchema = z.array(z.string());

function headerPairs(headers: unknown): HeaderPairs {
  const flat = rawHeadersSchema.parse(headers);
  return flat.flatMap((name, index) =>
    index % 2 === 0 ? [[name, headerText(flat[index + 1] ?? '')] as [string, string]] : [],
  );
}

function headerValue(headers: HeaderPairs, wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}

function contentLength(headers: HeaderPairs): number | null {
  const value = headerValue(headers, 'content-length');
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/** True where only the end of the connection ends the body (RFC 9112 6.3). */
function endsWithConnection(status: number, headers: HeaderPairs): boolean {
  const hasLength =
    contentLength(headers) !== null || headerValue(headers, 'transfer-encoding') !== undefined;
  return !hasLength && !bodiless.has(status);
}

function wireFailure(
  { bytes, isTooLarge, error }: WireBody,
  expectedBytes: number | null,
  { deadline, limits }: HttpExchange,
): ExchangeFailure | null {
  const receivedBytes = bytes.byteLength;
  if (isTooLarge)
    return new ExchangeFailure('body', 'body_too_large', {
      limitBytes: limits.bodyBytes,
      isDecoded: false,
      expectedBytes,
    });
  if (error === null) return null;
  if (!deadline.signal.aborted) return bodyFailure(error, receivedBytes, expectedBytes);
  const { stage, code, facts } = deadline.failure();
  return new ExchangeFailure(stage, code, { ...facts, receivedBytes, expectedBytes });
}

async function readAnswer(
  answer: Dispatcher.ResponseData,
  httpVersion: string,
  networkError: () => unknown,
  exchange: HttpExchange,
): Promise<HttpOutcome> {
  const { deadline, stopwatch, limits } = exchange;
  const headers = headerPairs(answer.headers);
  const enterBody = () => deadline.enter('body', limits.bodyIdleMs);
  enterBody();
  const wire = await readBody(answer.body, limits.bodyBytes, enterBody);
  stopwatch.end();
  // undici takes a reset for the end of a body that has no length of its own. One that has, and is whole, may be reset.
  const ended = wire.error ?? (endsWithConnection(answer.statusCode, headers) ? networkError() : null);
  const error = bodiless.has(answer.statusCode) && !deadline.signal.aborted ? null : ended;
  const failure = wireFailure({ ...wire, error }, contentLength(headers), exchange);
  const decoded = await decodeBody(wire.bytes, contentCodings(headers), limits.bodyBytes);
  const wrong = failure ?? decoded.failure;
  return {
    response: {
      status: answer.statusCode,
      statusText: answer.statusText.slice(0, longestStatusText),
      httpVersion,
      headers,
      body: decoded.bytes,
      complete: wrong === null,
    },
    failure: wrong,
  };
}

/** The first error that the network or OpenSSL reported of a socket. undici lets one of its own take its place. */
function watchErrors(socket: Socket): () => unknown {
  let first: unknown = null;
  socket.on('error', (error) => {
    if (first === null && codeOf(error).startsWith('E')) first = error;
  });
  return () => first;
}

/** Sends one request over a connection and reads the answer. Redirects are answers like any other. Never rejects. */
export async function exchangeHttp(exchange: HttpExchange): Promise<HttpOutcome> {
  const { socket, url, request, deadline, stopwatch, limits } = exchange;
  const head = new ReceivedHead();
  const networkError = watchErrors(socket);
  const skipContinue = continueSkipper();
  let isSending = true;
  let isAnswered = false;
  let receivedBytes = 0;
  const take = (chunk: Uint8Array) => {
    if (receivedBytes === 0) stopwatch.begin('download');
    receivedBytes += chunk.length;
    if (!isAnswered && receivedBytes > limits.headerBytes * mostHeads)
      deadline.end(new ExchangeFailure('headers', 'headers_too_large', { limitBytes: limits.headerBytes }));
    const rest = skipContinue(chunk);
    head.add(rest);
    return rest;
  };
  filterReads(socket, take, () => (isAnswered ? Infinity : headChunkBytes));
  const stopWatching = watchSending(socket, {
    onStart() {
      exchange.onSent();
      stopwatch.begin('send');
    },
    onEnd() {
      isSending = false;
      if (receivedBytes > 0) return;
      stopwatch.begin('firstByte');
      deadline.enter('headers', limits.answerMs);
    },
  });
  const client = clientOver(exchange);
  deadline.enter('send', limits.sendMs);
  try {
    const answer = await deadline.race(
      client.request({
        method: request.method,
        path: url.pathname + url.search,
        headers: exchange.headers.flat(),
        body: request.body,
        signal: deadline.signal,
        responseHeaders: 'raw',
      }),
    );
    isAnswered = true;
    return await readAnswer(answer, head.httpVersion, networkError, exchange);
  } catch (error) {
    if (deadline.signal.aborted) return { response: null, failure: deadline.failure() };
    const { headerBytes } = limits;
    const cause = networkError() ?? error;
    return { response: null, failure: headersFailure(cause, { ...exchange, head, isSending, headerBytes }) };
  } finally {
    stopWatching();
    stopwatch.end();
    socket.destroy();
    void client.destroy().catch(() => undefined);
  }
}
