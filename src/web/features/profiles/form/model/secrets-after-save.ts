import type { ProfileFormValues, SecretValue } from './form-values.ts';

/**
 * The secrets of a form that goes on after a save. What was sent is stored now
 * and need not be sent again; what was typed meanwhile stays. None where
 * another type was chosen meanwhile.
 */
export function secretsAfterSave(
  current: Pick<ProfileFormValues, 'type' | 'secrets'>,
  sent: Pick<ProfileFormValues, 'type' | 'secrets'>,
  saved: Pick<ProfileFormValues, 'type' | 'secrets'>,
): Readonly<Record<string, SecretValue>> {
  if (current.type !== sent.type) return {};
  return Object.fromEntries(
    Object.entries(saved.secrets).map(([name, stored]) => {
      const now = current.secrets[name];
      const before = sent.secrets[name];
      if (now === undefined || (now.text === before?.text && now.isRemoved === before.isRemoved))
        return [name, stored];
      return [name, { ...stored, text: now.text, isRemoved: now.isRemoved }];
    }),
  );
}
