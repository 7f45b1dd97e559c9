import { z } from '#contract/zod.ts';
import { lastTestSchema } from '#contract/test-status.ts';
import type { MemorySnapshot } from '#service/memory-store/state.ts';

const name = 'authorization-profiles.browser-host';

const text = z.string();
const version = z.int().positive();
const secret = z.strictObject({ slot: text, sealed: text, fingerprint: text, updatedAt: text });
const times = { createdAt: text, updatedAt: text };

const savedSchema = z.strictObject({
  format: z.literal(2),
  assistants: z.array(z.strictObject({ id: text, name: text, version, ...times })),
  profiles: z.array(
    z.strictObject({
      id: text,
      assistantId: text,
      version,
      type: text,
      name: text,
      nameKey: text,
      identityProviderName: text,
      searchText: text,
      tenancyEnabled: z.boolean(),
      document: text,
      secrets: z.array(secret),
      variables: z.array(text),
      ...times,
      deletedAt: text.nullable(),
      lastTest: z.nullable(lastTestSchema),
    }),
  ),
  variables: z.array(
    z.strictObject({
      id: text,
      assistantId: text,
      name: text,
      version,
      value: text.nullable(),
      secret: secret.nullable(),
      ...times,
    }),
  ),
});

/** Where a tab keeps its state over a reload. */
export interface TabStorage {
  /** Null where there is nothing, or nothing that this version understands. */
  load(): MemorySnapshot | null;
  save(snapshot: MemorySnapshot): void;
  clear(): void;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps assistants and profiles in the tab's own storage; secrets are sealed
 * with a key that ends with the page. Test runs are sealed as a whole, so
 * nothing of them could be read again: they are left out. `storage` may throw,
 * as that of a browser does which keeps nothing: each load then starts afresh.
 */
export function createTabStorage(storage: () => Storage): TabStorage {
  const clear = () => {
    try {
      storage().removeItem(name);
    } catch {
      // Nothing is kept that could be removed.
    }
  };
  return {
    load() {
      try {
        const saved = savedSchema.parse(JSON.parse(storage().getItem(name) ?? 'null'));
        const { assistants, profiles, variables } = saved;
        return { assistants, profiles, variables, testRuns: [] };
      } catch {
        return null;
      }
    },
    save({ assistants, profiles, variables }) {
      try {
        storage().setItem(name, JSON.stringify({ format: 2, assistants, profiles, variables }));
      } catch {
        // The tab has no room left: what was saved before would be a lie, so the next load starts afresh.
        clear();
      }
    },
    clear,
  };
}
