import { setTimeout as wait } from 'node:timers/promises';
import { forgetUnusedKeys } from '#service/keys/forget-keys.ts';
import { keyStatus } from '#service/keys/key-status.ts';
import { onlyLooking } from '#service/keys/only-looking.ts';
import type { ProvenKeys } from '#service/keys/prove-keys.ts';
import { rewrapSecrets } from '#service/keys/rewrap-secrets.ts';
import { verifySecrets } from '#service/keys/verify-secrets.ts';
import type { Store } from '#service/ports/store.ts';
import { createVault } from '#service/vault/vault.ts';
import { checkKeys } from '../check-settings.ts';
import { CommandError } from '../command-line/command-error.ts';
import { requireDatabase } from '../command-line/require-database.ts';
import type { Command } from '../command-line/run-command.ts';
import { readConfig } from '../config/config.ts';
import { openFailure } from '../store/open-failure.ts';
import { openStore } from '../store/open-store.ts';
import { systemClock as clock, systemRandom as random } from '../system-ports.ts';
import { hostKeys } from './host-keys.ts';
import { statusText, unreadableText } from './key-texts.ts';
import { tryKeysOnOldSchema } from './try-keys.ts';

const rowsAtOnce = 100;
/** Milliseconds between pages in which a running server has the database to itself. */
const pauseMs = 20;

interface Opened {
  readonly store: Store;
  readonly keys: ProvenKeys;
  readonly tell: (line: string) => void;
}

async function status({ store, keys }: Opened): Promise<string> {
  return statusText(await keyStatus(store, keys));
}

async function rotate({ store, keys, tell }: Opened): Promise<string> {
  if (keys.sealsAs === null) throw new CommandError('There is no key to seal secrets with. Set APP_KEYS.');
  const vault = createVault(keys, random);
  const done = await rewrapSecrets(store, vault, {
    sealsAs: keys.sealsAs,
    rowsAtOnce,
    async afterPage({ rows, rewrapped }) {
      tell(`${rows} rows looked at, ${rewrapped} secrets sealed anew …`);
      await wait(pauseMs);
      return true;
    },
  });
  const forgotten = await forgetUnusedKeys(store, keys);
  tell(`Secrets sealed anew: ${done.rewrapped}. Not opened, and left as they are: ${done.unreadable}.`);
  for (const id of forgotten) tell(`The key ${id} is not in use any more.`);
  const now = statusText(await keyStatus(store, keys));
  if (!done.isComplete)
    throw new CommandError(`${now}\nSome were saved meanwhile under another key. Run this once more.`);
  if (done.unreadable > 0)
    throw new CommandError(
      `${now}\nNot everything is sealed by the first key. What does not open is named by: npm run keys -- verify`,
    );
  return now;
}

async function verify({ store, keys, tell }: Opened): Promise<string> {
  const vault = createVault(keys, random);
  const { opened, unreadable } = await verifySecrets(store, vault, async (secret) =>
    tell(unreadableText(secret)),
  );
  const total = `Secrets that open: ${opened}. That do not: ${unreadable}.`;
  if (unreadable > 0) throw new CommandError(total);
  return total;
}

const actions = new Map([
  ['status', status],
  ['rotate', rotate],
  ['verify', verify],
]);

/**
 * `npm run keys`: what each key is in use for, everything sealed anew by the
 * first one, or everything opened. It may run beside servers on the same store.
 */
export function keysCommand(
  environment: NodeJS.ProcessEnv,
  tell = (line: string): void => void process.stdout.write(`${line}\n`),
): Command {
  return {
    usage:
      'npm run keys -- status    which key seals, and how much each of them still opens\n' +
      'npm run keys -- rotate    seals everything by the first key of APP_KEYS\n' +
      'npm run keys -- verify    opens everything, and names what does not open',
    options: [],
    actions: [...actions.keys()],
    async run(_options, action = 'status') {
      const config = readConfig(environment);
      if (config.store.kind === 'sqlite') requireDatabase(config.store.folder);
      await tryKeysOnOldSchema(config.store, await checkKeys(config.keys, environment, random));
      const opened = await openStore(config.store, clock);
      try {
        const store = action === 'rotate' ? opened : onlyLooking(opened);
        const options = { source: config.keys, environment, mayMakeKey: false, onNotice: tell };
        const keys = await hostKeys({ store, clock, random }, options);
        const act = actions.get(action) ?? status;
        return await act({ store, keys, tell });
      } catch (error) {
        throw openFailure(config.store, error);
      } finally {
        await opened.close();
      }
    },
  };
}
