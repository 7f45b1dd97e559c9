import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { authorizationTypeDefinition, authorizationTypes } from '#contract/authorization-types/registry.ts';
import { SelectField } from '../../../../ui/index.ts';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { valuesForType } from '../model/blank-values.ts';
import { controlIdOf } from '../model/form-paths.ts';
import { useHint } from './use-field-texts.tsx';

/** Which kind of sign-in the profile describes. The fields below follow from it. */
export function TypeField({ className }: { readonly className?: string | undefined }) {
  const t = useTranslations('profileForm');
  const types = useTranslations('types');
  const form = useProfileForm();
  const { announce } = useProfileFormContext();
  const type = useWatch({ control: form.control, name: 'type' });
  const hint = useHint(`type_${type}`);
  const choose = (chosen: string) => {
    const definition = authorizationTypeDefinition(chosen);
    const values = valuesForType(form.getValues(), definition, authorizationTypeDefinition(type));
    form.reset(values, { keepDefaultValues: true });
    announce(t('typeChanged', { type: types(definition.type) }));
  };
  return (
    <SelectField
      id={controlIdOf('type')}
      label={t('authorizationType')}
      hint={hint}
      value={type}
      onChange={(event) => choose(event.target.value)}
      options={authorizationTypes.map((definition) => ({
        value: definition.type,
        label: types(definition.type),
      }))}
      fieldClassName={className}
    />
  );
}
