import { createContext, use, useSyncExternalStore } from 'react';
import { remembered } from '../lib/storage.ts';
import {
  directionOf,
  loadDialogTexts,
  loadPageTexts,
  localeOf,
  pickLocale,
  type Locale,
  type PageTexts,
} from '../messages/catalogue.ts';

const stored = remembered('language');

/** A language with the texts that the page starts with. */
export interface LoadedLanguage {
  readonly locale: Locale;
  readonly messages: PageTexts;
}

/** The language of the page. One page has one. */
export class Language {
  #current: LoadedLanguage;
  #choices = 0;
  readonly #listeners = new Set<() => void>();

  constructor(current: LoadedLanguage) {
    this.#current = current;
    this.#show();
  }

  readonly get = (): LoadedLanguage => this.#current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Loads a language, shows and remembers it, unless another was chosen meanwhile. Rejects, and changes nothing, where it
   * cannot be loaded. It comes with the texts of the dialogs: one that was opened meanwhile would have to wait for them
   * out of sight.
   */
  async choose(locale: Locale): Promise<void> {
    this.#choices += 1;
    const choice = this.#choices;
    const [messages] = await Promise.all([loadPageTexts(locale), loadDialogTexts(locale)]);
    if (choice !== this.#choices) return;
    stored.set(locale);
    this.#current = { locale, messages };
    this.#show();
    for (const listener of this.#listeners) listener();
  }

  #show(): void {
    const { locale } = this.#current;
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }
}

/** The language that was chosen here, else the first of the browser's that there is. English where it cannot be loaded. */
export async function startingLanguage(): Promise<LoadedLanguage> {
  const locale = localeOf(stored.get()) ?? pickLocale(navigator.languages);
  try {
    return { locale, messages: await loadPageTexts(locale) };
  } catch {
    return { locale: 'en', messages: await loadPageTexts('en') };
  }
}

export const LanguageContext = createContext<Language | null>(null);

/** The language of the page, to choose another. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (language === null) throw new Error('There is no LanguageContext around this.');
  return language;
}

/** What a language holds now, and again whenever another is chosen. */
export function useLoadedLanguage(language: Language): LoadedLanguage {
  return useSyncExternalStore(language.subscribe, language.get);
}
