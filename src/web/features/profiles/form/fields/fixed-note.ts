import { useTranslations } from 'use-intl';
import { useProfileFormContext } from '../form-context.ts';

/** The note beside the label of a field that a suggested fix has changed. */
export function useFixedNote(name: string): string | undefined {
  const t = useTranslations('profileForm');
  const { fixedFields } = useProfileFormContext();
  return fixedFields.has(name) ? t('changedByFix') : undefined;
}
