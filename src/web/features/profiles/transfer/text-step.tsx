import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { limits } from '#contract/limits.ts';
import { fieldErrorMessage, type FieldErrorCode, type FieldErrorParameters } from '#contract/field-errors.ts';
import { isolate } from '../../../lib/isolate.ts';
import { DialogBody, DialogForm, SubmitFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';
import { asWritten } from '../../../ui/field/as-written.ts';
import { Button, TextArea } from '../../../ui/index.ts';
import { readTextFile } from './read-text-file.ts';
import { useImportError } from './use-import-error.ts';
import type { Import } from './use-import.ts';
import styles from './transfer.module.css';
import { Waiting } from './waiting.tsx';

/** Characters of a text that can be edited: of a longer one only so many are shown, and it is kept as it is. */
const editable = 100_000;
const shownOfMore = 2000;

export interface TextStepProps {
  readonly run: Import;
  readonly onClose: () => void;
}

/** Where the text comes from: pasted, chosen or dropped. */
export function TextStep({ run, onClose }: TextStepProps) {
  const t = useTranslations('transfer');
  const sayField = useFieldErrorText();
  const { say: sayError } = useImportError();
  const file = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [fileName, setFileName] = useState<string | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const reading = useRef(0);
  const { draft, lookError } = run;

  const showOwn = (text: string) => {
    setOwn(text);
    field.current?.focus();
  };
  const refuse = (code: FieldErrorCode, parameters: FieldErrorParameters = {}) =>
    showOwn(sayField({ code, parameters, message: fieldErrorMessage(code, parameters) }));
  const read = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    reading.current += 1;
    const attempt = reading.current;
    const result = await readTextFile(chosen);
    if (attempt !== reading.current) return;
    if ('code' in result) {
      refuse(result.code, result.parameters);
      return;
    }
    if ('isUnreadable' in result) {
      showOwn(t('fileUnreadable', { name: isolate(chosen.name) }));
      return;
    }
    if (result.text.trim() === '') {
      showOwn(t('fileEmpty', { name: isolate(chosen.name) }));
      return;
    }
    setOwn(null);
    setFileName(chosen.name);
    run.type(result.text);
    run.look({});
  };
  const enter = (text: string) => {
    reading.current += 1;
    setFileName(null);
    setOwn(null);
    run.type(text);
  };
  const submit = () => {
    if (draft.text.trim() === '') refuse('required', { field: 'text' });
    else if (draft.text.length > limits.importBytes)
      refuse('import_too_large', { maximum: limits.importBytes / 1024 / 1024 });
    else {
      setOwn(null);
      run.look({});
    }
  };
  const { length } = draft.text;
  const isEditable = length <= editable;
  const named = fileName === null ? null : t('fileNamed', { name: isolate(fileName) });
  const kept = isEditable ? null : t('keptText', { count: length });
  const hint = [named, kept].filter((text) => text !== null).join('. ');

  return (
    <DialogForm
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onDrop={({ dataTransfer: { files } }) => {
        if (files.length <= 1) void read(files[0]);
        else {
          reading.current += 1;
          showOwn(t('oneFile'));
        }
      }}
    >
      <DialogBody>
        <div className={styles.fields}>
          <p>{t('importLead')}</p>
          <TextArea
            ref={field}
            label={t('paste')}
            optional={false}
            hint={hint === '' ? t('orFile') : hint}
            error={own ?? (lookError === null ? undefined : sayError(lookError))}
            rows={10}
            autoFocus
            autoComplete="off"
            {...asWritten}
            dir="ltr"
            readOnly={!isEditable}
            value={isEditable ? draft.text : `${draft.text.slice(0, shownOfMore)}…`}
            onChange={(event) => enter(event.target.value)}
          />
          <input
            ref={file}
            type="file"
            hidden
            aria-label={t('chooseFile')}
            onChange={(event) => {
              void read(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <div className={styles.sources}>
            <Button onPress={() => file.current?.click()}>{t('chooseFile')}</Button>
            {!isEditable && (
              <Button
                variant="ghost"
                onPress={() => {
                  enter('');
                  field.current?.focus();
                }}
              >
                {t('clearText')}
              </Button>
            )}
            <Waiting isWaiting={run.isLooking}>{t('reading')}</Waiting>
          </div>
        </div>
      </DialogBody>
      <SubmitFooter label={t('preview')} busy={run.isLooking} onCancel={onClose} />
    </DialogForm>
  );
}
