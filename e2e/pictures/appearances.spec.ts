import { expect, test } from '../fixtures/test.ts';
import { look, lookOnce } from './look.ts';
import { showEach } from './show-each.ts';
import { openTestedScene } from './scene-tests.ts';

test('768 pixels wide', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  const assistantId = await openTestedScene(page);
  await showEach(page, assistantId, async (name) => look(page, name));
});

test('in forced colours', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ forcedColors: 'active' });
  const assistantId = await openTestedScene(page);
  await showEach(page, assistantId, async (name) => lookOnce(page, `${name}-forced-colours-1280`));
});

test('from right to left', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const assistantId = await openTestedScene(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await showEach(page, assistantId, async (name) => lookOnce(page, `${name}-right-to-left-1280`));
});

test('in German', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openTestedScene(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { name: 'Autorisierungsprofile', level: 1 })).toBeVisible();
  await lookOnce(page, 'list-german-1280');
  await page.getByRole('button', { name: 'Hotel Bookings testen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Autorisierung testen' });
  await expect(dialog.getByRole('heading', { name: 'Autorisierungstest fehlgeschlagen' })).toBeVisible();
  await lookOnce(page, 'test-failed-german-1280');
});
