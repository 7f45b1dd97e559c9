import { useTranslations } from 'use-intl';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';
import { ErrorSummary } from '../../../ui/index.ts';
import { useProfileForm, useProfileFormContext } from './form-context.ts';
import { controlIdOf } from './model/form-paths.ts';
import { revealPath } from './reveal-path.ts';
import { useFormErrors } from './use-form-errors.ts';
import { usePathLabel } from './use-path-label.ts';

/** An attempt to save or to test that ended in errors. */
export interface Attempt {
  readonly purpose: 'save' | 'test';
  /** Counts the attempts; 0 before the first. */
  readonly count: number;
  /** Errors that the server has counted and not named. */
  readonly more: number;
}

/** All that keeps the form from being saved or tested, each leading to its control. It takes focus after an attempt. */
export function FormErrorSummary({ attempt }: { readonly attempt: Attempt }) {
  const t = useTranslations('profileForm');
  const labelOf = usePathLabel();
  const say = useFieldErrorText();
  const form = useProfileForm();
  const { focusSoon } = useProfileFormContext();
  const errors = useFormErrors();
  if (attempt.count === 0) return null;
  const { more } = attempt;
  const count = errors.length + more;
  return (
    <ErrorSummary
      heading={attempt.purpose === 'save' ? t('fixToSave', { count }) : t('fixToTest', { count })}
      attempt={attempt.count}
      note={more > 0 ? t('moreErrors', { count: more }) : undefined}
      errors={errors.map(({ path, text }) => ({
        key: path,
        text: t('errorAt', { place: labelOf(path), error: text }),
        controlId: controlIdOf(path),
        onFollow: () => void revealPath(form, path, focusSoon, say),
      }))}
    />
  );
}
