import { runCommand } from '../command-line/run-command.ts';
import { keysCommand } from '../keys/keys-command.ts';

const [verb, ...args] = process.argv.slice(2);
await runCommand(keysCommand(verb, process.env), args);
