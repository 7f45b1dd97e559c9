import type { Locator, Page } from '@playwright/test';

/** What has the focus after a press of Tab. */
export interface Stop {
  readonly name: string;
  /** Something else is where its middle is, a bar that sticks to an edge, say. */
  readonly isCovered: boolean;
  /** How wide the ring around it is that can be seen; 0 where there is none. */
  readonly ringPx: number;
  /** Its upper and its lower edge in the whole of what scrolls, and how far it begins from where lines begin, in pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
}

/** Goes through the stops of a key down to one, and says how each looks while it has the focus. */
export async function tabStops(
  page: Page,
  last: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  const end = await last.elementHandle();
  let isEnd: boolean;
  do {
    await page.keyboard.press(key);
    const { isLast, ...stop } = await page.evaluate((lastElement) => {
      const element = document.activeElement ?? document.body;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      let scrolled = 0;
      for (let each: Element | null = element; each !== null; each = each.parentElement)
        scrolled += each.scrollTop;
      const label = element.closest('label') ?? element;
      // A field has its ring around its frame, a choice around its label.
      const rings = [element, element.parentElement ?? element, label];
      const ringPx = (each: Element) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
        // A width is computed also where no line is drawn.
        const isDrawn = outlineStyle !== 'none' && !/(?:transparent|[,/] ?0\))$/.test(outlineColor);
        return isDrawn ? Number.parseFloat(outlineWidth) : 0;
      };
      const isRightToLeft = document.documentElement.dir === 'rtl';
      return {
        isLast: element === lastElement,
        name: element.getAttribute('aria-label') ?? (element.id || element.textContent),
        isCovered: hit === null || !(label.contains(hit) || hit.contains(element)),
        ringPx: Math.max(...rings.map(ringPx)),
        top: Math.round(top + scrolled),
        bottom: Math.round(bottom + scrolled),
        start: Math.round(isRightToLeft ? innerWidth - right : left),
      };
    }, end);
    stops.push(stop);
    isEnd = isLast;
  } while (!isEnd);
  return stops;
}

/** The stops that come before what was passed already: above it, or before it in its line. Another column may begin above. */
export function backwards(stops: readonly Stop[]): readonly Stop[] {
  return stops.filter((stop, index) => {
    const before = stops[index - 1];
    if (before === undefined || stop.start > before.start) return false;
    const middle = (stop.top + stop.bottom) / 2;
    const isInLine = before.top < middle && middle < before.bottom;
    return isInLine ? stop.start < before.start : stop.top < before.top - 24;
  });
}
