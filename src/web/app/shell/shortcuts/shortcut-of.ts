/** What a key of its own does. */
export type Shortcut = 'list' | 'search' | 'add';

/** The Arabic question mark is the one that Arabic and Persian keyboards have. */
const shortcuts: Readonly<Record<string, Shortcut>> = { '?': 'list', '؟': 'list', '/': 'search', n: 'add' };

/** The part of a keyboard event that decides. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  readonly isComposing: boolean;
}

/**
 * What a key writes; where that is a letter of another script, as on a Russian or Greek keyboard, the Latin letter that
 * has its place. Latin keyboards of another order, as AZERTY and Dvorak, say the right letter by themselves.
 */
function latinOf({ key, code }: PressedKey): string {
  const isOtherScript = /^[\p{L}\p{M}]+$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return isOtherScript && code.startsWith('Key') ? code.slice('Key'.length) : key;
}

/** The shortcut of a key; null where it is none, or belongs to a field or to what lies over the page. */
export function shortcutOf(event: PressedKey, isTyping: boolean, isCovered: boolean): Shortcut | null {
  if (event.defaultPrevented || event.isComposing || isTyping || isCovered) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  // Caps Lock makes a capital of it.
  const key = latinOf(event).toLowerCase();
  return Object.hasOwn(shortcuts, key) ? (shortcuts[key] ?? null) : null;
}
