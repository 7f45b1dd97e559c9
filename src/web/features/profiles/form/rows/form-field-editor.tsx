import { useState } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { dataTypeSchema, inputTypeSchema, visibilitySchema } from '#contract/form-field.ts';
import { Button, Checkbox } from '../../../../ui/index.ts';
import { PlaceholderText } from '../fields/placeholder-text.tsx';
import { PlainText } from '../fields/plain-text.tsx';
import { SecretInput } from '../fields/secret-input.tsx';
import { useHint } from '../fields/use-field-texts.tsx';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { blankRows } from '../model/blank-values.ts';
import { controlIdOf } from '../model/form-paths.ts';
import type { FieldRowValue } from '../model/form-values.ts';
import { EditorFrame, type EditorFrameProps } from './editor-frame.tsx';
import styles from './fields.module.css';
import { RowChoice } from './row-choice.tsx';

const advanced = ['fieldType', 'mandatory', 'dataType', 'visibility', 'fieldValue'] as const;

/** True where something behind Advanced Options is other than in a new row. */
function usesAdvanced(row: FieldRowValue): boolean {
  return row.stored !== 'none' || advanced.some((member) => row[member] !== blankRows.form_fields[member]);
}

/** Edits one form field in its place: what the user sees, and behind Advanced Options how it behaves. */
export function FormFieldEditor(props: EditorFrameProps) {
  const t = useTranslations('formRows');
  const form = useProfileForm();
  const [isAdvanced, setIsAdvanced] = useState(() => usesAdvanced(form.getValues('editor.row')));
  return (
    <EditorFrame {...props}>
      <div className={styles.formFieldGrid}>
        <PlainText
          path="editor.row.title"
          label={t('title')}
          hint={useHint('row_title')}
          optional={false}
          isWords
        />
        <PlainText
          path="editor.row.fieldKey"
          label={t('fieldKey')}
          hint={useHint('row_fieldKey')}
          optional={false}
        />
        <PlainText path="editor.row.hint" label={t('hint')} hint={useHint('row_hint')} optional isWords />
      </div>
      <div className={styles.secure}>
        <Checkbox checked={isAdvanced} onChange={(event) => setIsAdvanced(event.target.checked)}>
          {t('advancedOptions')}
        </Checkbox>
      </div>
      {isAdvanced && <AdvancedOptions />}
    </EditorFrame>
  );
}

function AdvancedOptions() {
  const t = useTranslations('formRows');
  const choices = [
    { member: 'fieldType', hint: useHint('row_fieldType'), options: inputTypeSchema.options },
    { member: 'dataType', hint: useHint('row_dataType'), options: dataTypeSchema.options },
    { member: 'visibility', hint: useHint('row_visibility'), options: visibilitySchema.options },
  ] as const;
  return (
    <div className={styles.formFieldGrid}>
      {choices.map(({ member, hint, options }) => (
        <RowChoice
          key={member}
          member={member}
          label={t(member)}
          hint={hint}
          options={options}
          optionKey={(option) => `${member}_${option}`}
        />
      ))}
      <StartValue />
      <MandatoryControl />
    </div>
  );
}

/** What the field starts with. Of a password it is a secret of the profile. */
function StartValue() {
  const t = useTranslations('formRows');
  const form = useProfileForm();
  const { focusSoon } = useProfileFormContext();
  const { control } = form;
  const path = 'editor.row.fieldValue';
  const type = useWatch({ control, name: 'editor.row.fieldType' });
  const stored = useWatch({ control, name: 'editor.row.stored' });
  const visibility = useWatch({ control, name: 'editor.row.visibility' });
  const optional = visibility === 'visible';
  const hint = useHint('row_startValue');
  if (type !== 'password')
    return <PlaceholderText path={path} label={t('startValue')} hint={hint} optional={optional} />;
  const forget = () => {
    form.setValue('editor.row.stored', 'none');
    form.setValue('editor.row.secure', false);
    focusSoon(controlIdOf(path));
  };
  return (
    <SecretInput
      path={path}
      stored={stored}
      label={t('startValue')}
      optional={optional}
      hint={
        stored === 'none' ? (
          hint
        ) : (
          <Button variant="link" size="small" onPress={forget}>
            {t('forgetStartValue')}
          </Button>
        )
      }
    />
  );
}

function MandatoryControl() {
  const t = useTranslations('formRows');
  const { control } = useProfileForm();
  const { field } = useController({ control, name: 'editor.row.mandatory' });
  return (
    <div id={controlIdOf('editor.row.mandatory')} tabIndex={-1} className={styles.mandatory}>
      <Checkbox
        checked={field.value === 'yes'}
        onChange={(event) => field.onChange(event.target.checked ? 'yes' : 'no')}
      >
        {t('mandatory')}
      </Checkbox>
    </div>
  );
}
