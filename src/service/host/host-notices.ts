import { hostNotice, type HostNotice } from '#contract/host-notice.ts';
import type { Ports } from '../ports.ts';

/** What whoever works on this host should know of its state. */
export interface HostNotices {
  list(): Promise<readonly HostNotice[]>;
}

/** Notices about the keys: only where one is missing the store is asked whether that still matters. */
export function createHostNotices({ store, keyring }: Pick<Ports, 'store' | 'keyring'>): HostNotices {
  return {
    async list() {
      if (keyring.keys.length === 0) return [hostNotice('key_absent')];
      const notices: HostNotice[] = [];
      for (const { id: key, isOther, isGone } of keyring.missing ?? []) {
        const count = await store.sealed.authorization_profiles.countRows(key);
        const variables = await store.sealed.variables.countRows(key);
        if (count + variables === 0) continue;
        const code = isGone === true ? 'key_gone' : isOther ? 'key_replaced' : 'key_missing';
        notices.push(hostNotice(code, { key, count, variables }));
      }
      return notices;
    },
  };
}
