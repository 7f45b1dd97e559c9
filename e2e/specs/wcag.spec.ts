import type { Locator, Page } from '@playwright/test';
import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { speakPseudo } from '../fixtures/unmarked.ts';
import { cutTexts } from '../pages/cut-texts.ts';
import { authorizationFields, errorSummary, field, fill, form, save } from '../pages/profile-form.ts';
import { movingParts } from '../pages/motion.ts';
import { paste } from '../pages/pasting.ts';
import { add, checkboxOf, edit, rowOf, testFromRow } from '../pages/profile-list.ts';
import { holdNext } from '../pages/slow-network.ts';
import { backwards, tabStops, type Stop } from '../pages/tab-stops.ts';
import { outcome, testDialog } from '../pages/test-result.ts';

/** Widths that do not fit, in pixels. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** The appearances in which the order of the stops could be another one. */
const ways = [
  { width: 1280, dir: 'ltr' },
  { width: 1280, dir: 'rtl' },
  { width: 320, dir: 'ltr' },
] as const;

test('focus is seen at every stop, in the order of the page', async ({ assistant, page, visit }) => {
  const names = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo'];
  await assistant.addProfiles(names.map((name) => profileFor(nobody, { name })));
  await visit(assistant.path);
  await expect(rowOf(page, 'Echo')).toBeVisible();

  const check = (stops: readonly Stop[], what: string) => {
    expect.soft(stops.length, what).toBeGreaterThan(20);
    expect
      .soft(
        stops.filter(({ isCovered }) => isCovered),
        `${what}: covered`,
      )
      .toEqual([]);
    expect
      .soft(
        stops.filter(({ ringPx }) => ringPx < 2),
        `${what}: without a ring`,
      )
      .toEqual([]);
  };
  const everyWay = async (what: string, first: Locator | null, last: Locator) => {
    for (const { width, dir } of ways) {
      // Low, and yet so high that the bars stick to their edges.
      await page.setViewportSize({ width, height: 560 });
      await page.evaluate((value) => {
        document.documentElement.dir = value;
      }, dir);
      await first?.focus();
      const stops = await tabStops(page, last);
      check(stops, `${what}, ${dir} at ${width} px`);
      expect.soft(backwards(stops), `${what}, ${dir} at ${width} px: backwards`).toEqual([]);
    }
  };
  const skipLink = page.getByRole('link', { name: 'Skip to main content' });
  const lastOfList = page.getByRole('button', { name: 'More actions for Echo' });
  await everyWay('the list', skipLink, lastOfList);
  // Back again, to what lies under the bar that sticks to the top.
  await page.setViewportSize({ width: 390, height: 560 });
  const underBar = page.getByRole('button', { name: 'More actions for Alpha' });
  await checkboxOf(page, 'Bravo').focus();
  await underBar.evaluate((button) => window.scrollBy(0, button.getBoundingClientRect().top - 8));
  const [stop] = await tabStops(page, underBar, 'Shift+Tab');
  expect.soft(stop?.isCovered, 'the list, upwards').toBe(false);

  await page.setViewportSize({ width: 1280, height: 720 });
  await add(page);
  // The sections below the first ones are drawn a moment later, and until the frame in which a dialog is shown it is under the page.
  await expect(authorizationFields(page)).toBeVisible();
  await form(page).getByRole('heading', { name: 'New Authorization Mechanism' }).hover();
  await everyWay('the form', null, form(page).getByRole('button', { name: 'Save', exact: true }));
});

test('a list and a form fit at 400 %, at twice the text and with wide spacing', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(await provider.registerClient()));
  await visit(assistant.path);
  await expect(page.getByRole('rowheader', { name: 'Hotel Bookings' })).toBeVisible();
  const look = async (what: string) => {
    expect.soft(await overflow(page), what).toBeLessThanOrEqual(0);
    expect.soft(await cutTexts(page), what).toEqual([]);
  };
  const everyWay = async (what: string) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await look(`${what} at 400 %`);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.evaluate(() => {
      // By the object model, which the Content Security Policy allows.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        ':root { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    await look(`${what} with large and wide text`);
  };
  await everyWay('the list');
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  await add(page);
  await expect(authorizationFields(page)).toBeVisible();
  await everyWay('the form');
});

