import { existsSync, mkdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { assistantSchema } from '#contract/assistant.ts';
import { testRunSchema } from '#contract/test-run.ts';
import { z } from '#contract/zod.ts';
import { listen } from './listen.ts';
import { environmentNotices } from './notices.ts';
import { databaseFile } from './store/open-store.ts';
import { httpServer, socketServer } from './testing/servers.ts';
import { startHost, type Answer, type TestHost } from './testing/started-server.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const json = { 'content-type': 'application/json' };
const assistants = '/api/v1/assistants';

const listed = ({ text }: Answer) =>
  z.object({ items: z.array(assistantSchema) }).parse(JSON.parse(text)).items;

async function firstAssistant(host: TestHost): Promise<string> {
  return `${assistants}/${listed(await host.ask(assistants))[0]?.id ?? ''}`;
}

function profile(tokenRequestUrl: string, changes: object = {}): string {
  return JSON.stringify({
    type: 'oauth2_client_credentials',
    name: 'Hotel Bookings',
    identityProviderName: 'StayHub',
    clientId: 'travel-planner',
    clientSecret: 's:e+c/r t&=%',
    clientAuthentication: 'client_secret_basic',
    tokenRequestUrl,
    ...changes,
  });
}

async function saveProfile(host: TestHost, body: string): Promise<string> {
  const profiles = `${await firstAssistant(host)}/authorization-profiles`;
  const answer = await host.ask(profiles, { method: 'POST', headers: json, body });
  expect(answer.status, answer.text).toBe(201);
  return `${profiles}/${z.object({ id: z.string() }).parse(JSON.parse(answer.text)).id}`;
}

const test = (host: TestHost, path: string) =>
  host.ask(`${path}/test-runs`, { method: 'POST', headers: json, body: '{}' });

describe('the first start', () => {
  it('makes the key, the database and an assistant, and the next finds them', async () => {
    const folder = temporaryFolder();
    const first = await startHost({}, { folder });
    const made = listed(await first.ask(assistants));
    expect(made.map(({ name }) => name)).toEqual(['My assistant']);
    expect(first.notices).toEqual([expect.stringContaining('master.key')]);
    await first.stop();
    const second = await startHost({}, { folder });
    expect(listed(await second.ask(assistants))).toEqual(made);
    expect(second.notices).toEqual([]);
  });

  it('of two servers on one file makes one assistant, and both serve it', async () => {
    const folder = temporaryFolder();
    const one = await startHost({}, { folder });
    const two = await startHost({}, { folder });
    await one.ask(assistants, { method: 'POST', headers: json, body: '{"name":"Concierge"}' });
    const names = listed(await two.ask(assistants)).map(({ name }) => name);
    expect(names).toEqual(['Concierge', 'My assistant']);
  });
});

describe('a test of a profile', () => {
  it('goes over the network and is kept, with no secret in the clear anywhere', async () => {
    const canary = 'canary:7c1f/+&% secret';
    const asked: string[] = [];
    const idp = await httpServer((request, response) => {
      asked.push(`${request.headers['user-agent'] ?? ''} ${request.headers.authorization ?? ''}`);
      response.setHeader('content-type', 'application/json');
      response.setHeader('cache-control', 'no-store');
      response.end(
        JSON.stringify({ access_token: 'token-of-the-test', token_type: 'Bearer', expires_in: 60 }),
      );
    });
    const host = await startHost();
    const body = profile(`http://localhost:${idp.port}/token`, { clientSecret: canary });
    const path = await saveProfile(host, body);
    const answer = await test(host, path);
    const run = testRunSchema.parse(JSON.parse(answer.text));
    expect(run).toMatchObject({ status: 'passed', message: 'Auth Test Passed' });
    expect(run.exchanges[0]).toMatchObject({ sent: true, addresses: expect.any(Array) as unknown });
    expect(asked[0]).toMatch(/^(?:authorization-profiles\/\d|oauth4webapi).* Basic /);

    const files = ['', '-wal'].map((suffix) =>
      readFileSync(join(host.folder, 'data', databaseFile + suffix)),
    );
    const everything = Buffer.concat([...files, Buffer.from(host.log() + answer.text)]).toString('latin1');
    for (const secret of [canary, encodeURIComponent(canary), 'token-of-the-test'])
      expect(everything).not.toContain(secret);
  });

  it('of this very server is refused by its own guard', async () => {
    const host = await startHost();
    const profiles = `${await firstAssistant(host)}/authorization-profiles`;
    const body = profile(`http://127.0.0.1:${host.port}${assistants}`);
    const answer = await host.ask(profiles, { method: 'POST', headers: json, body });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('address_blocked');
  });

  it('ends at the time that was set', async () => {
    const idp = await socketServer(() => undefined);
    const host = await startHost({ TEST_TIMEOUT_MS: '1000' });
    const path = await saveProfile(host, profile(`http://127.0.0.1:${idp.port}/token`));
    const run = testRunSchema.parse(JSON.parse((await test(host, path)).text));
    expect(run).toMatchObject({ status: 'failed', diagnosis: { code: 'answer_timeout' } });
  });
});

describe('stopping', () => {
  it('lets a request finish that is being carried out, and takes no new one', async () => {
    let answerNow = (): void => undefined;
    let isAsked = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      isAsked = resolve;
    });
    const idp = await httpServer((_, response) => {
      const body = '{"access_token":"a","token_type":"Bearer"}';
      answerNow = () => response.setHeader('content-type', 'application/json').end(body);
      isAsked();
    });
    const host = await startHost();
    const path = await saveProfile(host, profile(`http://127.0.0.1:${idp.port}/token`));
    const running = test(host, path);
    await asked;
    const stopped = host.stop();
    await expect(host.ask('/healthz')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    answerNow();
    expect(testRunSchema.parse(JSON.parse((await running).text)).status).toBe('passed');
    await stopped;
  });

  it('breaks off what does not finish in its time, down to the socket, and closes the database', async () => {
    const idp = await socketServer((socket) => {
      socket.once('data', () => void host.stop({ finish: 30, abort: 2000 }));
    });
    const closed = idp.closedConnection();
    const host = await startHost();
    const path = await saveProfile(host, profile(`http://127.0.0.1:${idp.port}/token`));
    await expect(test(host, path)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await closed;
    await host.stop();
    const again = await startHost({}, { folder: host.folder });
    const runs = await again.ask(`${path}/test-runs`);
    expect(runs.text).toContain('"cancelled"');
  });

  it('keeps connections for longer than the proxies before it', async () => {
    const host = await startHost();
    const response = await fetch(`${host.started.address}healthz`);
    expect(response.headers.get('keep-alive')).toBe('timeout=125');
    expect(host.started.server.keepAliveTimeout).toBeGreaterThan(120_000);
    await host.stop();
  });

  it('closes connections that are kept and idle', async () => {
    const host = await startHost();
    const response = await fetch(`${host.started.address}healthz`);
    await response.text();
    await host.stop();
    expect(host.started.server.listening).toBe(false);
  });
});

describe('a start that fails', () => {
  it('says so for a port that was asked for and is in use, and leaves nothing open', async () => {
    const { port } = await socketServer(() => undefined);
    const folder = temporaryFolder();
    await expect(startHost({ PORT: String(port) }, { folder })).rejects.toThrow(`PORT: ${port} is in use.`);
    await startHost({}, { folder });
  });

  it('leaves the database alone where its port or its keys cannot be had', async () => {
    const { port } = await socketServer(() => undefined);
    const folder = temporaryFolder();
    const none = join(folder, 'none');
    for (const wrong of [{ PORT: String(port) }, { APP_KEYS: 'k1:short' }, { APP_KEYS_FILE: none }])
      await expect(startHost(wrong, { folder })).rejects.toThrow('A setting is wrong:');
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('says so for a folder that cannot be made', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'data'), 'in the way');
    await expect(startHost({}, { folder })).rejects.toThrow(/data cannot be made or opened/);
  });

  it('says so for a link that leads nowhere, and makes nothing there', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'data'));
    const [file, missing] = [join(folder, 'data', databaseFile), join(folder, 'missing.db')];
    for (const target of [missing, file]) {
      symlinkSync(target, file);
      await expect(startHost({}, { folder })).rejects.toThrow('links on the way lead to what is there');
      // Not rmSync, which leaves such a link where it is in some versions of Node.js 24.
      unlinkSync(file);
    }
    expect(existsSync(missing)).toBe(false);
  });

  it('says so for a file that is no database', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data', databaseFile), 'These are notes. '.repeat(500));
    await expect(startHost({}, { folder })).rejects.toThrow(/data holds a file that is not a database/);
  });
});

