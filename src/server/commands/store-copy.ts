import { randomFillSync } from 'node:crypto';
import { runCommand } from '../command-line/run-command.ts';
import { copyCommand } from '../store-copy/copy-command.ts';

await runCommand(
  copyCommand({
    clock: { now: () => Date.now() },
    random: { bytes: (length) => randomFillSync(new Uint8Array(length)) },
    tell: (line) => void process.stderr.write(`${line}\n`),
  }),
);
