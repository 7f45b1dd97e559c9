import { useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import type * as presets from '#contract/presets/all.ts';
import { loadPresetNotes, type SayNote } from '../../../../messages/catalogue.ts';

/** What is known of identity providers, and how the language of the page says it. */
export interface ProviderPresets extends Pick<typeof presets, 'presetsOf' | 'providerNames'> {
  readonly sayNote: SayNote;
}

/** What is known of identity providers, once somebody wants it; null until it is there. */
export function useProviderPresets(isWanted: boolean): ProviderPresets | null {
  const locale = useLocale();
  const [loaded, setLoaded] = useState<ProviderPresets | null>(null);
  useEffect(() => {
    if (!isWanted || loaded !== null) return;
    let isGone = false;
    Promise.all([import('#contract/presets/all.ts'), loadPresetNotes(locale)]).then(
      ([{ presetsOf, providerNames }, sayNote]) => {
        if (!isGone) setLoaded({ presetsOf, providerNames, sayNote });
      },
      // Without it nothing is suggested, and the name can be typed all the same.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, loaded, locale]);
  return loaded;
}
