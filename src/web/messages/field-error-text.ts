import { useLocale, useTranslations } from 'use-intl';
import { serviceLanguage } from './catalogue.ts';

/** A field error as the contract's schemas and the server state it. */
export interface StatedFieldError {
  readonly code: string;
  /** The English text. */
  readonly message: string;
  readonly parameters?: Readonly<Record<string, string | number>> | undefined;
}

/**
 * The catalogue key of a field error in this language: first the wording for
 * its field, then the one for its code, else none.
 */
export function fieldErrorKey(error: StatedFieldError, has: (key: string) => boolean): string | null {
  const worded = `${error.code}_${String(error.parameters?.field)}`;
  return [worded, error.code].find((key) => has(key)) ?? null;
}

/** Says a field error in the language of the page. */
export function useFieldErrorText(): (error: StatedFieldError) => string {
  const t = useTranslations('fieldErrors');
  const language = serviceLanguage(useLocale());
  return (error) => {
    const key = fieldErrorKey(error, (candidate) => t.has(candidate));
    if (key === null) return language?.sayEnglish(error.message) ?? error.message;
    return t(key, { ...error.parameters });
  };
}
