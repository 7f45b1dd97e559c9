import { useSyncExternalStore } from 'react';
import { remembered } from '../storage.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** src/web/boot/theme.js reads the same entry before the first paint. */
const stored = remembered('theme');
const listeners = new Set<() => void>();

function current(): Theme {
  const value = stored.get();
  return themes.find((theme) => theme === value) ?? 'system';
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Shows a theme and remembers it. */
export function setTheme(theme: Theme): void {
  stored.set(theme === 'system' ? null : theme);
  show(theme);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  // Another tab's choice is shown by src/web/boot/theme.js, whether or not anybody asks for it here.
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The theme that was chosen; `system` follows the machine. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current);
}
