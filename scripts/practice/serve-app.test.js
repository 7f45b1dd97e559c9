/* global ReadableStream, TextEncoder -- platform classes of Node */
import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createAppServer } from './serve-app.js';

/** @type {import('node:http').Server[]} */
const servers = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** @param {import('./serve-app.js').App['fetch']} answer */
async function serve(answer) {
  const server = createAppServer({ fetch: answer });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return `http://127.0.0.1:${address.port}`;
}

const { Response } = globalThis;

test('hands the request over as it came', async () => {
  const origin = await serve(async (asked) => {
    const { pathname, search } = new URL(asked.url);
    return new Response(
      `${asked.method} ${pathname}${search} ${asked.headers.get('x-one')} ${await asked.text()}`,
    );
  });
  const answer = await fetch(`${origin}/t/token?a=b`, {
    method: 'POST',
    headers: { 'X-One': '1' },
    body: 'c=d',
  });
  expect(await answer.text()).toBe('POST /t/token?a=b 1 c=d');
});

test('adds no content type, and keeps each cookie', async () => {
  const headers = /** @type {[string, string][]} */ ([
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
  ]);
  const origin = await serve(() => new Response(new TextEncoder().encode('x'), { headers }));
  const answer = await fetch(origin);
  expect(answer.headers.has('content-type')).toBe(false);
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

test('closes the connection where an answer breaks off', async () => {
  const body = () => {
    let isFirst = true;
    return new ReadableStream({
      pull(controller) {
        if (isFirst) controller.enqueue(new TextEncoder().encode('begun'));
        else controller.error(new Error('Broken off.'));
        isFirst = false;
      },
    });
  };
  const origin = await serve(() => new Response(body()));
  const answer = await fetch(origin);
  expect(answer.status).toBe(200);
  await expect(answer.text()).rejects.toThrow('terminated');
});

test('tells the app when the client has gone away', async () => {
  /** @type {(reason: unknown) => void} */
  let tell = () => undefined;
  const left = new Promise((resolve) => (tell = resolve));
  const origin = await serve(
    ({ signal }) =>
      new Promise(() => {
        signal.addEventListener('abort', () => tell('left'));
        client.destroy();
      }),
  );
  const client = request(origin);
  client.on('error', () => undefined);
  client.end();
  expect(await left).toBe('left');
});

test('outlives a request that the app fails at', async () => {
  let isFirst = true;
  const origin = await serve(() => {
    const answer = isFirst ? Promise.reject(new Error('No answer.')) : new Response('well');
    isFirst = false;
    return answer;
  });
  await expect(fetch(origin)).rejects.toThrow('fetch failed');
  expect(await (await fetch(origin)).text()).toBe('well');
});
