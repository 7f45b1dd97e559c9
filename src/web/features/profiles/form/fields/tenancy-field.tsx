import { useController, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { RadioField } from '../../../../ui/index.ts';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { controlIdOf } from '../model/form-paths.ts';
import { BaseUrlField } from './url-field.tsx';
import styles from './tenancy-field.module.css';
import { useHint } from './use-field-texts.tsx';

/** Whether the tasks of the assistant have a tenancy, and the base URL if so. */
export function TenancyField({ field }: { readonly field: FieldDescription }) {
  const labels = useTranslations('formLabels');
  const options = useTranslations('formOptions');
  const hint = useHint(field.name);
  const { control } = useProfileForm();
  const { changed } = useProfileFormContext();
  const { field: choice, fieldState } = useController({ control, name: 'tenancy.enabled' });
  const isEnabled = useWatch({ control, name: 'tenancy.enabled' }) === 'yes';
  return (
    <div id={controlIdOf('tenancy.enabled')} tabIndex={-1}>
      <RadioField
        legend={labels(field.name)}
        options={(['no', 'yes'] as const).map((value) => ({ value, label: options(`tenancy_${value}`) }))}
        value={choice.value}
        hint={hint}
        error={fieldState.error?.message}
        input={{
          name: choice.name,
          onChange: (event) => {
            choice.onChange(event.target.value);
            changed('tenancy.enabled');
          },
        }}
      />
      {isEnabled && (
        <div className={styles.indent}>
          <BaseUrlField />
        </div>
      )}
    </div>
  );
}
