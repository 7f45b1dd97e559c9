import { runCommand } from '../command-line/run-command.ts';
import { keysCommand } from '../keys/keys-command.ts';

await runCommand(keysCommand(process.env));
