import { randomId } from './random-id.ts';

/** The keys of creations to which no answer came yet. */
export interface CreationKeys {
  /** The key of what is to be created: the same one until it is settled. */
  readonly of: (creation: string) => string;
  /** Settles a creation: whoever asks for it from now on wants another one. */
  readonly settle: (creation: string) => void;
}

/** Keeps the key of each creation while nobody knows whether it was carried out, so that it is sent again with the same. */
export function creationKeys(): CreationKeys {
  const keys = new Map<string, string>();
  return {
    of(creation) {
      const key = keys.get(creation) ?? randomId();
      keys.set(creation, key);
      return key;
    },
    settle: (creation) => void keys.delete(creation),
  };
}
