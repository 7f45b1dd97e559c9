import { useTranslations } from 'use-intl';
import type { TestRun } from '#contract/test-run.ts';
import { DialogBody, DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { Button } from '../../../ui/index.ts';
import { CopyReport } from '../result/copy-report.tsx';
import type { ResultActions } from '../result/result-actions.ts';
import { ResultView } from '../result/result-view.tsx';

export interface RunViewProps extends Pick<ResultActions, 'onApplyChange' | 'onEditField'> {
  readonly run: TestRun;
  readonly identityProviderName: string;
  readonly onBack: () => void;
  /** Compares it with another run, where there is one. */
  readonly onCompare: (() => void) | undefined;
}

/** One run of the history, with all its evidence. */
export function RunView({ run, identityProviderName, onBack, onCompare, ...actions }: RunViewProps) {
  const t = useTranslations('testHistory');
  return (
    <>
      <DialogBody>
        <ResultView run={run} identityProviderName={identityProviderName} {...actions} />
      </DialogBody>
      <DialogFooter start={<CopyReport run={run} />}>
        {onCompare !== undefined && <Button onPress={onCompare}>{t('compareThis')}</Button>}
        <Button variant="primary" onPress={onBack}>
          {t('back')}
        </Button>
      </DialogFooter>
    </>
  );
}