test('choosing a type leaves the focus, and says politely that fields changed', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  const type = field(page, 'Authorization Type');
  await type.focus();
  await type.selectOption({ label: 'Basic Auth' });
  await expect(type).toBeFocused();
  await expect(
    form(page).getByRole('status').filter({ hasText: 'The fields for Basic Auth are shown.' }),
  ).toBeAttached();
});

test('a form that is not saved leads from its summary to each field', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, { 'Authorization Type': 'OAuth v2 client credentials' });
  await save(page);
  await expect(errorSummary(page)).toBeFocused();
  await errorSummary(page)
    .getByRole('link', { name: /Client ID/ })
    .click();
  await expect(field(page, 'Client ID')).toBeFocused();
  await expect(field(page, 'Client ID')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'Client ID')).toHaveAccessibleDescription(/Enter the client ID/);
});

test.describe('from right to left', () => {
  test.beforeEach(({ page }) => speakPseudo(page, 'en-Hebr'));

  test('language and direction are stated, and addresses run from left to right', async ({
    assistant,
    audit,
    page,
    visit,
  }) => {
    await visit(`${assistant.path}/new`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-Hebr');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').first().selectOption('oauth2_client_credentials');
    const address = dialog.getByLabel('⟦Tòkèñ Rèqùèšt ÙRL⟧', { exact: true });
    await expect(address).toHaveCSS('direction', 'ltr');
    await expect(dialog.getByRole('textbox', { name: '⟦Ñàmè⟧', exact: true })).toHaveCSS('direction', 'rtl');
    expect(await audit()).toEqual([]);
  });
});

test('nothing moves where motion is reduced', async ({ assistant, page, provider, visit }) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await add(page);
  await expect(authorizationFields(page)).toBeVisible();
  expect(await movingParts(page), 'the form').toEqual([]);
  await page.keyboard.press('Escape');
  const run = await holdNext(page, { method: 'POST', path: '/test-runs' });
  await testFromRow(page, 'Hotel Bookings');
  await run.come();
  await expect(testDialog(page).getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await movingParts(page), 'a test that runs, with motion').not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await movingParts(page), 'a test that runs').toEqual([]);
  await run.release();
  await expect(outcome(page)).toHaveText('Auth Test Passed');
});

test('secrets are kept from password managers, and can be pasted', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, { 'Authorization Type': 'OAuth v2 client credentials' });
  await expect(field(page, 'Client Secret Key')).toHaveAttribute('autocomplete', /^(?:off|new-password)$/);
  await paste(field(page, 'Client Secret Key'), 's3cret-that-was-pasted');
  await expect(field(page, 'Client Secret Key')).toHaveValue('s3cret-that-was-pasted');
});

test('a link leads to the main content, and the title says where one is', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  const place = `Authorization Profiles · ${assistant.name}`;
  await expect(page).toHaveTitle(place);

  await page.keyboard.press('Tab');
  const skipLink = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skipLink).toBeFocused();
  await expect(skipLink).toBeInViewport();
  await page.keyboard.press('Enter');
  const main = page.getByRole('main');
  await expect(main).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(main.getByRole('button', { name: 'Help', exact: true })).toBeFocused();

  await edit(page, 'Hotel Bookings');
  await expect(page).toHaveTitle(`Edit Hotel Bookings · ${place}`);
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle(place);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await expect(page).toHaveTitle(/^Test \S?Hotel Bookings\S? · Authorization Profiles · /);
  await page.keyboard.press('Escape');
  await add(page);
  await expect(page).toHaveTitle(`New Authorization Mechanism · ${place}`);
});
