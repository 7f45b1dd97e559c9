import { request, type IncomingHttpHeaders } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { Clock } from '#service/ports.ts';
import { readConfig } from '../config/config.ts';
import { createHostLog } from '../log/host-log.ts';
import { stopServer } from '../running-server.ts';
import { startServer, type StartedServer } from '../start-server.ts';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A server with folders of its own. */
export interface TestHost {
  readonly started: StartedServer;
  readonly port: number;
  readonly folder: string;
  readonly log: () => string;
  readonly notices: readonly string[];
  /** Asks with the path and the headers as they are given; without `host` the header names the server. */
  ask(path: string, options?: AskOptions): Promise<Answer>;
  stop(grace?: { finish: number; abort: number }): Promise<void>;
  /** Stops the server at once and removes its folders. */
  dispose(): Promise<void>;
}

/** A page as the build of it leaves one. */
export const builtPage: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Page</title>',
  'assets/main-abc123.js': `console.log(${JSON.stringify('x'.repeat(500))});`,
  'assets/plain-abc123.woff2': 'wOF2',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'csp.json': JSON.stringify({
    scriptHashes: [`sha256-${'B'.repeat(43)}=`],
    styleHashes: [`sha256-${'A'.repeat(43)}=`],
  }),
  'assets/main-abc123.js.map': '{"version":3}',
};

function writePage(folder: string): void {
  for (const [name, content] of Object.entries(builtPage)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    if (!/\.(?:html|js|svg|json)$/.test(name)) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content));
  }
}

/** Asks a server of this machine over a connection of its own. */
export function askServer(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: AskOptions = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const all = Buffer.concat(chunks);
        const { statusCode = 0, headers: answered } = response;
        resolve({ status: statusCode, headers: answered, body: all, text: all.toString('utf8') });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

export interface StartHostOptions {
  /** False leaves the page out, as before its first build. */
  readonly withPage?: boolean;
  readonly folder?: string;
  readonly clock?: Clock;
}

async function start(
  environment: Readonly<Record<string, string>>,
  {
    withPage = true,
    folder = mkdtempSync(join(tmpdir(), 'authorization-profiles-host-')),
    clock,
  }: StartHostOptions,
): Promise<TestHost> {
  const pageFolder = join(folder, 'web');
  if (withPage) writePage(pageFolder);
  const lines: string[] = [];
  const notices: string[] = [];
  const own = { PORT: '0', DATA_DIR: join(folder, 'data'), XDG_CONFIG_HOME: join(folder, 'config') };
  const started = await startServer({
    config: readConfig({ ...own, ...environment }),
    environment: { ...own, ...environment },
    log: createHostLog({ write: (line: string) => void lines.push(line) }),
    pageFolder,
    onNotice: (notice) => void notices.push(notice),
    ...(clock !== undefined && { clock }),
  });
  let stopping: Promise<void> | undefined;
  const stop = (grace?: { finish: number; abort: number }) => (stopping ??= stopServer(started, grace));
  const port = Number(new URL(started.address).port);
  return {
    started,
    port,
    folder,
    log: () => lines.join(''),
    notices,
    ask: (path, options = {}) => askServer(port, path, options),
    stop,
    async dispose() {
      await stop({ finish: 0, abort: 2000 });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a server for the test at hand, as `npm start` does, but for the build. */
export async function startHost(
  environment: Readonly<Record<string, string>> = {},
  options: StartHostOptions = {},
): Promise<TestHost> {
  const host = await start(environment, options);
  onTestFinished(() => host.dispose());
  return host;
}

/** One server for all tests around, which leave nothing behind that another would see. */
export function useHost(environment: Readonly<Record<string, string>> = {}): () => TestHost {
  let host: TestHost | undefined;
  beforeAll(async () => {
    host = await start(environment, {});
  });
  afterAll(() => host?.dispose());
  return () => {
    if (host === undefined) throw new Error('The server is there only while the tests run.');
    return host;
  };
}
