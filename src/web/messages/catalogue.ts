import { en } from './en.ts';

/** The same texts in another language: the same keys, any words. */
type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]>;
};

/** Every text of the page, with the English wording as its type: use-intl reads the arguments of a text out of it. */
export type Messages = typeof en;

/**
 * The languages there are, each with how to get its texts. English comes with
 * the page; another language is a line such as
 * `de: () => import('./de.ts').then(({ de }) => de)`.
 */
const catalogues = {
  en: (): Promise<Translated<Messages>> => Promise.resolve(en),
} as const;

export type Locale = keyof typeof catalogues;

/** The first language of the reader that there is, else English. */
export function pickLocale(wanted: readonly string[]): Locale {
  const known = Object.keys(catalogues).filter((locale): locale is Locale => locale in catalogues);
  for (const language of wanted) {
    const found = known.find((locale) => language === locale || language.startsWith(`${locale}-`));
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The texts of a language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  // Every language has the same texts with the same arguments; only the English wording is a type.
  return (await catalogues[locale]()) as Messages;
}

declare module 'use-intl' {
  // Merges with the interface of the library, which makes keys and arguments of texts typed everywhere.
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
