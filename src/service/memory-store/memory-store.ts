import type { Store, Tables } from '../ports/store.ts';
import { snapshotOf, stateOf, type MemorySnapshot, type MemoryState } from './state.ts';
import { tablesOf } from './tables.ts';

const empty: MemorySnapshot = { assistants: [], profiles: [], testRuns: [], variables: [] };

/** A store in memory: for the browser host, and for tests of the service. */
export interface MemoryStore extends Store {
  /** What is saved: nothing of a transaction that is going on. */
  snapshot(): MemorySnapshot;
}

/** Each table's methods, wrapped so that every call waits for its turn. */
function inTurn(tables: Tables, take: <Result>(work: () => Promise<Result>) => Promise<Result>): Tables {
  const wrap = <Table extends object>(table: Table): Table =>
    new Proxy(table, {
      get(target, name, receiver): unknown {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => take(async () => Reflect.apply(method, target, args) as unknown);
      },
    });
  return {
    assistants: wrap(tables.assistants),
    profiles: wrap(tables.profiles),
    testRuns: wrap(tables.testRuns),
    variables: wrap(tables.variables),
    sealed: {
      authorization_profiles: wrap(tables.sealed.authorization_profiles),
      variables: wrap(tables.sealed.variables),
      test_runs: wrap(tables.sealed.test_runs),
    },
    sealingKeys: wrap(tables.sealingKeys),
    leases: wrap(tables.leases),
    pendingAuthorizations: wrap(tables.pendingAuthorizations),
  };
}

/** Makes a store in memory. */
export function createMemoryStore(initial: MemorySnapshot = empty): MemoryStore {
  let state: MemoryState = stateOf(initial);
  let beforeTransaction: MemorySnapshot | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function take<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  const current: MemoryState = {
    get assistants() {
      return state.assistants;
    },
    get profiles() {
      return state.profiles;
    },
    get testRuns() {
      return state.testRuns;
    },
    get variables() {
      return state.variables;
    },
    get sealingKeys() {
      return state.sealingKeys;
    },
    get leases() {
      return state.leases;
    },
    get pendingAuthorizations() {
      return state.pendingAuthorizations;
    },
  };

  return {
    ...inTurn(tablesOf(current), take),
    snapshot: () => beforeTransaction ?? snapshotOf(state),
    isShared: false,
    transaction: (work) =>
      take(async () => {
        const before = snapshotOf(state);
        beforeTransaction = before;
        try {
          return await work(tablesOf(current));
        } catch (error) {
          state = stateOf(before);
          throw error;
        } finally {
          beforeTransaction = null;
        }
      }),
  };
}
