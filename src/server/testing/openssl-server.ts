import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Certificate } from './certificates.ts';

/**
 * OpenSSL's own server, for what Node's does not do: it sends the alerts by
 * which a certificate of the client is refused. Resolves to its port.
 */
export async function opensslServer({ cert, key }: Certificate, ...args: string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'authorization-profiles-tls-'));
  writeFileSync(join(folder, 'cert.pem'), cert);
  writeFileSync(join(folder, 'key.pem'), key);
  const files = ['-cert', 'cert.pem', '-key', 'key.pem', '-cert_chain', 'cert.pem'];
  const server = spawn('openssl', ['s_server', '-accept', '127.0.0.1:0', '-www', ...files, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => {
    server.kill();
    rmSync(folder, { recursive: true });
  });
  let output = '';
  for await (const chunk of server.stdout) {
    output += String(chunk);
    const port = /ACCEPT 127\.0\.0\.1:(\d+)/.exec(output)?.[1];
    if (port !== undefined) {
      server.stdout.resume();
      return Number(port);
    }
  }
  throw new Error(`OpenSSL did not listen: ${output}`);
}
