import { useSyncExternalStore } from 'react';

const holders = new Set<() => boolean>();
const listeners = new Set<() => void>();

const isHeld = () => [...holders].some((holds) => holds());

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says of an open form whether something is typed in it that is not saved. Returns what ends it. */
export function holdInput(holds: () => boolean): () => void {
  holders.add(holds);
  tell();
  return () => {
    holders.delete(holds);
    tell();
  };
}

/** True where something is typed that is not saved, as far as it was typed when this is drawn. */
export function useHeldInput(): boolean {
  return useSyncExternalStore(subscribe, isHeld);
}
