import type { Hono } from 'hono';
import { createPracticeProvider } from '#practice/provider.ts';
import { createApi } from '#service/http/api.ts';
import { createMemoryStore, type MemoryStore } from '#service/memory-store/memory-store.ts';
import { countSecrets } from '#service/keys/sealed-secrets.ts';
import type { Clock, Log, MissingKey, Random, Settings } from '#service/ports.ts';
import { createService } from '#service/service.ts';
import { defaultSeed, plant, type Seed, type Seeded } from './seed.ts';
import { createStateApp } from './state-app.ts';
import type { TabStorage } from './tab-storage.ts';
import { createPracticeTransport } from './transport/practice-transport.ts';

/** What a page brings to be its own server. */
export interface PagePorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number;
  readonly storage: TabStorage;
}

/** The same service as on every host, inside a page. */
export interface BrowserHost {
  readonly api: Hono;
  readonly practice: Hono;
  readonly state: Hono;
  /** Keeps the state over a reload. Called before the page goes. */
  readonly persist: () => void;
  /** Resolves when somebody asks to go on (`state-app.ts`). */
  readonly released: Promise<void>;
}

/** As on the Node host. */
const usualSettings: Settings = {
  testTimeoutMs: 15_000,
  testRunsPerMinute: 30,
  testRunsPerMinuteInAll: 300,
  testRunsAtOnce: 8,
};

async function removeEverything(store: MemoryStore): Promise<void> {
  for (;;) {
    const { items } = await store.assistants.list({ limit: 100, after: null });
    if (items.length === 0) return;
    for (const { id, version } of items) await store.assistants.remove(id, version);
  }
}

/** A name for a key that no other page load has, so that its secrets read as unreadable elsewhere. */
function keyName(random: Random): string {
  return `page-${Array.from(random.bytes(4), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The keys that went with the pages which this one was before. */
async function keysOfEarlierPages(store: MemoryStore, own: string): Promise<readonly MissingKey[]> {
  const counts = await countSecrets(store);
  const ids = new Set([...counts.values()].flatMap((byKey) => [...byKey.keys()]));
  return [...ids].filter((id) => id !== own).map((id) => ({ id, isOther: false, isGone: true }));
}

/**
 * Puts the service, the practice identity provider and a store in memory
 * together. Secrets are sealed with a key that lives as long as the page.
 */
export async function createBrowserHost(ports: PagePorts, settings = usualSettings): Promise<BrowserHost> {
  const { clock, random, log, elapsed, storage } = ports;
  const saved = storage.load();
  const store = createMemoryStore(saved ?? undefined);
  const practice = createPracticeProvider({ clock, random });
  const key = { id: keyName(random), bytes: random.bytes(32) };
  const keyring = { keys: [key], missing: await keysOfEarlierPages(store, key.id) };
  const transport = createPracticeTransport(practice, elapsed);
  const service = createService({ store, transport, clock, random, keyring, log }, settings);
  const persist = () => storage.save(store.snapshot());

  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: two at a time would plant beside one another. */
  const replace = (seed: Seed): Promise<Seeded> => {
    const turn = last.then(async () => {
      await removeEverything(store);
      return plant(seed, service);
    });
    last = turn.catch(() => undefined);
    return turn;
  };

  if (saved === null) await plant(defaultSeed, service);
  await service.trash.wipeExpired();
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const state = createStateApp(replace, () => release());
  return { api: createApi(service, ports), practice, state, persist, released };
}
