import type { SelectedProfile } from '#contract/endpoints/bulk-profiles.ts';

/** What this page has done to profiles: saved one anew, put others in their place by an import, or deleted them. */
export type OwnChange =
  | { readonly kind: 'saved'; readonly profile: SelectedProfile }
  | { readonly kind: 'replaced' | 'deleted'; readonly ids: readonly string[] };

const listeners = new Set<(change: OwnChange) => void>();

/** Tells what this page has done to a profile, once the server has confirmed it. */
export function tellOwnChange(change: OwnChange): void {
  for (const listener of listeners) listener(change);
}

/** Calls whenever this page has changed a profile. Returns how to end that. */
export function onOwnChange(listener: (change: OwnChange) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
