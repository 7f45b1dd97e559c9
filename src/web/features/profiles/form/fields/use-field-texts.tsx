import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { useDefinition } from '../form-context.ts';

/** The words of a field, found in the catalogue under its name, or under what its description says. */
export function useFieldTexts(field: Pick<FieldDescription, 'name' | 'text' | 'required'>) {
  const name = field.text ?? field.name;
  const labels = useTranslations('formLabels');
  const placeholders = useTranslations('formPlaceholders');
  const hint = useHint(name);
  return {
    label: labels(name),
    hint,
    placeholder: placeholders.has(name) ? placeholders(name) : undefined,
    optional: !field.required,
  };
}

/** The hint under a name in the catalogue, or undefined where there is none. `values` are those of choices. */
export function useHint(name: string, values: Readonly<Record<string, string>> = {}): ReactNode {
  const hints = useTranslations('formHints');
  const locale = useLocale();
  if (!hints.has(name)) return undefined;
  return (
    <span key={locale}>
      {hints.rich(name, { ...values, code: (chunks) => <code translate="no">{chunks}</code> })}
    </span>
  );
}

/** Says what a field of the chosen type is called, by its name. */
export function useLabelOf(): (name: string) => string {
  const labels = useTranslations('formLabels');
  const { fields } = useDefinition();
  return (name) => labels(fields.find((field) => field.name === name)?.text ?? name);
}
