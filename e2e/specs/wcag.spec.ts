import type { Locator, Page } from '@playwright/test';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { speakPseudo } from '../fixtures/unmarked.ts';
import { authorizationFields, errorSummary, field, fill, form, save } from '../pages/profile-form.ts';
import { add } from '../pages/profile-list.ts';

interface Stop {
  readonly name: string;
  readonly isCovered: boolean;
  readonly outlinePx: number;
  readonly top: number;
  readonly start: number;
}

/** Goes through the stops of Tab down to one, and says how each looks while it has the focus. */
async function tabStops(page: Page, last: Locator): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (!(await last.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { left, top, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        let scrolled = 0;
        for (let each: Element | null = element; each !== null; each = each.parentElement)
          scrolled += each.scrollTop;
        const label = element.closest('label') ?? element;
        // A field has its ring around its frame, a choice around its label.
        const rings = [element, element.parentElement ?? element, label];
        return {
          name: element.getAttribute('aria-label') ?? element.id,
          isCovered: hit === null || !(label.contains(hit) || hit.contains(element)),
          outlinePx: Math.max(...rings.map((each) => Number.parseFloat(getComputedStyle(each).outlineWidth))),
          top: Math.round(top + scrolled),
          start: Math.round(left),
        };
      }),
    );
  }
  return stops;
}

/** Widths that do not fit, in pixels. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Texts that are cut off by their own boxes, but for those that are cut on purpose with an ellipsis or scroll. */
async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, label, legend, h1, h2, h3, p, a')]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) => {
        const { overflow: kind, textOverflow } = getComputedStyle(element);
        const isCut =
          element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
        return isCut && kind === 'hidden' && textOverflow !== 'ellipsis';
      })
      .map((element) => element.textContent),
  );
}

test('focus is seen at every stop, in the order of the page', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  // The sections below the first ones are drawn a moment later.
  await expect(authorizationFields(page)).toBeVisible();
  const stops = await tabStops(page, form(page).getByRole('button', { name: 'Save', exact: true }));
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.filter(({ isCovered }) => isCovered)).toEqual([]);
  expect(stops.filter(({ outlinePx }) => outlinePx < 2)).toEqual([]);
  const backwards = stops.filter(({ top, start }, index) => {
    const before = stops[index - 1];
    return before !== undefined && top < before.top - 24 && start <= before.start;
  });
  expect(backwards).toEqual([]);
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
        ':root { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
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

test('nothing moves where motion is reduced', async ({ assistant, page, visit }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(assistant.path);
  await add(page);
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
      .map((animation) => animation.id),
  );
  expect(moving).toEqual([]);
});

test('secrets are kept from password managers, and can be pasted', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, { 'Authorization Type': 'OAuth v2 client credentials' });
  await expect(field(page, 'Client Secret Key')).toHaveAttribute('autocomplete', /^(?:off|new-password)$/);
});
