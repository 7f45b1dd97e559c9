import type { Page } from '@playwright/test';

/**
 * Writes down from now on what live regions announce, in this page and in
 * those it loads: what changes in a region that is there already. What comes
 * together with its region may not be announced, and is not written down.
 * Returns how to read it.
 */
export async function recordAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  const record = () => {
    const said: string[] = [];
    const live = '[aria-live], [role="status"], [role="alert"]';
    const regionOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(live);
    const hear = (node: Node, region: Element) => {
      const own = regionOf(node);
      const isSilent = own?.getAttribute('aria-live') === 'off';
      const text = node.textContent?.trim() ?? '';
      if (!isSilent && own === region && text !== '') said.push(text);
    };
    new MutationObserver((mutations) => {
      for (const { target, type, addedNodes } of mutations) {
        const region = regionOf(target);
        if (region === null || region === undefined || region.getAttribute('aria-live') === 'off') continue;
        if (type === 'characterData') hear(target, region);
        for (const node of addedNodes) hear(node, region);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
    window.addEventListener('tell-announcements', () => {
      document.documentElement.dataset.announced = said.join('\n');
    });
  };
  await page.addInitScript(record);
  await page.evaluate(record);
  return async () => {
    const told = await page.evaluate(() => {
      window.dispatchEvent(new Event('tell-announcements'));
      return document.documentElement.dataset.announced ?? '';
    });
    return told.split('\n').filter((line) => line !== '');
  };
}

/** Writes down from now on what of live regions takes the focus. Returns how to read it. */
export async function recordFocusedMessages(page: Page): Promise<() => Promise<readonly string[]>> {
  const focused = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]';
    document.addEventListener('focusin', ({ target }) => {
      const region = target instanceof Element ? target.closest(live) : null;
      if (region !== null) texts.push(region.textContent);
    });
    return texts;
  });
  return () => focused.jsonValue();
}
