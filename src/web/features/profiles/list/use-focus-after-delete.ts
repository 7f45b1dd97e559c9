import { useEffect, useRef, useState } from 'react';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { rowFocusId } from './row-focus-id.ts';

/**
 * Where focus goes when a row was deleted: to the row that takes its place,
 * else to the one before it, else to the heading of the page.
 */
export function useFocusAfterDelete(profiles: readonly ProfileSummary[]) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [target, setTarget] = useState<{ readonly id: string | null } | null>(null);

  useEffect(() => {
    if (target === null) return;
    const row = target.id === null ? null : document.getElementById(rowFocusId(target.id));
    (row ?? headingRef.current)?.focus();
  }, [target]);

  const focusAfter = (deletedId: string) => {
    setTarget({ id: neighbourOf(profiles, deletedId) });
  };
  return { headingRef, focusAfter };
}

/** The id of the profile after a deleted one, else of the one before it, else null. */
export function neighbourOf(profiles: readonly { readonly id: string }[], deletedId: string): string | null {
  const at = profiles.findIndex(({ id }) => id === deletedId);
  return (profiles[at + 1] ?? profiles[at - 1])?.id ?? null;
}
