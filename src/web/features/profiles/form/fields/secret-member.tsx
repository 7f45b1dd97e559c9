import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { isRequired, type FieldDescription } from '#contract/authorization-types/field-description.ts';
import { Button, FieldWarning } from '../../../../ui/index.ts';
import { lazyPart } from '../../../../ui/lazy-part.tsx';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { controlIdOf, type FormPath } from '../model/form-paths.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { SecretInput } from './secret-input.tsx';
import { useFieldTexts } from './use-field-texts.tsx';

const KeyTools = lazyPart(async () => (await import('../keys/key-tools.tsx')).KeyTools);

export interface SecretMemberProps {
  readonly field: Extract<FieldDescription, { kind: 'secret' }>;
  readonly className?: string | undefined;
}

/** A secret of the profile. A stored one that is not needed any more can be removed. */
export function SecretMember({ field, className }: SecretMemberProps) {
  const t = useTranslations('profileForm');
  const { control, setValue } = useProfileForm();
  const { changed } = useProfileFormContext();
  const texts = useFieldTexts(field);
  const path = `secrets.${field.name}.text` satisfies FormPath;
  const { stored, isRemoved } = useWatch({ control, name: `secrets.${field.name}` });
  const isUnneeded = useWatch({
    control,
    compute: ({ texts: chosen }: ProfileFormValues) =>
      field.required && !isRequired(field, (name) => chosen[name]),
  });
  const mark = (removed: boolean) => {
    setValue(`secrets.${field.name}.isRemoved`, removed);
    changed(path);
    document.getElementById(controlIdOf(path))?.focus();
  };
  const take = (text: string) => {
    setValue(path, text, { shouldDirty: true });
    changed(path);
  };
  const action = (label: string, removed: boolean) => (
    <Button variant="link" size="small" onPress={() => mark(removed)}>
      {label}
    </Button>
  );
  const isStored = stored !== 'none';
  const { factsIn } = field;
  const input = (
    <SecretInput
      path={path}
      stored={isRemoved ? 'none' : stored}
      label={texts.label}
      hasLines={field.hasLines === true}
      optional={texts.optional || isUnneeded}
      placeholder={texts.placeholder}
      hint={
        isStored && isRemoved ? (
          <FieldWarning action={action(t('undoRemoveSecret'), false)}>{t('secretRemoved')}</FieldWarning>
        ) : isStored && isUnneeded ? (
          action(t('removeSecret'), true)
        ) : (
          texts.hint
        )
      }
      className={factsIn === undefined ? className : undefined}
    />
  );
  if (factsIn === undefined) return input;
  return (
    <div className={className}>
      {input}
      <KeyTools field={{ ...field, factsIn }} onText={take} />
    </div>
  );
}
