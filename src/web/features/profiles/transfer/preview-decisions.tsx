import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { clashChoiceSchema } from '#contract/transfer/import-request.ts';
import type { ImportPreview } from '#contract/transfer/import-answer.ts';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';
import { AnnouncedErrors } from '../../../ui/field/announced-errors.ts';
import { Button, Checkbox, SecretField, SelectField } from '../../../ui/index.ts';
import { passphraseError } from './passphrase-error.ts';
import type { Import } from './use-import.ts';
import styles from './transfer.module.css';

interface DecisionsProps {
  readonly run: Import;
  readonly preview: ImportPreview;
  /** Import was pressed before it was decided what becomes of names that are taken. */
  readonly isMissed: boolean;
}

/** What is decided for all: the secrets, and names that are taken. */
export function PreviewDecisions({ run, preview, isMissed }: DecisionsProps) {
  const t = useTranslations('transfer');
  const { secrets, secretCount, clashes } = preview;
  return (
    <>
      {secrets === 'sealed' && <Passphrase run={run} />}
      {secrets === 'opened' && <p>{t('opened', { count: secretCount })}</p>}
      {secrets === 'left_out' && <p>{t('leftOut')}</p>}
      {secrets === 'found' && (
        <Checkbox
          checked={run.draft.includeSecrets}
          onChange={(event) => run.look({ includeSecrets: event.target.checked })}
        >
          {t('takeSecrets', { count: secretCount })}
        </Checkbox>
      )}
      {clashes > 0 && (
        <SelectField
          label={t('clashAll')}
          hint={t('clashes', { count: clashes })}
          error={isMissed ? t('chooseFirst') : undefined}
          name="onClash"
          value={run.draft.onClash}
          options={clashChoiceSchema.options.map((value) => ({ value, label: t(`clashChoices.${value}`) }))}
          onChange={(event) => run.look({ onClash: clashChoiceSchema.parse(event.target.value) })}
        />
      )}
    </>
  );
}

function Passphrase({ run }: { readonly run: Import }) {
  const t = useTranslations('transfer');
  const sayField = useFieldErrorText();
  const [passphrase, setPassphrase] = useState('');
  const [isMissing, setMissing] = useState(false);
  const wrong = passphraseError(run.lookError);
  const said = isMissing ? t('passphraseMissing') : wrong && sayField(wrong);
  return (
    <form
      noValidate
      className={styles.passphrase}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(passphrase === '');
        if (passphrase !== '') run.look({ passphrase });
        else document.getElementById(passphraseId)?.focus();
      }}
    >
      <AnnouncedErrors value={true}>
        <SecretField
          id={passphraseId}
          label={t('passphrase')}
          optional={false}
          hint={t('sealedHint')}
          error={said}
          value={passphrase}
          onChange={setPassphrase}
        />
      </AnnouncedErrors>
      <Button type="submit" busy={run.isLooking}>
        {t('open')}
      </Button>
    </form>
  );
}

const passphraseId = 'import-passphrase';
