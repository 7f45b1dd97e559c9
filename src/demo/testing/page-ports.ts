import type { PagePorts } from '#demo/browser-host.ts';
import { createTabStorage } from '#demo/tab-storage.ts';

/** A tab's storage in memory, with room for so many characters. */
export function tabStorage(room = Infinity) {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (name: string) => items.get(name) ?? null,
    setItem(name: string, value: string) {
      if (value.length > room) throw new DOMException('No room left.', 'QuotaExceededError');
      items.set(name, value);
    },
    removeItem: (name: string) => void items.delete(name),
  };
}

let seed = 0;

/** What a page brings, with a clock that ticks a millisecond at each look and bytes that differ between pages. */
export function pagePorts(storage = tabStorage()): PagePorts {
  let time = Date.UTC(2026, 10, 23, 9, 30);
  let elapsed = 0;
  return {
    clock: { now: () => (time += 1) },
    random: { bytes: (length) => Uint8Array.from({ length }, () => (seed = (seed * 31 + 7) % 65_521) % 256) },
    log: {
      error(event, _facts, error) {
        throw new Error(event, { cause: error });
      },
    },
    elapsed: () => (elapsed += 1),
    storage: createTabStorage(() => storage),
  };
}

/** A profile as the API has it written, for the practice provider. */
export function practiceProfile(name = 'Hotel Bookings', more: Record<string, unknown> = {}) {
  return {
    type: 'oauth2_client_credentials',
    name,
    clientId: 'practice-client',
    clientSecret: 's:e+c/r t&=%',
    tokenRequestUrl: 'https://practice.example/default/token',
    authorizationFields: [
      { fieldType: 'header', fieldKey: 'Authorization', fieldValue: 'Bearer {{accessToken}}' },
    ],
    ...more,
  };
}
