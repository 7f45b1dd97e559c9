import type { Locator } from '@playwright/test';

/** The texts of those controls of which something stands beside them, for want of room. */
export async function textsThatStickOut(controls: Locator): Promise<(string | null)[]> {
  return controls.evaluateAll((all) =>
    all
      .filter(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent),
  );
}
