import { useCallback, useRef, useState } from 'react';
import type { ImportPreview } from '#contract/transfer/import-answer.ts';
import { ApiProblem } from '../../../lib/api/errors.ts';
import { useImportProfiles, usePreviewImport } from '../api/import-profiles.ts';
import { emptyDraft, requestOf, withChoice, type ImportDraft, type RowChoice } from './import-draft.ts';
import { reportToKeep, type KeptReport } from './kept-report.ts';

/** An import from the text to the report. */
export interface Import {
  readonly draft: ImportDraft;
  /** Null while the text is entered. */
  readonly preview: ImportPreview | null;
  /** Why there is no preview, or why nothing was imported. */
  readonly error: unknown;
  readonly isLooking: boolean;
  readonly isImporting: boolean;
  readonly type: (text: string) => void;
  /** Asks for the preview, with something decided. */
  readonly look: (change: Partial<ImportDraft>) => Promise<void>;
  readonly choose: (row: number, choice: RowChoice) => void;
  readonly carryOut: () => Promise<void>;
  readonly back: () => void;
  /** True where closing would lose something: a text that was entered and not imported. */
  readonly isUnsaved: () => boolean;
}

/** What an import does, from step to step. `onReport` is told how it ended. */
export function useImport(assistantId: string, onReport: (report: KeptReport) => void): Import {
  const [draft, setDraft] = useState(emptyDraft);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [error, setError] = useState<unknown>(null);
  // The same for every attempt, so that one whose answer was lost is known again.
  const [importId] = useState(() => crypto.randomUUID());
  const asked = useRef(0);
  const entered = useRef('');
  const previewing = usePreviewImport(assistantId);
  const importing = useImportProfiles(assistantId);

  const look = async (change: Partial<ImportDraft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    asked.current += 1;
    const attempt = asked.current;
    try {
      const answer = await previewing.mutateAsync({ ...requestOf(next), from: next.from });
      if (attempt !== asked.current) return;
      setPreview(answer);
      setError(null);
    } catch (thrown) {
      if (attempt !== asked.current) return;
      setError(thrown);
      // A passphrase that was wrong would stand in the way of whatever is decided next.
      setDraft({ ...next, passphrase: '' });
    }
  };

  return {
    draft,
    preview,
    error,
    isLooking: previewing.isPending,
    isImporting: importing.isPending,
    type: (text) => {
      entered.current = text.trim();
      setDraft({ ...emptyDraft, text });
    },
    look,
    choose: (row, choice) => void look({ choices: withChoice(draft, row, choice) }),
    carryOut: async () => {
      setError(null);
      try {
        const report = await importing.mutateAsync({ ...requestOf(draft), importId });
        entered.current = '';
        onReport(reportToKeep(report, preview));
      } catch (thrown) {
        setError(thrown);
        // Somebody was faster: the preview shows what is different now.
        if (thrown instanceof ApiProblem && thrown.fieldErrors.length > 0) await look({});
      }
    },
    back: () => {
      setDraft({ ...emptyDraft, text: draft.text });
      setPreview(null);
      setError(null);
    },
    isUnsaved: useCallback(() => entered.current !== '', []),
  };
}
