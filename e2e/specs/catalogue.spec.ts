import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { pseudo, speakPseudo, unmarkedOn } from '../fixtures/unmarked.ts';
import { buttonNamed, leave, markedButton, menuEntry } from '../pages/pseudo-locale.ts';
import { holdNext } from '../pages/slow-network.ts';

test.describe('every text comes from the catalogue', () => {
  test.beforeEach(({ page }) => speakPseudo(page, 'en-XA'));

  test('on the empty list, its menus and its neighbours', async ({ assistant, page, visit }) => {
    const unmarked = unmarkedOn(page);
    await visit(assistant.path);
    await expect(page.locator('h1')).toHaveText('⟦Àùthòrìzàtìòñ Pròfìlèš⟧');
    await expect(page.getByRole('table')).toBeHidden();
    expect.soft(await unmarked(), 'the empty list').toEqual([]);

    await markedButton(page, 'Settings').click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect.soft(await unmarked(), 'the settings').toEqual([]);
    await menuEntry(page, 'Keyboard shortcuts').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await unmarked(), 'the shortcuts').toEqual([]);
    await leave(page);

    await markedButton(page, 'Help').click();
    await expect(markedButton(page, 'Close help')).toBeVisible();
    expect.soft(await unmarked(), 'the help').toEqual([]);
    await markedButton(page, 'Close help').click();

    await page
      .getByRole('banner')
      .getByRole('button', { name: /Test t-/ })
      .click();
    await page.getByRole('menuitem').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await unmarked(), 'a new assistant').toEqual([]);
    await leave(page);

    await page.getByRole('link', { name: pseudo('Environment Variables') }).click();
    await expect(page.locator('h1')).toHaveText('⟦Èñvìròñmèñt Vàrìàblèš⟧');
    expect.soft(await unmarked(), 'no variables').toEqual([]);
    await markedButton(page, 'Add').first().click();
    const form = page.getByRole('dialog');
    await expect(form).toBeVisible();
    expect.soft(await unmarked(), 'a new variable').toEqual([]);
    await markedButton(form, 'Save').click();
    await expect(form.locator('[aria-invalid="true"]').first()).toBeAttached();
    expect.soft(await unmarked(), 'a variable with errors').toEqual([]);
    await form.getByRole('textbox').first().fill('API_HOST');
    await form.getByRole('textbox').last().fill('https://stayhub.example');
    await leave(page, 'menu');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect.soft(await unmarked(), 'the question before a variable is discarded').toEqual([]);
    await markedButton(page, 'Keep editing').click();
    await markedButton(form, 'Save').click();
    await expect(page.getByRole('rowheader', { name: 'API_HOST' })).toBeVisible();
    expect.soft(await unmarked(), 'variables').toEqual([]);
    await buttonNamed(page, 'Delete ', 'API_HOST').click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect.soft(await unmarked(), 'the question before a variable is deleted').toEqual([]);
  });

  test('in the form, for every type', async ({ assistant, page, visit }) => {
    const unmarked = unmarkedOn(page);
    await visit(`${assistant.path}/new`);
    const form = page.getByRole('dialog');
    const type = form.getByRole('combobox').first();
    await expect(type).toBeVisible();
    // The sections below the first ones are drawn a moment later.
    await expect(markedButton(form, 'Add Authorization Field')).toBeVisible();
    const summary = form.getByRole('group', { name: /^⟦Fìx .* tò šàvè thìš pròfìlè⟧$/ });
    for (const value of await type
      .locator('option')
      .evaluateAll((all) => all.map((each) => each.getAttribute('value')))) {
      await type.selectOption(value);
      expect.soft(await unmarked(), `the form of ${value}`).toEqual([]);
      await markedButton(form, 'Save').click();
      // The errors of the type before may still be there: the press took the focus from their summary.
      await expect(summary).toBeFocused();
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
      const unmarked = unmarkedOn(page);
      const client = await provider.registerClient();
      const profile = await assistant.addProfile(profileFor(client, secret));
      await visit(`${assistant.path}/${profile.id}/test`);
      const tabs = page.getByRole('tab');
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      for (const tab of await tabs.all()) {
        await tab.click();
        expect.soft(await unmarked(), String(await tab.textContent())).toEqual([]);
      }
      // What it ended with before may still be there when it is pressed.
      const again = await holdNext(page, { method: 'POST', path: '/test-runs' });
      await markedButton(page, 'Test again').click();
      await again.come();
      await again.release();
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      await visit(`${assistant.path}/${profile.id}/history`);
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('row')).toHaveCount(3);
      expect.soft(await unmarked(), 'the history').toEqual([]);
      await markedButton(dialog, 'Compare two tests').click();
      await expect(dialog.getByRole('table').first()).toBeVisible();
      expect.soft(await unmarked(), 'two tests side by side').toEqual([]);
      await markedButton(dialog, 'Changes only').click();
      expect.soft(await unmarked(), 'what differs').toEqual([]);
      await markedButton(dialog, 'Back to the history').click();
      await markedButton(dialog, 'Purge history').click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      expect.soft(await unmarked(), 'the question before purging').toEqual([]);
    });
  }
});
