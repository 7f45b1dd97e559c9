import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '#service/ports/store.ts';
import { assistantTests } from './store-suite/assistants.ts';
import { concurrencyTests } from './store-suite/concurrency.ts';
import { keyTableTests } from './store-suite/key-tables.ts';
import { pagingTests } from './store-suite/paging.ts';
import { pendingAuthorizationTests } from './store-suite/pending-authorizations.ts';
import { profileListTests } from './store-suite/profile-list.ts';
import { profileTests } from './store-suite/profiles.ts';
import { sealedRowTests } from './store-suite/sealed-rows.ts';
import { testRunTests } from './store-suite/test-runs.ts';
import { transactionTests } from './store-suite/transactions.ts';
import { trashTests } from './store-suite/trash.ts';
import { variableTests } from './store-suite/variables.ts';

/** A store with nothing in it, and how to be rid of it. */
export interface OpenedStore {
  readonly store: Store;
  close(): Promise<void>;
}

/** What every store must do, whatever is behind it. Each test has a store of its own from `open`. */
export function describeStore(name: string, open: () => Promise<OpenedStore>): void {
  describe(name, () => {
    let opened: OpenedStore | undefined;
    const store = (): Store => {
      if (opened === undefined) throw new Error('The store of a test is there only while the test runs.');
      return opened.store;
    };

    beforeEach(async () => {
      opened = await open();
    });
    afterEach(async () => {
      await opened?.close();
      opened = undefined;
    });

    describe('assistants', () => assistantTests(store));
    describe('profiles', () => profileTests(store));
    describe('the list of profiles', () => profileListTests(store));
    describe('paging', () => pagingTests(store));
    describe('test runs', () => testRunTests(store));
    describe('the trash', () => trashTests(store));
    describe('sealed rows', () => sealedRowTests(store));
    describe('keys and leases', () => keyTableTests(store));
    describe('variables', () => variableTests(store));
    describe('pending authorizations', () => pendingAuthorizationTests(store));
    describe('transactions', () => transactionTests(store));
    describe('concurrency', () => concurrencyTests(store));
  });
}
