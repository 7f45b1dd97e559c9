import { useTranslations } from 'use-intl';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { DialogHeader } from '../../../ui/dialog/dialog-parts.tsx';
import { useLeaveGuard } from '../../../lib/use-leave-guard.ts';
import { DiscardImport } from './discard-import.tsx';
import { ImportReportView } from './import-report.tsx';
import { keptReportOf, withOpened, type KeptReport } from './kept-report.ts';
import { PreviewStep } from './preview-step.tsx';
import { TextStep } from './text-step.tsx';
import { useImport } from './use-import.ts';
import { useStrayDrops } from './use-stray-drops.ts';

export interface ImportDialogProps {
  readonly assistantId: string;
  /** The report that is kept while one of its profiles is looked at, as it was given to `onReport`. */
  readonly kept: unknown;
  readonly onReport: (report: KeptReport) => void;
  /** Opens the form of an imported profile at a secret that it lacks. The report is kept, and returned to. */
  readonly onEnterSecret: (report: KeptReport, profileId: string, path: string) => void;
  readonly onClose: () => void;
}

/** Imports profiles: the text, then what it becomes, then what was saved. What was entered is not lost without asking. */
export function ImportDialog({ assistantId, kept, onReport, onEnterSecret, onClose }: ImportDialogProps) {
  const t = useTranslations('transfer');
  const run = useImport(assistantId, onReport);
  const report = keptReportOf(kept);
  const { close, question } = useLeaveGuard(run.isUnsaved, onClose);
  useStrayDrops();
  return (
    <Dialog size="lg" onClose={close}>
      <DialogHeader title={t('importTitle')} onClose={close} />
      {report !== null ? (
        <ImportReportView
          assistantId={assistantId}
          kept={report}
          onEnterSecret={(profileId, path) => onEnterSecret(withOpened(report, profileId), profileId, path)}
          onClose={close}
        />
      ) : run.preview !== null ? (
        <PreviewStep run={run} preview={run.preview} onClose={close} />
      ) : (
        <TextStep run={run} onClose={close} />
      )}
      {/* Asked while it was saved: with the report, nothing is left to be lost. */}
      {question !== null && report === null && (
        <DiscardImport isUnconfirmed={run.isUnconfirmed} {...question} />
      )}
    </Dialog>
  );
}
