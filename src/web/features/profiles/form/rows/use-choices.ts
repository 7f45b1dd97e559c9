import { useWatch } from 'react-hook-form';
import { useDefinition, useProfileForm } from '../form-context.ts';
import type { ProfileFormValues } from '../model/form-values.ts';

/** What is chosen in the fields of the kind choice, by their names: hints may be worded by it. */
export function useChoices(): Readonly<Record<string, string>> {
  const { control } = useProfileForm();
  const { fields } = useDefinition();
  const names = fields.filter(({ kind }) => kind === 'choice').map(({ name }) => name);
  return useWatch({
    control,
    compute: ({ texts }: ProfileFormValues) =>
      Object.fromEntries(names.map((name) => [name, texts[name] ?? ''])),
  });
}
