import { z } from '#contract/zod.ts';
import { hostSchema } from '#contract/host-notice.ts';
import { proveKeys, type ProvenKeys } from '../../keys/prove-keys.ts';
import type { SealingKey } from '../../ports.ts';
import type { ApiClient } from '../api-client.ts';
import { testRandom } from '../deterministic.ts';
import { clientCredentials } from '../profiles.ts';
import type { ApiHarness } from './harness.ts';

/** A key of this name that is all one byte. */
export function key(id: string, fill: number): SealingKey {
  return { id, bytes: new Uint8Array(32).fill(fill) };
}

const secretSchema = z.looseObject({
  isSet: z.boolean(),
  isReadable: z.boolean(),
  fingerprint: z.string().nullable(),
});
const profileSchema = z.looseObject({ version: z.number(), clientSecret: secretSchema });
const listSchema = z.object({
  items: z.array(z.object({ name: z.string(), hasUnreadableSecret: z.boolean() })),
});

/** A server with these keys on the store of a harness, as a host starts it. */
export async function serverWith(api: ApiHarness, keys: readonly SealingKey[], seed = 3) {
  const proven: ProvenKeys = await proveKeys(keys, {
    store: api.store,
    clock: api.clock,
    random: testRandom(seed),
  });
  const call: ApiClient = api.with({ keyring: proven });
  return {
    proven,
    call,
    notices: async () => (await call('GET', '/host')).as(hostSchema).notices,
    /** Names of the profiles in the list, those with a secret that does not open marked with `!`. */
    async list(assistant: string) {
      const answer = await call('GET', `${assistant}/authorization-profiles`);
      return answer
        .as(listSchema)
        .items.map(({ name, hasUnreadableSecret }) => (hasUnreadableSecret ? `${name}!` : name));
    },
    read: async (path: string) => (await call('GET', path)).as(profileSchema),
    /** How a test of a saved profile comes to its end before anything is sent: `ready`, or why it is refused. */
    async test(path: string) {
      const answer = await call('POST', `${path}/test-runs`, { body: {} });
      if (answer.status === 201) return 'ready';
      const [error] = answer.problem().errors ?? [];
      return `${error?.path ?? ''} ${error?.code ?? answer.problem().code}`;
    },
    /** Saves with the same values; without `clientSecret` the stored one is kept. */
    async save(path: string, changes: Readonly<Record<string, unknown>> = {}) {
      const { etag } = await call('GET', path);
      const { clientSecret: _, ...kept } = clientCredentials(changes);
      const body = 'clientSecret' in changes ? clientCredentials(changes) : kept;
      return call('PUT', path, { body, headers: { 'if-match': etag } });
    },
  };
}
