/**
 * What the page remembers on this machine. A browser may refuse to remember
 * (private windows, full disks, policies); the page then works without.
 */
export interface Remembered {
  get(): string | null;
  set(value: string | null): void;
}

/** One remembered text under a name. Never used for anything secret. */
export function remembered(name: string): Remembered {
  const key = `authorization-profiles.${name}`;
  return {
    get() {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    set(value) {
      try {
        if (value === null) localStorage.removeItem(key);
        else localStorage.setItem(key, value);
      } catch {
        // Not being able to remember is no reason to fail.
      }
    },
  };
}
