import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { keyPairKindSchema } from '#contract/client-key/key-pair.ts';
import { useMounted } from '../../../../lib/use-mounted.ts';
import { useErrorText } from '../../../../messages/error-text.ts';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { DialogBody, DialogForm, DialogHeader, SubmitFooter } from '../../../../ui/dialog/dialog-parts.tsx';
import { SelectField } from '../../../../ui/index.ts';
import { useGenerateKeyPair } from '../../api/generate-key-pair.ts';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { controlIdOf } from '../model/form-paths.ts';
import styles from './keys.module.css';

export interface GenerateDialogProps {
  /** The member that takes the private key. */
  readonly keyField: string;
  readonly onClose: () => void;
}

/** Longest common name of a certificate. */
const longestName = 64;

/** Has the server generate a key pair. The private key comes sealed and goes into its field; what to register is shown there. */
export function GenerateDialog({ keyField, onClose }: GenerateDialogProps) {
  const t = useTranslations('formKeys');
  const sayError = useErrorText();
  const form = useProfileForm();
  const { assistantId, announce, changed, focusSoon } = useProfileFormContext();
  const [kind, setKind] = useState<string>('RSA-2048');
  const { mutateAsync, error, isPending } = useGenerateKeyPair(assistantId);

  const isMounted = useMounted();

  const generate = async () => {
    const clientId = form.getValues('texts.clientId').replace(/[\p{Cc}\u2028\u2029]/gu, '');
    const commonName = Array.from(clientId).slice(0, longestName).join('');
    const pair = await mutateAsync({ kind: keyPairKindSchema.parse(kind), commonName });
    // Cancelled: a key that was typed meanwhile is not to be overwritten.
    if (!isMounted()) return;
    const keyPath = `secrets.${keyField}.text` as const;
    form.setValue('facts', { ...form.getValues('facts'), generated: pair });
    form.setValue(keyPath, pair.clientKey, { shouldDirty: true });
    form.setValue(`secrets.${keyField}.isRemoved`, false);
    form.setValue('texts.clientCertificate', pair.clientCertificate, { shouldDirty: true });
    form.setValue('texts.assertionAlgorithm', 'automatic', { shouldDirty: true });
    for (const path of [keyPath, 'texts.clientCertificate', 'texts.assertionAlgorithm'] as const)
      changed(path);
    announce(t('generated'));
    onClose();
    focusSoon(controlIdOf(keyPath));
  };

  return (
    <Dialog size="sm" fillsSmallScreen={false} onClose={onClose}>
      <DialogHeader title={t('generate')} onClose={onClose} />
      <DialogForm
        onSubmit={(event) => {
          event.preventDefault();
          // The form of the profile is around it.
          event.stopPropagation();
          // What went wrong is shown at the field.
          generate().catch(() => undefined);
        }}
      >
        <DialogBody>
          <div className={styles.parts}>
            <p className={styles.note}>{t('generateText')}</p>
            <SelectField
              label={t('keyKind')}
              hint={t('keyKindHint')}
              error={error === null ? undefined : sayError(error)}
              value={kind}
              // What comes is of the kind that is shown.
              disabled={isPending}
              onChange={(event) => setKind(event.target.value)}
              options={keyPairKindSchema.options.map((value) => ({ value, label: t(`kind_${value}`) }))}
            />
          </div>
        </DialogBody>
        <SubmitFooter label={t('generateNow')} busy={isPending} onCancel={onClose} />
      </DialogForm>
    </Dialog>
  );
}
