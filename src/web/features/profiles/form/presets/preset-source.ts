import type * as presets from '#contract/presets/all.ts';
import { loadPresetNotes, type Locale, type SayNote } from '../../../../messages/catalogue.ts';

/** What is known of identity providers, and how a language says it. */
export interface ProviderPresets extends Pick<typeof presets, 'presetsOf' | 'providerNames'> {
  readonly sayNote: SayNote;
}

async function loadPresets(locale: Locale): Promise<ProviderPresets> {
  const [{ presetsOf, providerNames }, sayNote] = await Promise.all([
    import('#contract/presets/all.ts'),
    loadPresetNotes(locale),
  ]);
  return { presetsOf, providerNames, sayNote };
}

/** Gets the presets when somebody asks for them. Those of one language stay until those of another are there. */
export class PresetSource {
  readonly #load: (locale: Locale) => Promise<ProviderPresets>;
  readonly #listeners = new Set<() => void>();
  #shown: { readonly locale: Locale; readonly presets: ProviderPresets } | null = null;
  #awaited: Locale | null = null;

  constructor(load = loadPresets) {
    this.#load = load;
  }

  /** Null until they are there. */
  readonly get = (): ProviderPresets | null => this.#shown?.presets ?? null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Has them loaded where they are not there, and once more where they could not be. */
  ask(locale: Locale): void {
    const isOnItsWay = this.#awaited === locale;
    const isThere = this.#awaited === null && this.#shown?.locale === locale;
    if (!isOnItsWay && !isThere) void this.#get(locale);
  }

  async #get(locale: Locale): Promise<void> {
    this.#awaited = locale;
    const presets = await this.#load(locale).catch(
      // Without them nothing is suggested, and the name can be typed all the same.
      () => null,
    );
    // Another language may have been chosen meanwhile.
    if (this.#awaited !== locale) return;
    this.#awaited = null;
    if (presets === null) return;
    this.#shown = { locale, presets };
    for (const listener of this.#listeners) listener();
  }
}
