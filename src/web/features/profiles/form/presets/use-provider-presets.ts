import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useLocale } from 'use-intl';
import { PresetSource, type ProviderPresets } from './preset-source.ts';

export interface AskedPresets {
  /** Null until they are there. */
  readonly presets: ProviderPresets | null;
  /** Has them loaded, and once more where they could not be. */
  readonly ask: () => void;
}

/** What is known of identity providers, once somebody wants it, in the language of the page. */
export function useProviderPresets(): AskedPresets {
  const locale = useLocale();
  const [source] = useState(() => new PresetSource());
  const presets = useSyncExternalStore(source.subscribe, source.get);
  useEffect(() => {
    if (source.get() !== null) source.ask(locale);
  }, [source, locale]);
  const ask = useCallback(() => source.ask(locale), [source, locale]);
  return { presets, ask };
}
