import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { exportRequestSchema, type ExportFile } from '#contract/transfer/export-file.ts';
import { fieldErrorsOf } from '#contract/issues.ts';
import { limits } from '#contract/limits.ts';
import { ApiProblem } from '../../../lib/api/errors.ts';
import { OneAtATime } from '../../../ui/dialog/one-at-a-time.ts';
import { useLongRun } from '../../../lib/use-long-run.ts';
import { useMounted } from '../../../lib/use-mounted.ts';
import { DialogTextsProvider } from '../../../messages/dialog-texts.tsx';
import { useErrorText } from '../../../messages/error-text.ts';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { DialogBody, DialogForm, DialogHeader, SubmitFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { FieldError, RadioField, SecretField, useToasts } from '../../../ui/index.ts';
import type { ExportProgress } from '../api/export-in-parts.ts';
import { useExportProfiles } from '../api/export-profiles.ts';
import type { ListView } from '../list/view/list-view.ts';
import { downloadJson } from './download-json.ts';
import { ExportProgressView } from './export-progress-view.tsx';
import styles from './transfer.module.css';

export interface ExportDialogProps {
  readonly assistantId: string;
  /** The profiles of these ids, or all that a view shows. */
  readonly what: readonly string[] | ListView;
  readonly count: number;
  readonly onClose: () => void;
}

function requestOf(what: readonly string[] | ListView) {
  if ('search' in what)
    return {
      search: what.search === '' ? undefined : what.search,
      type: what.type === null ? undefined : [what.type],
      status: what.status === null ? undefined : [what.status],
    };
  return { profileIds: what };
}

function unreadableIn({ profiles }: ExportFile): number {
  return profiles.reduce((count, { unreadableSecrets }) => count + unreadableSecrets.length, 0);
}

/** Asks whether secrets go along, and saves the file. Brings its texts itself: it is opened from the list. */
export function ExportDialog(props: ExportDialogProps) {
  return (
    <DialogTextsProvider>
      <ExportForm {...props} />
    </DialogTextsProvider>
  );
}

function ExportForm({ assistantId, what, count, onClose }: ExportDialogProps) {
  const t = useTranslations('transfer');
  const toasts = useToasts();
  const sayField = useFieldErrorText();
  const sayError = useErrorText();
  const exporting = useExportProfiles(assistantId);
  const isMounted = useMounted();
  const [once] = useState(() => new OneAtATime());
  const isLong = useLongRun(exporting.isPending);
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const [seals, setSeals] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [errors, setErrors] = useState<{ readonly passphrase?: string; readonly form?: string }>({});

  const close = () => {
    if (exporting.isPending) toasts.success(t('exportCancelled'));
    onClose();
  };

  const submit = async () => {
    const written = { ...requestOf(what), ...(seals && { passphrase }) };
    const parsed = exportRequestSchema.safeParse(written);
    const [broken] = parsed.success ? [] : fieldErrorsOf(parsed.error, written);
    if (!parsed.success) {
      setErrors(broken === undefined ? {} : { passphrase: sayField(broken) });
      document.getElementById(passphraseId)?.focus();
      return;
    }
    setErrors({});
    setProgress(null);
    try {
      const file = await exporting.mutateAsync({ request: parsed.data, count, report: setProgress });
      // Cancelled: nobody waits for a file any more.
      if (!isMounted()) return;
      downloadJson(file, `authorization-profiles-${file.exportedAt.slice(0, 10)}.json`);
      toasts.success(t('exported', { count: file.profiles.length }));
      const missing = 'search' in what ? 0 : what.length - file.profiles.length;
      if (missing > 0) toasts.error(t('deletedMeanwhile', { count: missing }));
      const unreadable = unreadableIn(file);
      if (unreadable > 0 && seals) toasts.error(t('unreadable', { count: unreadable }));
      onClose();
    } catch (error) {
      if (!isMounted()) return;
      const [stated] = error instanceof ApiProblem ? error.fieldErrors : [];
      setErrors({ form: stated === undefined ? sayError(error) : sayField(stated) });
    }
  };

  return (
    <Dialog size="sm" fillsSmallScreen={false} onClose={close}>
      <DialogHeader title={t('exportTitle', { count })} onClose={close} />
      <DialogForm
        onSubmit={(event) => {
          event.preventDefault();
          void once.run(submit);
        }}
      >
        <DialogBody>
          <ExportProgressView isShown={isLong} progress={progress} seals={seals} count={count} />
          {!isLong && (
            <div className={styles.fields}>
              <p>{t('exportLead')}</p>
              <RadioField
                legend={t('secrets')}
                value={seals ? 'seal' : 'leave_out'}
                options={[
                  { value: 'leave_out', label: t('leaveOut') },
                  { value: 'seal', label: t('seal') },
                ]}
                input={{ name: 'secrets', onChange: (event) => setSeals(event.target.value === 'seal') }}
              />
              {seals && (
                <SecretField
                  id={passphraseId}
                  label={t('passphrase')}
                  optional={false}
                  hint={t('passphraseHint', { minimum: limits.passphraseMin })}
                  error={errors.passphrase}
                  saved={false}
                  value={passphrase}
                  onChange={setPassphrase}
                />
              )}
              <div role="alert">{errors.form !== undefined && <FieldError>{errors.form}</FieldError>}</div>
            </div>
          )}
        </DialogBody>
        <SubmitFooter label={t('export')} busy={exporting.isPending} onCancel={close} />
      </DialogForm>
    </Dialog>
  );
}

const passphraseId = 'export-passphrase';
