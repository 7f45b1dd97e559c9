/* global AbortController, Request -- platform classes of Node */
import { createServer } from 'node:http';
import { Readable } from 'node:stream';

/** @typedef {{ fetch: (request: Request) => Response | Promise<Response> }} App */

/**
 * @param {import('node:http').IncomingMessage} incoming
 * @param {AbortSignal} signal aborted when the client has gone away
 */
function toRequest(incoming, signal) {
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value) => /** @type {[string, string]} */ ([name, value])),
  );
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  return new Request(`http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`, {
    method: incoming.method ?? 'GET',
    headers,
    signal,
    ...(hasBody ? { body: Readable.toWeb(incoming), duplex: 'half' } : {}),
  });
}

/**
 * Makes an HTTP server of an app. Unlike the adapter that the product uses it
 * adds no content type, writes nothing to the console when an answer breaks
 * off, and then closes the connection: faults have to arrive as they were made.
 *
 * @param {App} app
 */
export function createAppServer(app) {
  return createServer((incoming, outgoing) => {
    const leaving = new AbortController();
    outgoing.on('close', () => leaving.abort());
    answer(app, incoming, outgoing, leaving.signal).catch(() => outgoing.destroy());
  });
}

/**
 * Resolves when a chunk has left, so that what was sent before an answer breaks off does arrive.
 *
 * @param {import('node:http').ServerResponse} outgoing
 * @param {Uint8Array} chunk
 * @returns {Promise<void>}
 */
function written(outgoing, chunk) {
  return new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

/**
 * @param {App} app
 * @param {import('node:http').IncomingMessage} incoming
 * @param {import('node:http').ServerResponse} outgoing
 * @param {AbortSignal} signal
 */
async function answer(app, incoming, outgoing, signal) {
  const response = await app.fetch(toRequest(incoming, signal));
  outgoing.writeHead(response.status, [...response.headers].flat());
  for await (const chunk of response.body ?? []) await written(outgoing, chunk);
  outgoing.end();
}
