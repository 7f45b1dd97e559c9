import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';

/** The words of a field, found under its name in the catalogue. */
export function useFieldTexts(field: Pick<FieldDescription, 'name' | 'required'>) {
  const labels = useTranslations('formLabels');
  const placeholders = useTranslations('formPlaceholders');
  const hint = useHint(field.name);
  return {
    label: labels(field.name),
    hint,
    placeholder: placeholders.has(field.name) ? placeholders(field.name) : undefined,
    optional: !field.required,
  };
}

/** The hint under a name in the catalogue, or undefined where there is none. `values` are those of choices. */
export function useHint(name: string, values: Readonly<Record<string, string>> = {}): ReactNode {
  const hints = useTranslations('formHints');
  if (!hints.has(name)) return undefined;
  return hints.rich(name, { ...values, code: (chunks) => <code>{chunks}</code> });
}
