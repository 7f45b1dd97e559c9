import { useRef, useState } from 'react';
import type { ImportPreview } from '#contract/transfer/import-answer.ts';
import { useNewestSignal } from '../../../lib/use-newest-signal.ts';
import { usePreviewImport } from '../api/import-profiles.ts';
import { emptyDraft, type ImportDraft, requestOf } from './import-draft.ts';
import { passphraseError } from './passphrase-error.ts';

/** A draft, and what the service makes of it. */
export interface LookedAt {
  readonly draft: ImportDraft;
  readonly preview: ImportPreview;
}

/**
 * The draft of an import and its preview. Of several that are asked for, the last one counts; the others are given up,
 * and so is the last one when the dialog goes.
 */
export function useLooking(assistantId: string) {
  const [draft, setDraft] = useState(emptyDraft);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isOutdated, setOutdated] = useState(false);
  const [isLooking, setLooking] = useState(false);
  const current = useRef(emptyDraft);
  const shown = useRef<LookedAt | null>(null);
  const asked = useRef(0);
  const coming = useRef<Promise<LookedAt | null>>(Promise.resolve(null));
  const { mutateAsync } = usePreviewImport(assistantId);
  const newest = useNewestSignal();

  const put = (next: ImportDraft) => {
    current.current = next;
    setDraft(next);
  };

  /** Puts another draft in the place of what there is. An answer that is still to come says nothing of it. */
  const start = (next: ImportDraft) => {
    asked.current += 1;
    newest.abort();
    shown.current = null;
    coming.current = Promise.resolve(null);
    put(next);
    setPreview(null);
    setError(null);
    setOutdated(false);
    setLooking(false);
  };

  const ask = async (next: ImportDraft, before: ImportDraft): Promise<LookedAt | null> => {
    asked.current += 1;
    const attempt = asked.current;
    setLooking(true);
    try {
      const request = { ...requestOf(next), from: next.from };
      const answer = await mutateAsync({ request, signal: newest.begin() });
      if (attempt !== asked.current) return null;
      shown.current = { draft: next, preview: answer };
      setPreview(answer);
      setError(null);
      setOutdated(false);
      return shown.current;
    } catch (thrown) {
      if (attempt !== asked.current) return null;
      setError(thrown);
      const isWrongPassphrase = passphraseError(thrown) !== undefined;
      const isShown = isWrongPassphrase && before === shown.current?.draft;
      setOutdated(!isShown);
      // It would stand in the way of whatever is decided next.
      if (isWrongPassphrase) put(before);
      return isShown ? shown.current : null;
    } finally {
      if (attempt === asked.current) setLooking(false);
    }
  };

  return {
    draft,
    preview,
    error,
    isOutdated,
    isLooking,
    start,
    /** Asks for the preview, with something decided. Null where there is none, or a later one is asked for. */
    look: (change: Partial<ImportDraft>): Promise<LookedAt | null> => {
      const before = current.current;
      const next = { ...before, ...change };
      put(next);
      coming.current = ask(next, before);
      return coming.current;
    },
    /** What is on the page when all that was asked for has been answered; null where that is not what was decided. */
    settled: async (): Promise<LookedAt | null> => {
      for (;;) {
        const awaited = coming.current;
        const looked = await awaited;
        if (awaited === coming.current) return looked;
      }
    },
    /** The draft as it is now, also before it is drawn. */
    now: () => current.current,
  };
}
