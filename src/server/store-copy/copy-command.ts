import { newId } from '#service/id.ts';
import type { Clock, Random } from '#service/ports.ts';
import { needed, type Command } from '../command-line/run-command.ts';
import { copyStore, type CopyResult } from './copy-store.ts';
import { checkLocations, parseLocation } from './location.ts';
import { openSource, openTarget } from './side.ts';

export interface CopyPorts {
  /** What an address leaves out is taken from it. */
  readonly environment: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly random: Random;
  /** Told how far it is. */
  readonly tell: (line: string) => void;
}

function report({ written, sums }: CopyResult, from: string, to: string): string {
  const lines = sums.map(
    ({ table, count, checksum }) =>
      `${table.padEnd(22)}${String(count).padStart(8)}  ${checksum.slice(0, 16)}`,
  );
  return [
    ...lines,
    `${to} now holds everything that is in ${from}: ${written} rows were written, and counts and checksums agree.`,
    'The key is not part of it. Start the server with the same key, and with the settings that name the new place.',
  ].join('\n');
}

/** `npm run store:copy`: moves everything from one engine to the other. */
export function copyCommand({ environment, clock, random, tell }: CopyPorts): Command {
  return {
    usage:
      'npm run store:copy -- --from PLACE --to PLACE   PLACE is a data folder or postgres://user@host:5432/database; ' +
      'a password may stand in PGPASSWORD',
    options: ['from', 'to'],
    async run(options) {
      const from = parseLocation('from', needed(options, 'from'), environment);
      const to = parseLocation('to', needed(options, 'to'), environment);
      checkLocations(from, to);
      const source = await openSource(from);
      try {
        const target = await openTarget(to, clock);
        try {
          const onPage = async (table: string, rows: number) => tell(`${table}: ${rows}`);
          const result = await copyStore(source, target, { holder: newId({ clock, random }), onPage });
          return report(result, source.name, target.name);
        } finally {
          await target.close();
        }
      } finally {
        await source.close();
      }
    },
  };
}
