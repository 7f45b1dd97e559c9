import { useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportPreview } from '#contract/transfer/import-answer.ts';
import { ApiProblem } from '../../../lib/api/errors.ts';
import { randomId } from '../../../lib/random-id.ts';
import { useMounted } from '../../../lib/use-mounted.ts';
import { useToasts } from '../../../ui/index.ts';
import { useImportProfiles } from '../api/import-profiles.ts';
import { emptyDraft, outlasts, requestOf, savedCount, windowOf, withChoice } from './import-draft.ts';
import type { ImportDraft, RowChoice } from './import-draft.ts';
import { importIds } from './import-ids.ts';
import { reportToKeep, type KeptReport } from './kept-report.ts';
import { useImportError } from './use-import-error.ts';
import { useLooking } from './use-looking.ts';

/** An import from the text to the report. */
export interface Import {
  readonly draft: ImportDraft;
  /** Null while the text is entered. */
  readonly preview: ImportPreview | null;
  /** Why there is no preview, or none of what was decided last. */
  readonly lookError: unknown;
  /** True where the preview does not show what was decided last: nothing is imported before it does. */
  readonly isOutdated: boolean;
  /** Why nothing was imported. */
  readonly importError: unknown;
  readonly isLooking: boolean;
  readonly isImporting: boolean;
  /** True while it is saved, after the preview that it waited for. */
  readonly isSaving: boolean;
  readonly type: (text: string) => void;
  /** How often Import was pressed where nothing could be imported. */
  readonly blocked: number;
  /** Asks for the preview, with something decided. */
  readonly look: (change: Partial<ImportDraft>) => void;
  readonly choose: (row: number, choice: RowChoice) => void;
  /** Imports what the preview shows, which it waits for. */
  readonly carryOut: () => Promise<void>;
  readonly back: () => void;
  /** True where it was sent and nobody knows whether it was saved. */
  readonly isUnconfirmed: boolean;
  /** True where closing would lose something: a text that was entered and not imported. */
  readonly isUnsaved: () => boolean;
}

/** What an import does, from step to step. `onReport` is told how it ended, if the import is still open then. */
export function useImport(assistantId: string, onReport: (report: KeptReport) => void): Import {
  const t = useTranslations('transfer');
  const { sayLate } = useImportError();
  const toasts = useToasts();
  const looking = useLooking(assistantId);
  const { draft, preview, isOutdated, isLooking, start, look, settled, now } = looking;
  const [importError, setImportError] = useState<unknown>(null);
  const [isImporting, setImporting] = useState(false);
  const [isUnconfirmed, setUnconfirmed] = useState(false);
  const [blocked, setBlocked] = useState(0);
  const [idOf] = useState(() => importIds(randomId));
  const entered = useRef('');
  const isMounted = useMounted();
  const { mutateAsync, isPending: isSaving } = useImportProfiles(assistantId);

  const lookAnew = async (change: Partial<ImportDraft>) => {
    const looked = await look(change);
    if (looked !== null) setImportError((error: unknown) => (outlasts(error, change) ? error : null));
    return looked;
  };

  const send = async () => {
    const looked = await settled();
    if (looked === null || !isMounted()) return;
    if (savedCount(looked.preview) === 0) {
      setBlocked((count) => count + 1);
      return;
    }
    try {
      const request = requestOf(looked.draft);
      const { replaces } = looked.preview;
      setUnconfirmed(true);
      const report = await mutateAsync({ ...request, importId: idOf(request), replaces });
      entered.current = '';
      const { create, rename, replace } = report.counts;
      if (isMounted()) onReport(reportToKeep(report, looked.preview));
      else toasts.success(t('imported', { count: create + rename + replace }));
    } catch (thrown) {
      const isRefused = thrown instanceof ApiProblem && thrown.status < 500;
      if (!isMounted()) {
        // Without an answer nobody knows whether it was saved, and nothing is left to send again.
        toasts.error(isRefused ? t('refusedLate', { reason: sayLate(thrown) }) : t('unansweredLate'));
        return;
      }
      setImportError(thrown);
      if (isRefused) setUnconfirmed(false);
      if (!(thrown instanceof ApiProblem) || thrown.fieldErrors.length === 0) return;
      // Somebody was faster: the preview shows what is different now, and where.
      const different = await lookAnew(windowOf(thrown.fieldErrors));
      if (different !== null && savedCount(different.preview) > 0) setImportError(thrown);
    }
  };

  return {
    draft,
    preview,
    lookError: looking.error,
    isOutdated,
    importError,
    isLooking,
    isImporting,
    isSaving,
    isUnconfirmed,
    blocked,
    type: (text) => {
      entered.current = text.trim();
      start({ ...emptyDraft, text });
    },
    look: (change) => void lookAnew(change),
    choose: (row, choice) => void lookAnew({ choices: withChoice(now(), row, choice) }),
    carryOut: async () => {
      setImportError(null);
      setImporting(true);
      try {
        await send();
      } finally {
        setImporting(false);
      }
    },
    back: () => {
      start({ ...emptyDraft, text: now().text });
      setImportError(null);
      setBlocked(0);
    },
    isUnsaved: useCallback(() => entered.current !== '', []),
  };
}
