import { z } from '#contract/zod.ts';
import { lastTestSchema } from '#contract/test-status.ts';
import type { MemorySnapshot } from '#service/memory-store/state.ts';

const name = 'authorization-profiles.browser-host';

const text = z.string();
const version = z.int().positive();
const times = { createdAt: text, updatedAt: text };

const savedSchema = z.strictObject({
  format: z.literal(1),
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
      secrets: z.array(z.strictObject({ slot: text, sealed: text, fingerprint: text, updatedAt: text })),
      ...times,
      deletedAt: text.nullable(),
      lastTest: lastTestSchema.nullable(),
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

/**
 * Keeps assistants and profiles in the tab's own storage; secrets are sealed
 * with a key that ends with the page. Test runs are sealed as a whole, so
 * nothing of them could be read again: they are left out.
 */
export function createTabStorage(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): TabStorage {
  return {
    load() {
      try {
        const saved = savedSchema.parse(JSON.parse(storage.getItem(name) ?? 'null'));
        return { assistants: saved.assistants, profiles: saved.profiles, testRuns: [] };
      } catch {
        return null;
      }
    },
    save({ assistants, profiles }) {
      try {
        storage.setItem(name, JSON.stringify({ format: 1, assistants, profiles }));
      } catch {
        // The tab has no room left: what was saved before would be a lie, so the next load starts afresh.
        storage.removeItem(name);
      }
    },
    clear: () => storage.removeItem(name),
  };
}