it('takes the next free port where none was asked for', async () => {
  const servers = [createServer(), createServer()];
  onTestFinished(() => servers.forEach((server) => void server.close()));
  const ports = [];
  for (const server of servers) ports.push(await listen(server, '127.0.0.1', null));
  expect(ports[1]).toBeGreaterThan(ports[0] ?? 0);
  expect(ports[0]).toBeGreaterThanOrEqual(8080);
  expect(servers.map((server) => (server.address() as AddressInfo).port)).toEqual(ports);
});

it('tells what of the environment has no effect', () => {
  expect(environmentNotices({ PATH: '/bin', HTTPS_PROXY: '' })).toEqual([]);
  expect(environmentNotices({ HTTPS_PROXY: 'http://p:1', http_proxy: 'http://p:1' })).toEqual([
    expect.stringContaining('HTTPS_PROXY, http_proxy is not used'),
  ]);
  expect(environmentNotices({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toEqual([
    expect.stringContaining('certificates are always checked'),
  ]);
});

it('names a request as its proxy did, or by itself, in answer and log alike', async () => {
  const host = await startHost();
  const given = await host.ask(assistants, { headers: { 'x-request-id': 'proxy-request-0001' } });
  expect(given.headers['x-request-id']).toBe('proxy-request-0001');
  expect(host.log()).toContain('"requestId":"proxy-request-0001"');
  const made = await host.ask('/api/v1/none', { headers: { 'x-request-id': 'bad id\t!' } });
  const id = String(made.headers['x-request-id']);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.parse(made.text)).toMatchObject({ requestId: id });
  expect(host.log()).toContain(id);
});

it('writes a fault of its own into the log without what the request held', async () => {
  const host = await startHost();
  await host.started.closeStore();
  const answer = await host.ask(assistants, {
    method: 'POST',
    headers: json,
    body: '{"name":"canary-name"}',
  });
  expect(answer.status).toBeGreaterThanOrEqual(500);
  expect(host.log()).toMatch(/"(?:internal_error|store_error)"/);
  expect(host.log() + answer.text).not.toContain('canary-name');
});
