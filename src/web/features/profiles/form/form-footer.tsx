import { useTranslations } from 'use-intl';
import type { TestStatus } from '#contract/test-status.ts';
import { DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { AlertIcon, NeverIcon } from '../../../ui/icons.tsx';
import { Button, StatusChip } from '../../../ui/index.ts';
import { useFormErrors } from './use-form-errors.ts';

/** The last test of the draft. */
export interface ShownTest {
  readonly status: TestStatus;
  /** The code of the diagnosis of a failure. */
  readonly code: string | null;
  /** Something was changed since. */
  readonly isOutdated: boolean;
}

export interface FormFooterProps {
  readonly isNew: boolean;
  readonly isSaving: boolean;
  /** Null before the first test. */
  readonly test: ShownTest | null;
  readonly onCancel: () => void;
  readonly onTest: () => void;
  readonly onSave: () => void;
}

/** The foot of the form. Save and Test stay enabled: pressing them shows what is missing. */
export function FormFooter({ isNew, isSaving, test, onCancel, onTest, onSave }: FormFooterProps) {
  const t = useTranslations('profileForm');
  return (
    <DialogFooter start={<FormStatus isNew={isNew} test={test} />}>
      <Button variant="ghost" onPress={onCancel}>
        {t('cancel')}
      </Button>
      {/* Once it is saved, the form goes, and a test over it would go with it. */}
      <Button busy={isSaving && 'elsewhere'} onPress={onTest}>
        {t('test')}
      </Button>
      <Button variant="primary" busy={isSaving} onPress={onSave}>
        {t('save')}
      </Button>
    </DialogFooter>
  );
}

function FormStatus({ isNew, test }: Pick<FormFooterProps, 'isNew' | 'test'>) {
  const t = useTranslations('profileForm');
  const errors = useFormErrors().length;
  if (errors > 0)
    return (
      <>
        <AlertIcon />
        <span>{t('errorCount', { count: errors })}</span>
      </>
    );
  if (test === null)
    return (
      <>
        <NeverIcon />
        <span>{isNew ? t('notTested') : t('notTestedHere')}</span>
      </>
    );
  const { status, code, isOutdated } = test;
  return (
    <>
      <StatusChip status={status}>{t(status)}</StatusChip>
      {isOutdated ? <span>{t('changedSince')}</span> : code !== null && <code translate="no">{code}</code>}
    </>
  );
}
