import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { fieldErrorsOf } from '#contract/issues.ts';
import { importRequestSchema } from '#contract/transfer/import-request.ts';
import { z } from '#contract/zod.ts';
import { Failure } from '../../failure.ts';
import { createMemoryStore } from '../../memory-store/memory-store.ts';
import { createService, type Service } from '../../service.ts';
import { nowhere } from '../api/harness.ts';
import { testClock, testKeyring, testLog, testRandom } from '../deterministic.ts';
import { mended, type WrittenProfile } from './arbitrary-profile.ts';

/** A service over a store of its own, with two assistants. */
export async function transferScene() {
  const ports = {
    store: createMemoryStore(),
    clock: testClock(),
    random: testRandom(),
    log: testLog(),
    keyring: testKeyring(),
    transport: nowhere,
  };
  const service = createService(ports, {
    testTimeoutMs: 1000,
    testRunsPerMinute: 0,
    testRunsPerMinuteInAll: 0,
    testRunsAtOnce: 0,
  });
  const from = (await service.assistants.create('From')).id;
  const to = (await service.assistants.create('To')).id;
  return { service, from, to };
}

const attempts = 60;

/** Saves a profile, mended until it can be. Returns its id, or null where it cannot be mended. */
export async function saveMended(
  service: Service,
  assistantId: string,
  written: WrittenProfile,
  definition: AuthorizationTypeDefinition,
): Promise<string | null> {
  let profile = written;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const parsed = authorizationProfileWriteSchema.safeParse(profile);
    try {
      if (parsed.success) return (await service.profiles.create(assistantId, parsed.data)).id;
      profile = mended(profile, fieldErrorsOf(parsed.error, profile)[0]?.path ?? '', definition);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      profile = mended(profile, error.fieldErrors[0]?.path ?? '', definition);
    }
  }
  return null;
}

/** An import of a text with what is usual left out. */
export function importOf(text: string, more: z.input<typeof importRequestSchema> | object = {}) {
  return importRequestSchema.parse({ text, ...more });
}

const secretSchema = z.object({ isSet: z.boolean(), fingerprint: z.string().nullable() });

/** What two profiles are compared by: everything but ids and times; of a secret, its fingerprint. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  const secret = secretSchema.safeParse(value).data;
  if (secret !== undefined) return { isSet: secret.isSet, fingerprint: secret.fingerprint };
  if (typeof value !== 'object' || value === null) return value;
  const left = ['id', 'assistantId', 'version', 'createdAt', 'updatedAt'];
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (left.includes(key) ? [] : [[key, comparable(item)]])),
  );
}

/** All profiles of an assistant as they are read, by name. */
export async function profilesOf(service: Service, assistantId: string): Promise<unknown[]> {
  const { items } = await service.profiles.list(assistantId, { limit: 200 });
  const read = items.map(({ id }) => service.profiles.get(assistantId, id));
  return (await Promise.all(read)).map(comparable);
}
