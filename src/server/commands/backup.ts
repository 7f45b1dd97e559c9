import { backupCommand } from '../backup/backup-command.ts';
import { runCommand } from '../command-line/run-command.ts';

await runCommand(backupCommand(process.env));
