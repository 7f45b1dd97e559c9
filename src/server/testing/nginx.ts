import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { describe, inject, onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the program is; null where it cannot be had. */
    nginx: string | null;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

function configuration(port: number): string {
  return `daemon off; master_process off; pid nginx.pid; error_log stderr notice;
events {}
http {
  access_log off;
  ${places.map((place) => `${place}_temp_path ${place};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root .;
    auth_basic "Hotels";
    auth_basic_user_file users;
    default_type application/json;
  }
}
`;
}

/** nginx with `/me.json` behind Basic Auth for one user, until the test ends. Resolves to its origin. */
export async function nginxWithUser(program: string, user: string, password: string): Promise<string> {
  const folder = temporaryFolder();
  const port = await freePort();
  writeFileSync(`${folder}/nginx.conf`, configuration(port).replace('root .;', `root ${folder};`));
  writeFileSync(`${folder}/users`, `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`);
  writeFileSync(`${folder}/me.json`, '{"user":"known"}');
  const server = spawn(program, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(server, 'exit');
  onTestFinished(async () => {
    server.kill('SIGQUIT');
    await ended;
  });
  const lines = createInterface({ input: server.stderr });
  const output: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      output.push(line);
      // The last thing it says once it listens. Reading goes on: a closed pipe would end it.
      if (line.includes('getrlimit')) resolve();
    });
    void ended.then(() => reject(new Error(`nginx did not start: ${output.join('\n')}`)));
  });
  await ready;
  return `http://127.0.0.1:${port}`;
}

/** Tests that need nginx. Where it cannot be had, they count as skipped. */
export function describeNginx(name: string, tests: () => void): void {
  if (inject('nginx') === null) describe.skip(name, tests);
  else describe(name, tests);
}
