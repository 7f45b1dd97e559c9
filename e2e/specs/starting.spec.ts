import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { missChunk } from '../pages/missing-chunk.ts';
import { pending } from '../pages/pending.ts';
import { holdChunk } from '../pages/slow-chunk.ts';

/** Opens the page, and waits for nothing of it. */
async function begin(page: Page) {
  await page.goto('/', { waitUntil: 'commit' });
}

const list = (page: Page) => page.getByRole('heading', { name: 'Authorization Profiles', exact: true });

test('while the page itself is long on its way, it says so', async ({ audit, context, page }) => {
  const release = await holdChunk(context, 'libraries');
  await begin(page);
  await expect(pending(page)).toBeVisible();
  expect.soft(await audit(), 'while the page is on its way').toEqual([]);
  release();
  await expect(list(page)).toBeVisible();
  await expect(pending(page)).toBeHidden();
});

test('a page that cannot be loaded says so, and can be asked for again', async ({
  audit,
  context,
  page,
  pageWatch,
}) => {
  pageWatch.allowStatus(404);
  const restore = await missChunk(context, 'libraries');
  await begin(page);
  await expect(page.getByRole('alert')).toContainText('The page could not be loaded');
  await expect(pending(page)).toBeHidden();
  expect.soft(await audit(), 'where the page cannot be loaded').toEqual([]);
  await restore();
  await page.getByRole('link', { name: 'Reload the page' }).click();
  await expect(list(page)).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeHidden();
});

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE' });

  test('a page that cannot be loaded says so in German', async ({ context, page, pageWatch }) => {
    pageWatch.allowStatus(404);
    await missChunk(context, 'libraries');
    await begin(page);
    await expect(page.getByRole('alert')).toContainText('Die Seite konnte nicht geladen werden');
    await expect(page.getByRole('link', { name: 'Seite neu laden' })).toBeVisible();
  });
});
