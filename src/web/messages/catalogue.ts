import type { en } from './en.ts';
import type { enDialogs } from './en-dialogs.ts';
import { enPage } from './en-page.ts';
import type { ServiceLanguage } from './service-language.ts';
import type { Translated } from './translated.ts';

/** The texts that come with the page, with the English wording as their type: use-intl reads arguments out of it. */
export type PageTexts = typeof enPage;
/** The texts that come with the dialogs. */
export type DialogTexts = typeof enDialogs;

interface Catalogue {
  readonly page: () => Promise<Translated<PageTexts>>;
  readonly dialogs: () => Promise<Translated<DialogTexts>>;
  /** What the service says, which is in English by itself. It comes with the dialogs. */
  readonly service: () => Promise<ServiceLanguage | null>;
  /** How it says what presets say of providers, in English by itself. It comes with the presets. */
  readonly presetNotes: () => Promise<SayNote>;
}

/** A note of a preset in another language. What a language has no text for stays in English. */
export type SayNote = (english: string) => string;

const loadEnglishDialogs = () => import('./en-dialogs.ts').then((module) => module.enDialogs);

/** English with a mark around every text: what the tests find without one is in no catalogue. */
const pseudo: Catalogue = {
  page: () => import('./pseudo/marked.ts').then(({ marked }) => marked(enPage)),
  dialogs: async () => {
    const [{ marked }, texts] = await Promise.all([import('./pseudo/marked.ts'), loadEnglishDialogs()]);
    return marked(texts);
  },
  service: () => import('./pseudo/marked.ts').then((module) => module.markedService),
  presetNotes: () => import('./pseudo/marked.ts').then((module) => module.markedText),
};

/** The languages there are, each with how to get its texts. The English half for the page comes with it. */
const catalogues = {
  en: {
    page: () => Promise.resolve(enPage),
    dialogs: loadEnglishDialogs,
    service: () => Promise.resolve(null),
    presetNotes: () => Promise.resolve((english: string) => english),
  },
  de: {
    page: () => import('./de-page.ts').then((module) => module.dePage),
    dialogs: () => import('./de-dialogs.ts').then((module) => module.deDialogs),
    service: async () => {
      const [{ serviceLanguageOf }, { deServiceTexts }] = await Promise.all([
        import('./service-language.ts'),
        import('./de-service.ts'),
      ]);
      return serviceLanguageOf(deServiceTexts);
    },
    presetNotes: async () => {
      const { presetNotes } = await import('./de/preset-notes.ts');
      return (english: string) => presetNotes[english] ?? english;
    },
  },
  'en-XA': pseudo,
  /** The same, from right to left: the script is what decides the direction. */
  'en-Hebr': pseudo,
} as const satisfies Readonly<Record<string, Catalogue>>;

export type Locale = keyof typeof catalogues;

/** The languages that the page offers, by their own names. The others are for tests. */
export const languages = [
  { locale: 'en', name: 'English' },
  { locale: 'de', name: 'Deutsch' },
] as const satisfies readonly { readonly locale: Locale; readonly name: string }[];

/** The locale of this name, if there is one. */
export function localeOf(name: string | null): Locale | null {
  return name !== null && Object.hasOwn(catalogues, name) ? (name as Locale) : null;
}

/** The first language of the reader that the page offers, else English. */
export function pickLocale(wanted: readonly string[]): Locale {
  for (const language of wanted) {
    const found = languages.find(({ locale }) => language === locale || language.startsWith(`${locale}-`));
    if (found !== undefined) return found.locale;
  }
  return 'en';
}

/** Where lines begin. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'en-Hebr' ? 'rtl' : 'ltr';
}

/** The texts that the page starts with. */
export async function loadPageTexts(locale: Locale): Promise<PageTexts> {
  // Every language has the same texts with the same arguments; only the English wording is a type.
  return (await catalogues[locale].page()) as PageTexts;
}

interface Loaded {
  readonly dialogs: DialogTexts;
  readonly service: ServiceLanguage | null;
}

const loading = new Map<Locale, Promise<DialogTexts>>();
const loaded = new Map<Locale, Loaded>();

async function readDialogTexts(locale: Locale): Promise<DialogTexts> {
  try {
    const { dialogs: loadDialogs, service: loadService } = catalogues[locale];
    const [texts, service] = await Promise.all([loadDialogs(), loadService()]);
    const dialogs = texts as DialogTexts;
    loaded.set(locale, { dialogs, service });
    return dialogs;
  } catch (error) {
    // The next one who wants them tries again.
    loading.delete(locale);
    throw error;
  }
}

/** The texts of the dialogs: the same promise for everyone, as React's `use` asks. */
export function loadDialogTexts(locale: Locale): Promise<DialogTexts> {
  const texts = loading.get(locale) ?? readDialogTexts(locale);
  loading.set(locale, texts);
  return texts;
}

/** The texts of the dialogs where they are loaded already: who has them at once need not wait for React to go on. */
export function loadedDialogTexts(locale: Locale): DialogTexts | undefined {
  return loaded.get(locale)?.dialogs;
}

/** How a language says what presets say of providers. */
export async function loadPresetNotes(locale: Locale): Promise<SayNote> {
  return catalogues[locale].presetNotes();
}

/** How a language says what the service says; null in English, and outside of dialogs. */
export function serviceLanguage(locale: Locale): ServiceLanguage | null {
  return loaded.get(locale)?.service ?? null;
}

declare module 'use-intl' {
  // Merges with the interface of the library, which makes keys and arguments of texts typed everywhere.
  interface AppConfig {
    Locale: Locale;
    Messages: typeof en;
  }
}
