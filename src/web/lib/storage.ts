/**
 * What the page remembers on this machine. A browser may refuse to remember
 * (private windows, full disks, policies); the page then works without.
 */
export interface Remembered {
  get(): string | null;
  set(value: string | null): void;
}

function rememberedIn(storage: () => Storage, name: string): Remembered {
  const key = `authorization-profiles.${name}`;
  return {
    get() {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    set(value) {
      try {
        if (value === null) storage().removeItem(key);
        else storage().setItem(key, value);
      } catch {
        // Not being able to remember is no reason to fail.
      }
    },
  };
}

/** One remembered text under a name. Never used for anything secret. */
export function remembered(name: string): Remembered {
  return rememberedIn(() => localStorage, name);
}

/** The same, for this tab and as long as it is open. */
export function rememberedInTab(name: string): Remembered {
  return rememberedIn(() => sessionStorage, name);
}
