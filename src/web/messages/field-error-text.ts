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

/** The parameters that may hold English words; all others are numbers, names of ours or somebody's data. */
const worded = new Set(['allowed', 'found', 'known', 'place', 'reason']);

/** Parameters of a field error with their English words said by `sayWords`. */
export function sayableParameters(
  { parameters = {} }: Pick<StatedFieldError, 'parameters'>,
  sayWords: (english: string) => string,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      worded.has(name) && typeof value === 'string' ? sayWords(value) : value,
    ]),
  );
}

/** Says a field error in the language of the page. */
export function useFieldErrorText(): (error: StatedFieldError) => string {
  const t = useTranslations('fieldErrors');
  const language = serviceLanguage(useLocale());
  return (error) => {
    const key = fieldErrorKey(error, (candidate) => t.has(candidate));
    if (key === null) return language?.sayEnglish(error.message) ?? error.message;
    return t(
      key,
      sayableParameters(error, (english) => language?.sayWords(english) ?? english),
    );
  };
}
