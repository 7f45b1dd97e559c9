import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { speakPseudo, unmarkedOn } from '../fixtures/unmarked.ts';

/** What is the user's, the provider's, a protocol's or a library's with languages of its own, and not the page's. */
const data =
  /Test t-\w+|Hotel Bookings|StayHub|API_HOST|Authorization(?= |$)|User Name|Password|API Key|\band\b|Dismiss|https?:\/\/\S*|127\.0\.0\.1(?::\d+)?|(?:\w+\.)*practice\.example|application\/\S+|\bBearer\b|HTTP\/1\.1|HTTP \d+|\bms\b|\bkB\b|\b[AP]M\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*/g;

test.describe('every text comes from the catalogue', () => {
  test.beforeEach(({ page }) => speakPseudo(page, 'en-XA'));

  test('on the list, its menus and its neighbours', async ({ assistant, page, provider, visit }) => {
    const unmarked = unmarkedOn(page, data);
    await visit(assistant.path);
    await expect(page.locator('h1')).toHaveText('⟦Àùthòrìzàtìòñ Pròfìlèš⟧');
    await expect(page.getByRole('table')).toBeHidden();
    expect.soft(await unmarked(), 'the empty list').toEqual([]);

    await page.getByRole('button', { name: '⟦Šèttìñgš⟧' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect.soft(await unmarked(), 'the settings').toEqual([]);
    await page.keyboard.press('Escape');

    await page
      .getByRole('banner')
      .getByRole('button', { name: /Test t-/ })
      .click();
    await page.getByRole('menuitem').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await unmarked(), 'a new assistant').toEqual([]);
    await page.keyboard.press('Escape');

    await assistant.addProfile(profileFor(await provider.registerClient()));
    await visit(`${assistant.path}/trash`);
    await expect(page.locator('h1')).toHaveText('⟦Tràšh⟧');
    expect.soft(await unmarked(), 'the trash').toEqual([]);

    await visit(assistant.path.replace('authorization-profiles', 'environment-variables'));
    await expect(page.locator('h1')).toHaveText('⟦Èñvìròñmèñt Vàrìàblèš⟧');
    await page.getByRole('button', { name: '⟦Àdd⟧' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await unmarked(), 'a new variable').toEqual([]);
  });

  test('in the form, for every type', async ({ assistant, page, visit }) => {
    const unmarked = unmarkedOn(page, data);
    await visit(`${assistant.path}/new`);
    const form = page.getByRole('dialog');
    const type = form.getByRole('combobox').first();
    await expect(type).toBeVisible();
    for (const value of await type
      .locator('option')
      .evaluateAll((all) => all.map((each) => each.getAttribute('value')))) {
      await type.selectOption(value);
      expect.soft(await unmarked(), `the form of ${value}`).toEqual([]);
      await form.getByRole('button', { name: '⟦Šàvè⟧', exact: true }).click();
      await expect(form.locator('[aria-invalid="true"]').first()).toBeAttached();
      expect.soft(await unmarked(), `the errors of ${value}`).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect.soft(await unmarked(), 'the question before discarding').toEqual([]);
  });

  for (const [title, secret, heading] of [
    ['that passes', {}, '⟦Àùth Tèšt Pàššèd⟧'],
    ['that fails', { clientSecret: 'wrong' }, '⟦Àùth Tèšt Fàìlèd⟧'],
  ] as const) {
    test(`in a test ${title}`, async ({ assistant, page, provider, visit }) => {
      const unmarked = unmarkedOn(page, data);
      const client = await provider.registerClient();
      const profile = await assistant.addProfile(profileFor(client, secret));
      await visit(`${assistant.path}/${profile.id}/test`);
      const tabs = page.getByRole('tab');
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      for (const tab of await tabs.all()) {
        await tab.click();
        expect.soft(await unmarked(), String(await tab.textContent())).toEqual([]);
      }
      await visit(`${assistant.path}/${profile.id}/history`);
      await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
      expect.soft(await unmarked(), 'the history').toEqual([]);
    });
  }
});
