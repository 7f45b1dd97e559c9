import { useEffect, useState } from 'react';
import type * as presets from '#contract/presets/all.ts';

type ProviderPresets = Pick<typeof presets, 'presetsOf' | 'providerNames'>;

/** What is known of identity providers, once somebody wants it; null until it is there. */
export function useProviderPresets(isWanted: boolean): ProviderPresets | null {
  const [loaded, setLoaded] = useState<ProviderPresets | null>(null);
  useEffect(() => {
    if (!isWanted || loaded !== null) return;
    let isGone = false;
    import('#contract/presets/all.ts').then(
      ({ presetsOf, providerNames }) => {
        if (!isGone) setLoaded({ presetsOf, providerNames });
      },
      // Without it nothing is suggested, and the name can be typed all the same.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, loaded]);
  return loaded;
}
