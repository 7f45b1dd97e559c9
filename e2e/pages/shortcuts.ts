import type { Locator, Page } from '@playwright/test';

/** The list of the keys that do something. */
export function keysDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Keyboard shortcuts' });
}

/** Each row of it: the keys, with a space between those that are held together, and what they do. */
export async function listedKeys(page: Page): Promise<string[][]> {
  const rows = await keysDialog(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .all();
  return Promise.all(
    rows.map(async (row) => {
      const [keys, does] = await row.getByRole('cell').all();
      const names = (await keys?.locator('kbd').allTextContents()) ?? [];
      return [names.join(' '), (await does?.textContent()) ?? ''];
    }),
  );
}
