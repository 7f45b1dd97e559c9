import type { en } from './en.ts';
import type { enDialogs } from './en-dialogs.ts';
import { enPage } from './en-page.ts';

/** The same texts in another language: the same keys, any words. */
type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]>;
};

/** The texts that come with the page, with the English wording as their type: use-intl reads arguments out of it. */
export type PageTexts = typeof enPage;
/** The texts that come with the dialogs. */
export type DialogTexts = typeof enDialogs;

interface Catalogue {
  readonly page: () => Promise<Translated<PageTexts>>;
  readonly dialogs: () => Promise<Translated<DialogTexts>>;
}

/**
 * The languages there are, each with how to get its texts. The English half for
 * the page comes with it; another language is a line with two imports, such as
 * `de: { page: () => import('./de-page.ts').then(({ dePage }) => dePage), … }`.
 */
const catalogues: Readonly<Record<'en', Catalogue>> = {
  en: {
    page: () => Promise.resolve(enPage),
    dialogs: () => import('./en-dialogs.ts').then((module) => module.enDialogs),
  },
};

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

/** The texts that the page starts with. */
export async function loadPageTexts(locale: Locale): Promise<PageTexts> {
  // Every language has the same texts with the same arguments; only the English wording is a type.
  return (await catalogues[locale].page()) as PageTexts;
}

const dialogTexts = new Map<Locale, Promise<DialogTexts>>();
const loadedTexts = new Map<Locale, DialogTexts>();

async function readDialogTexts(locale: Locale): Promise<DialogTexts> {
  try {
    const texts = (await catalogues[locale].dialogs()) as DialogTexts;
    loadedTexts.set(locale, texts);
    return texts;
  } catch (error) {
    // The next one who wants them tries again.
    dialogTexts.delete(locale);
    throw error;
  }
}

/** The texts of the dialogs: the same promise for everyone, as React's `use` asks. */
export function loadDialogTexts(locale: Locale): Promise<DialogTexts> {
  const texts = dialogTexts.get(locale) ?? readDialogTexts(locale);
  dialogTexts.set(locale, texts);
  return texts;
}

/** The texts of the dialogs where they are loaded already: who has them at once need not wait for React to go on. */
export function loadedDialogTexts(locale: Locale): DialogTexts | undefined {
  return loadedTexts.get(locale);
}

declare module 'use-intl' {
  // Merges with the interface of the library, which makes keys and arguments of texts typed everywhere.
  interface AppConfig {
    Locale: Locale;
    Messages: typeof en;
  }
}
