import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { ApiProblem, isProblem } from '../../../lib/api/errors.ts';
import { isolate } from '../../../lib/isolate.ts';
import { OneAtATime } from '../../../ui/dialog/one-at-a-time.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { DialogBody, DialogForm, DialogHeader, SubmitFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { TextField } from '../../../ui/index.ts';
import { useLateFailure } from '../../../ui/toast/use-late-failure.ts';
import { restoredName } from './restored-name.ts';

export interface RestoreDialogProps {
  readonly profile: ProfileSummary;
  /** Carries it out. What it throws is said at the field. */
  readonly onRestore: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks under which name a profile comes back, since its own was taken meanwhile. */
export function RestoreDialog({ profile, onRestore, onClose }: RestoreDialogProps) {
  const t = useTranslations('trash');
  const sayField = useFieldErrorText();
  const sayError = useErrorText();
  const sayLate = useLateFailure();
  const [once] = useState(() => new OneAtATime());
  const [name, setName] = useState(() =>
    restoredName(profile.name, (text) => t('restoredName', { name: text })),
  );
  const [error, setError] = useState<string | undefined>();
  const [isBusy, setIsBusy] = useState(false);

  const submit = async () => {
    setIsBusy(true);
    setError(undefined);
    try {
      await onRestore(name);
    } catch (thrown) {
      const [stated] = thrown instanceof ApiProblem ? thrown.fieldErrors : [];
      const isTaken = isProblem(thrown, 'name_taken') || stated !== undefined;
      const reason = isTaken && stated !== undefined ? sayField(stated) : sayError(thrown);
      sayLate(t('notRestored', { name: isolate(profile.name), reason }));
      setError(reason);
      setIsBusy(false);
    }
  };

  return (
    <Dialog size="sm" fillsSmallScreen={false} onClose={onClose}>
      <DialogHeader title={t('restoreTitle')} onClose={onClose} />
      <DialogForm
        onSubmit={(event) => {
          event.preventDefault();
          void once.run(submit);
        }}
      >
        <DialogBody>
          <TextField
            label={t('name')}
            hint={t('restoreHint')}
            optional={false}
            error={error}
            value={name}
            // What comes back has the name that is shown.
            readOnly={isBusy}
            autoFocus
            onChange={(event) => setName(event.target.value)}
          />
        </DialogBody>
        <SubmitFooter label={t('restore')} busy={isBusy} onCancel={onClose} />
      </DialogForm>
    </Dialog>
  );
}
