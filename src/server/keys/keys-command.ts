import { setTimeout as wait } from 'node:timers/promises';
import { forgetUnusedKeys } from '#service/keys/forget-keys.ts';
import { keyStatus, type KeyRole } from '#service/keys/key-status.ts';
import { rewrapSecrets } from '#service/keys/rewrap-secrets.ts';
import { verifySecrets, type UnreadableSecret } from '#service/keys/verify-secrets.ts';
import { CommandError, UsageError } from '../command-line/command-error.ts';
import type { Command } from '../command-line/run-command.ts';
import { withKeys } from './open-keys.ts';

const usage = `npm run keys -- status    which keys are given and in use, and what each of them sealed
npm run keys -- rotate    seal everything by the first key, also beside a running server; may be broken off and run again
npm run keys -- verify    open every secret, and name those that do not open`;

const roles: Readonly<Record<KeyRole, string>> = {
  seals: 'seals new secrets',
  opens: 'opens old secrets: still needed',
  unused: 'nothing is sealed by it: may go',
  missing: 'MISSING: give it again, or enter its secrets again',
  other_key_given: 'MISSING: another key was given under this name',
};

/** Rows that are rewritten before others get their turn, and the pause in milliseconds. */
const batch = { rows: 50, pauseMs: 5 } as const;
/** So many secrets that do not open are named. */
const mostNamed = 50;

function line(cells: readonly (string | number)[]): string {
  const [key = '', profiles = '', variables = '', runs = '', role = ''] = cells;
  return [
    String(key).padEnd(20),
    ...[profiles, variables, runs].map((cell) => String(cell).padStart(10)),
    `  ${role}`,
  ].join('');
}

const status = (environment: NodeJS.ProcessEnv) =>
  withKeys(environment, { looks: true }, async ({ store, proven }) => {
    const { keys, damaged } = await keyStatus(store, proven);
    const rows = keys.map(({ id, role, secrets }) =>
      line([
        id,
        secrets.get('authorization_profiles') ?? 0,
        secrets.get('variables') ?? 0,
        secrets.get('test_runs') ?? 0,
        roles[role],
      ]),
    );
    return [
      line(['Key', 'Profiles', 'Variables', 'Test runs', 'It']),
      ...rows,
      ...(damaged > 0 ? [`Damaged, not sealed by any key: ${damaged}`] : []),
    ].join('\n');
  });

const rotate = (environment: NodeJS.ProcessEnv) =>
  withKeys(environment, { looks: false }, async ({ store, proven, vault }) => {
    const { sealsAs } = proven;
    if (sealsAs === null) throw new CommandError('There is no key to seal with.');
    const done = await rewrapSecrets(store, vault, {
      sealsAs,
      rowsAtOnce: batch.rows,
      afterPage: () => wait(batch.pauseMs, true),
    });
    const forgotten = await forgetUnusedKeys(store, proven);
    return [
      `Sealed anew by ${sealsAs}: ${done.rewrapped} secrets in ${done.rows} rows.`,
      ...(done.unreadable > 0
        ? [`${done.unreadable} do not open and stay as they are: run npm run keys -- verify`]
        : []),
      ...(done.isComplete ? [] : ['Others are still saving: run it again.']),
      ...(forgotten.length > 0
        ? [
            `No longer needed: ${forgotten.join(', ')}. Take it out of the settings and start the server again.`,
          ]
        : []),
    ].join('\n');
  });

function nameOf({ table, row, slot, missingKey }: UnreadableSecret): string {
  const what = row.name === '' ? row.id : `“${row.name}”`;
  const why = missingKey === null ? 'damaged' : `key ${missingKey} is missing`;
  return `${table} ${what}${slot === null ? '' : `, ${slot}`}: ${why}`;
}

const verify = (environment: NodeJS.ProcessEnv) =>
  withKeys(environment, { looks: true }, async ({ store, vault }) => {
    const named: string[] = [];
    const { opened, unreadable } = await verifySecrets(store, vault, async (secret) => {
      if (named.length < mostNamed) named.push(nameOf(secret));
    });
    if (unreadable === 0) return `All ${opened} secrets open.`;
    const more = unreadable > named.length ? [`… and ${unreadable - named.length} more`] : [];
    throw new CommandError(
      [`${unreadable} of ${opened + unreadable} secrets do not open:`, ...named, ...more].join('\n'),
    );
  });

const verbs = new Map([
  ['status', status],
  ['rotate', rotate],
  ['verify', verify],
]);

/** `npm run keys -- status | rotate | verify`: tells of the keys of the settings, and changes over to the first. */
export function keysCommand(verb: string | undefined, environment: NodeJS.ProcessEnv): Command {
  return {
    usage,
    options: [],
    async run() {
      const work = verbs.get(verb ?? '');
      if (work === undefined) throw new UsageError('Say what to do.');
      return work(environment);
    },
  };
}
