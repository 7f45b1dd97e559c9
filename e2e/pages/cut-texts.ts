import type { Page } from '@playwright/test';

/** Texts of which something is cut off, by their own boxes or by one around them, but for what scrolls or ends in an ellipsis on purpose. */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCutAway = (kind: string) => kind === 'hidden' || kind === 'clip';
    /** Boxes that are there for assistive technology alone show nothing that could be cut off. */
    const isUnseen = (box: Element) => box.clientWidth <= 1 || getComputedStyle(box).clipPath !== 'none';
    /** Whether a box around it cuts off something of a line; beyond one that scrolls, it can be scrolled to. */
    const isCut = (text: Text, line: DOMRect) => {
      for (let box = text.parentElement; box !== null && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, textOverflow, display } = getComputedStyle(box);
        if (isUnseen(box)) return false;
        if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) return false;
        if (display.startsWith('inline') && overflowX === 'visible') continue;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        const isBeside = line.left < left - 2 || line.right > right + 2;
        if (isCutAway(overflowX) && isBeside && textOverflow !== 'ellipsis') return true;
        if (isCutAway(overflowY) && (line.top < top - 2 || line.bottom > bottom + 2)) return true;
      }
      return false;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode() !== null) {
      const text = texts.currentNode;
      if (!(text instanceof Text) || text.data.trim() === '') continue;
      if (text.parentElement?.checkVisibility({ visibilityProperty: true }) !== true) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      if ([...range.getClientRects()].some((line) => isCut(text, line))) found.push(text.data);
    }
    return found;
  });
}
