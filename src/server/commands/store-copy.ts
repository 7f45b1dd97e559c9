import { runCommand } from '../command-line/run-command.ts';
import { copyCommand } from '../store-copy/copy-command.ts';
import { systemClock, systemRandom } from '../system-ports.ts';

await runCommand(
  copyCommand({
    environment: process.env,
    clock: systemClock,
    random: systemRandom,
    tell: (line) => void process.stderr.write(`${line}\n`),
  }),
);
