import type { KeyboardEvent } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { fieldTypeSchema } from '#contract/authorization-field.ts';
import { Button, Checkbox, SelectField } from '../../../../ui/index.ts';
import { PlainText } from '../fields/plain-text.tsx';
import { SecretInput } from '../fields/secret-input.tsx';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { controlIdOf } from '../model/form-paths.ts';
import styles from './fields.module.css';

export interface FieldEditorProps {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Edits one authorization field in its place. Enter means Done; Esc, from anywhere in the form, means Cancel. */
export function FieldEditor({ onDone, onCancel }: FieldEditorProps) {
  const t = useTranslations('formRows');
  const onKeyDown = (event: KeyboardEvent) => {
    const isDone = event.key === 'Enter' && event.target instanceof HTMLInputElement;
    if (!isDone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onDone();
  };
  return (
    <li className={styles.editor} onKeyDown={onKeyDown}>
      <div className={styles.editorGrid}>
        <TypeControl />
        <KeyControl />
        <ValueControl />
      </div>
      <SecureControl />
      <div className={styles.editorFoot}>
        <Button variant="primary" size="small" onPress={onDone}>
          {t('done')}
        </Button>
        <Button variant="ghost" size="small" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </li>
  );
}

function TypeControl() {
  const t = useTranslations('formRows');
  const options = useTranslations('formOptions');
  const { control } = useProfileForm();
  const { changed } = useProfileFormContext();
  const { field, fieldState } = useController({ control, name: 'editor.row.fieldType' });
  return (
    <SelectField
      id={controlIdOf('editor.row.fieldType')}
      label={t('fieldType')}
      error={fieldState.error?.message}
      value={field.value}
      onBlur={field.onBlur}
      onChange={(event) => {
        field.onChange(event.target.value);
        changed('editor.row.fieldType');
      }}
      options={fieldTypeSchema.options.map((type) => ({ value: type, label: options(`fieldType_${type}`) }))}
    />
  );
}

function KeyControl() {
  const t = useTranslations('formRows');
  const placeholders = useTranslations('formPlaceholders');
  const { control } = useProfileForm();
  const type = useWatch({ control, name: 'editor.row.fieldType' });
  return (
    <PlainText
      path="editor.row.fieldKey"
      label={t('fieldKey')}
      placeholder={placeholders(`fieldKey_${type}`)}
    />
  );
}

function ValueControl() {
  const t = useTranslations('formRows');
  const { control } = useProfileForm();
  const isSecure = useWatch({ control, name: 'editor.row.secure' });
  const stored = useWatch({ control, name: 'editor.row.stored' });
  return isSecure ? (
    <SecretInput path="editor.row.fieldValue" stored={stored} label={t('fieldValue')} />
  ) : (
    <PlainText path="editor.row.fieldValue" label={t('fieldValue')} optional />
  );
}

function SecureControl() {
  const t = useTranslations('formRows');
  const { control } = useProfileForm();
  const { changed } = useProfileFormContext();
  const { field } = useController({ control, name: 'editor.row.secure' });
  return (
    <div className={styles.secure}>
      <Checkbox
        checked={field.value}
        onChange={(event) => {
          field.onChange(event.target.checked);
          changed('editor.row.fieldValue');
        }}
      >
        {t('secure')}
      </Checkbox>
    </div>
  );
}
