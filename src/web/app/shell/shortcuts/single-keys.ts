import { useSyncExternalStore } from 'react';
import { remembered } from '../../../lib/storage.ts';

const stored = remembered('single-keys');
const listeners = new Set<() => void>();

/** Whether shortcuts of one key are on. WCAG 2.1.4 asks that they can be switched off. */
export function areSingleKeysOn(): boolean {
  return stored.get() !== 'off';
}

/** Switches shortcuts of one key on or off, and remembers it. */
export function setSingleKeys(isOn: boolean): void {
  stored.set(isOn ? null : 'off');
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether shortcuts of one key are on, and again whenever that changes here. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areSingleKeysOn);
}
