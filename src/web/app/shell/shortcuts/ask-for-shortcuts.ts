const listeners = new Set<() => void>();

/** Has the list of keys shown, wherever it is asked for. */
export function askForShortcuts(): void {
  for (const listener of listeners) listener();
}

/** Hears when the list of keys is asked for. Returns what ends it. */
export function onShortcutsAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
