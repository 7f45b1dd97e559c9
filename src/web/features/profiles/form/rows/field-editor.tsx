import { useController, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { fieldTypeSchema } from '#contract/authorization-field.ts';
import { Checkbox } from '../../../../ui/index.ts';
import { PlaceholderText } from '../fields/placeholder-text.tsx';
import { PlainText } from '../fields/plain-text.tsx';
import { SecretInput } from '../fields/secret-input.tsx';
import { useHint } from '../fields/use-field-texts.tsx';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { EditorFrame, type EditorFrameProps } from './editor-frame.tsx';
import styles from './fields.module.css';
import { RowChoice } from './row-choice.tsx';

/** Edits one authorization field in its place. */
export function FieldEditor(props: EditorFrameProps) {
  return (
    <EditorFrame {...props}>
      <div className={styles.editorGrid}>
        <TypeControl />
        <KeyControl />
        <ValueControl />
      </div>
      <SecureControl />
    </EditorFrame>
  );
}

function TypeControl() {
  const t = useTranslations('formRows');
  return (
    <RowChoice
      member="fieldType"
      label={t('fieldType')}
      hint={useHint('fieldType')}
      options={fieldTypeSchema.options}
      optionKey={(type) => `fieldType_${type}`}
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
      optional={false}
      hint={useHint(`fieldKey_${type}`)}
      placeholder={placeholders(`fieldKey_${type}`)}
    />
  );
}

function ValueControl() {
  const t = useTranslations('formRows');
  const { control } = useProfileForm();
  const isSecure = useWatch({ control, name: 'editor.row.secure' });
  const stored = useWatch({ control, name: 'editor.row.stored' });
  const texts = { label: t('fieldValue'), hint: useHint('fieldValue') };
  return isSecure ? (
    <SecretInput path="editor.row.fieldValue" stored={stored} {...texts} optional={false} />
  ) : (
    <PlaceholderText path="editor.row.fieldValue" {...texts} optional />
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
