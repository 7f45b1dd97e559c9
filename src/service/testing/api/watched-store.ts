import type { Store, Tables } from '../../ports/store.ts';

/** A store that tells what its table of profiles is asked for, in transactions and outside of them. */
export function watchedStore(store: Store, tell: (operation: string) => void): Store {
  const watched = <All extends Tables>(tables: All): All => ({
    ...tables,
    profiles: new Proxy(tables.profiles, {
      get(table, name, receiver): unknown {
        tell(String(name));
        return Reflect.get(table, name, receiver);
      },
    }),
  });
  return {
    ...watched(store),
    transaction: (work, options) => store.transaction((tables) => work(watched(tables)), options),
  };
}
