import type { Locator } from '@playwright/test';

/** The texts of those controls of which something stands beside them, for want of room. */
export async function textsThatStickOut(controls: Locator): Promise<(string | null)[]> {
  return controls.evaluateAll((all) =>
    all
      .filter(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent),
  );
}

/** The texts of those elements that reach beyond a side of the window. */
export async function textsBeyondWindow(elements: Locator): Promise<(string | null)[]> {
  return elements.evaluateAll((all) =>
    all
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth;
      })
      .map(({ textContent }) => textContent),
  );
}
