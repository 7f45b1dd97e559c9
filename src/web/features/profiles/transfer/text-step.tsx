import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { limits } from '#contract/limits.ts';
import { fieldErrorMessage, type FieldErrorCode, type FieldErrorParameters } from '#contract/field-errors.ts';
import { isolate } from '../../../lib/isolate.ts';
import { DialogBody, DialogFooter, DialogForm } from '../../../ui/dialog/dialog-parts.tsx';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';
import { Button, TextArea } from '../../../ui/index.ts';
import { readTextFile } from './read-text-file.ts';
import { useImportError } from './use-import-error.ts';
import type { Import } from './use-import.ts';
import styles from './transfer.module.css';

/** Characters of a text that are shown to be edited: a larger file is only named. */
const editable = 100_000;

export interface TextStepProps {
  readonly run: Import;
  readonly onClose: () => void;
}

/** Where the text comes from: pasted, chosen or dropped. */
export function TextStep({ run, onClose }: TextStepProps) {
  const t = useTranslations('transfer');
  const sayField = useFieldErrorText();
  const sayError = useImportError();
  const file = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [fileName, setFileName] = useState<string | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const { draft, error } = run;

  const refuse = (code: FieldErrorCode, parameters: FieldErrorParameters = {}) => {
    setOwn(sayField({ code, parameters, message: fieldErrorMessage(code, parameters) }));
    field.current?.focus();
  };
  const read = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const result = await readTextFile(chosen);
    if ('code' in result) {
      refuse(result.code, result.parameters);
      return;
    }
    setOwn(null);
    setFileName(chosen.name);
    run.type(result.text);
    await run.look({ text: result.text });
  };
  const submit = async () => {
    if (draft.text.trim() === '') refuse('required', { field: 'text' });
    else if (draft.text.length > limits.importBytes)
      refuse('import_too_large', { maximum: limits.importBytes / 1024 / 1024 });
    else {
      setOwn(null);
      await run.look({});
    }
  };
  const isShown = draft.text.length <= editable;

  return (
    <DialogForm
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void read(event.dataTransfer.files[0]);
      }}
    >
      <DialogBody>
        <div className={styles.fields}>
          <p>{t('importLead')}</p>
          <TextArea
            ref={field}
            label={t('paste')}
            hint={fileName === null ? t('orFile') : t('fileNamed', { name: isolate(fileName) })}
            error={own ?? (error === null ? undefined : sayError(error))}
            rows={10}
            autoFocus
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
            value={isShown ? draft.text : ''}
            onChange={(event) => {
              setFileName(null);
              setOwn(null);
              run.type(event.target.value);
            }}
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
          <div>
            <Button onPress={() => file.current?.click()}>{t('chooseFile')}</Button>
          </div>
        </div>
      </DialogBody>
      <DialogFooter>
        <Button variant="ghost" onPress={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" variant="primary" busy={run.isLooking}>
          {t('preview')}
        </Button>
      </DialogFooter>
    </DialogForm>
  );
}
