import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';
import { basePath } from '#contract/endpoints/endpoint.ts';
import { startHost } from '../testing/started-server.ts';

const json = 'Content-Type: application/json\r\n';

it.each([
  ['of a stated length', `${json}Content-Length: 1000\r\n\r\n{"name":`],
  ['in chunks', `${json}Transfer-Encoding: chunked\r\n\r\n8\r\n{"name":\r\n`],
])('a body %s that breaks off is no fault of the server', async (_, request) => {
  const host = await startHost();
  const socket = connect(host.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(`POST ${basePath}/assistants HTTP/1.1\r\nHost: localhost:${host.port}\r\n${request}`);
  await vi.waitFor(() => expect(host.started.activity.isIdle).toBe(false));
  socket.destroy();
  await host.started.activity.idle();
  await host.stop();
  expect(host.log()).not.toMatch(/_error|answer_failed|"status":5/);
  expect(host.log()).toMatch(/"route":"\/api\/v1\/assistants","status":4\d\d/);
});

it('a body in a chunk that is none is refused, and no fault of the server either', async () => {
  const host = await startHost();
  const socket = connect(host.port, '127.0.0.1');
  socket.write(
    `POST ${basePath}/assistants HTTP/1.1\r\nHost: localhost:${host.port}\r\n${json}Transfer-Encoding: chunked\r\n\r\nZZ\r\n`,
  );
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /);
  await host.stop();
  expect(host.log()).not.toMatch(/_error|answer_failed|"status":5/);
});

it.each(['%E0%A4%A', '%00', '%ED%A0%80', '%2e%2e%2f', 'a'.repeat(300), '%F0%9F%98%80'])(
  'an id that is none, %s, is not there',
  async (id) => {
    const host = await startHost();
    for (const path of [
      `/assistants/${id}`,
      `/assistants/${id}/authorization-profiles`,
      `/assistants/${id}/variables/${id}`,
    ])
      expect((await host.ask(`${basePath}${path}`)).status, path).toBe(404);
    expect(host.log()).not.toMatch(/_error/);
  },
);

it('an expectation that nobody knows is passed over, as the guards and the log are not', async () => {
  const host = await startHost();
  const asked = async (headers: Record<string, string>) =>
    host.ask(`${basePath}/assistants`, { headers: { expect: 'the-unexpected', ...headers } });
  const { status, headers } = await asked({});
  expect(status).toBe(200);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect((await asked({ host: 'evil.example' })).status).toBe(403);
});

it('cookies of other programs on this machine, which a browser sends along, are no reason to refuse', async () => {
  const host = await startHost();
  const cookie = Array.from({ length: 20 }, (_, index) => `other-${index}=${'x'.repeat(4000)}`).join('; ');
  for (const path of ['/', `${basePath}/assistants`])
    expect((await host.ask(path, { headers: { accept: 'text/html', cookie } })).status, path).toBe(200);
});
