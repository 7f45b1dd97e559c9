/** What a key of its own does. */
export type Shortcut = 'list' | 'search' | 'add';

const shortcuts: Readonly<Record<string, Shortcut>> = { '?': 'list', '/': 'search', n: 'add' };

/** The part of a keyboard event that decides. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  readonly isComposing: boolean;
}

/** The shortcut of a key; null where it is none, or belongs to a field or to what lies over the page. */
export function shortcutOf(event: PressedKey, isTyping: boolean, isCovered: boolean): Shortcut | null {
  if (event.defaultPrevented || event.isComposing || isTyping || isCovered) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  // Caps Lock makes a capital of it.
  const key = event.key.toLowerCase();
  return Object.hasOwn(shortcuts, key) ? (shortcuts[key] ?? null) : null;
}
