import type { Page } from '@playwright/test';

/** What moves by itself at the moment, by the classes of what it is. */
export async function movingParts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap(({ effect }) => {
      const isLong = Number(effect?.getComputedTiming().duration ?? 0) > 1;
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return isLong ? [target?.getAttribute('class') ?? target?.tagName ?? ''] : [];
    }),
  );
}
