import { expect, it } from 'vitest';
import { runBuiltServer, useBuild } from '../testing/built-server.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

useBuild();

/** Has the standard output taken by nobody from then on, as by a disk that is full. */
const lost = `
  import { closeSync, openSync } from 'node:fs';
  import { devNull } from 'node:os';
  process.on('SIGUSR2', () => {
    closeSync(1);
    if (openSync(devNull, 'r') !== 1) process.exit(3);
  });
`;

it('answers and ends as ever where its log cannot be written any more', { timeout: 30_000 }, async () => {
  const environment = { DATA_DIR: temporaryFolder(), XDG_CONFIG_HOME: temporaryFolder() };
  const server = await runBuiltServer(environment, { before: lost });
  const address = `http://127.0.0.1:${String(server.port)}/api/v1/assistants`;
  server.child.kill('SIGUSR2');
  for (let count = 0; count < 40; count += 1) expect((await fetch(address)).status).toBe(200);
  expect(await server.stop()).toBe(0);
});
