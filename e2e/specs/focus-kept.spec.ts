import type { Page } from '@playwright/test';
import { nobody, profileFor } from '../fixtures/assistant.ts';
import { underOwnHost } from '../fixtures/provider/own-host.ts';
import { expect, test } from '../fixtures/test.ts';
import { loseRequests } from '../pages/lost-network.ts';
import { field, form } from '../pages/profile-form.ts';
import { add, bulkPanel, rowOf, selectionBar, testFromRow } from '../pages/profile-list.ts';
import { testDialog } from '../pages/test-result.ts';
import { chooseFile, importDialog, openImport } from '../pages/transfer.ts';
import { openTrash } from '../pages/trash.ts';
import { changeVariable, openVariables, addVariable, variableRow } from '../pages/variables.ts';
import { findWhatWorks, startTrial, variants } from '../pages/variant-trial.ts';

// A button that goes away when it is pressed leaves the focus somewhere near, and not at the top of the page.

test('of a selection and of what is done with it', async ({
  assistant,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  // A test that is just beginning is not known to be cancelled yet.
  pageWatch.allowStatus(404);
  const tokenRequestUrl = underOwnHost(provider.faultUrl('never-answers'), 'kept-focus');
  await assistant.addProfiles(
    Array.from({ length: 52 }, (_, index) =>
      profileFor(provider.practiceClient, { name: `Profile ${String(index + 1)}`, tokenRequestUrl }),
    ),
  );
  await visit(assistant.path);
  await page.getByRole('checkbox', { name: 'Select Profile 1', exact: true }).check();
  const bar = selectionBar(page);
  await bar.getByRole('button', { name: 'Select all on this page' }).press('Enter');
  await expect(bar.getByRole('status')).toHaveText('50 profiles selected');
  await expect(bar).toBeFocused();
  await bar.getByRole('button', { name: 'Select all 52 that match' }).press('Enter');
  await expect(bar.getByRole('status')).toHaveText('52 profiles selected');
  await expect(bar).toBeFocused();

  await bar.getByRole('button', { name: 'Test', exact: true }).press('Enter');
  const panel = bulkPanel(page, 'Test');
  const testing = page.getByRole('table').getByText('Testing…');
  for (const [running, name, next] of [
    [4, 'Cancel', 'Continue with 48'],
    [0, 'Continue with 48', 'Cancel'],
    [4, 'Cancel', 'Continue with 44'],
  ] as const) {
    // It can be cancelled before its first tests begin, and none would be left behind then.
    await expect(testing).toHaveCount(running);
    await panel.getByRole('button', { name, exact: true }).press('Enter');
    await expect(panel.getByRole('button', { name: next, exact: true })).toBeVisible();
    await expect(panel).toBeFocused();
  }
});

test('of a trial that is started and stopped', async ({ assistant, page, pageWatch, provider, visit }) => {
  // A test that is just beginning is not known to be cancelled yet.
  pageWatch.allowStatus(404);
  const tokenRequestUrl = provider.faultUrl('refuses-then-hangs');
  const scope = [{ key: 'scope', value: 'api:read' }];
  await assistant.addProfile(profileFor(provider.practiceClient, { tokenRequestUrl, scope }));
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await findWhatWorks(page);
  const heading = testDialog(page).getByRole('heading', { name: 'Find what works' });
  await expect(variants(page)).not.toHaveCount(0);
  await expect(heading).toBeFocused();
  await startTrial(page);
  const stop = testDialog(page).getByRole('button', { name: 'Stop', exact: true });
  await expect(stop).toBeVisible();
  await expect(heading).toBeFocused();
  await stop.press('Enter');
  await expect(stop).toBeHidden();
  await expect(heading).toBeFocused();
});

/** Lengthens the body that the provider is said to have answered with: no practice provider sends one of so many lines. */
async function lengthenResponse(page: Page): Promise<void> {
  await page.evaluate(() => {
    const real = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const answer = await real(input, init);
      if (init?.method !== 'POST') return answer;
      const list = `{\\"list\\":[${Array.from({ length: 800 }, (_, index) => index).join(',')}],\\"access_token\\"`;
      const text = (await answer.text()).replace('{\\"access_token\\"', list);
      return new Response(text, answer);
    };
  });
}

test('of the last rows of a long response', async ({ assistant, page, provider, visit }) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  await lengthenResponse(page);
  await testFromRow(page, 'Hotel Bookings');
  await testDialog(page).getByRole('tab', { name: 'Response' }).click();
  const more = testDialog(page).getByRole('button', { name: 'Show more' });
  await more.press('Enter');
  await more.press('Enter');
  await expect(more).toBeHidden();
  await expect(testDialog(page).getByRole('region', { name: 'Response body' })).toBeFocused();
});

test('of a provider that is filled in with nothing left to fill', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  const provider = field(page, 'Identity Provider Name');
  await provider.focus();
  await page.keyboard.type('spot');
  const known = page.getByRole('listbox', { name: 'Known identity providers' });
  await expect(known.getByRole('option')).toHaveText(['Spotify']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const fillIn = form(page).getByRole('button', { name: 'Fill in for Spotify' });
  await fillIn.press('Enter');
  await expect(fillIn).toBeHidden();
  await expect(provider).toBeFocused();
});

test('of a question over a variable', async ({ assistant, page, pageWatch, provider, visit }) => {
  pageWatch.expectStatus(409, 2);
  const client = await provider.registerClient();
  await visit(assistant.path);
  await openVariables(page);
  const { origin, pathname } = new URL(client.tokenUrl);
  await addVariable(page, { name: 'TOKEN_ORIGIN', value: origin });
  await expect(variableRow(page, 'TOKEN_ORIGIN')).toBeVisible();
  await assistant.addProfile(profileFor(client, { tokenRequestUrl: `{{env.TOKEN_ORIGIN}}${pathname}` }));
  await changeVariable(page, 'TOKEN_ORIGIN', 'https://elsewhere.example.com');
  const question = page.getByRole('alertdialog', { name: 'Remove stored secrets?' });
  await question.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
  const save = page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true });
  await expect(save).toBeFocused();
  await save.press('Enter');
  await question.getByRole('button', { name: 'Remove secrets and save' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Edit TOKEN_ORIGIN', exact: true })).toBeFocused();
});

test('of the first variable that is added, and of the last that is deleted', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openVariables(page);
  const heading = page.getByRole('heading', { name: 'Environment Variables', level: 1 });
  await addVariable(page, { name: 'REGION', value: 'eu' });
  await expect(variableRow(page, 'REGION')).toBeVisible();
  await expect(heading).toBeFocused();
  await page.getByRole('button', { name: 'Delete REGION', exact: true }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).press('Enter');
  await expect(page.getByText('No environment variables yet')).toBeVisible();
  await expect(heading).toBeFocused();
});

const pages = [
  { name: 'the list', lost: '/authorization-profiles', path: '', heading: 'Authorization Profiles' },
  { name: 'the trash', lost: '/authorization-profiles', path: '/trash', heading: 'Trash' },
  {
    name: 'the variables',
    lost: '/variables',
    path: '/../environment-variables',
    heading: 'Environment Variables',
  },
] as const;

for (const { name, lost, path, heading } of pages)
  test(`of a second try to read ${name}`, async ({ assistant, page, provider, visit }) => {
    await assistant.addProfile(profileFor(provider.practiceClient));
    await visit('/');
    // It leads to a list: on its way there, it would lead away from what is visited next.
    await expect(page.getByRole('heading', { name: 'Authorization Profiles', level: 1 })).toBeVisible();
    const answer = await loseRequests(page, lost);
    await visit(`${assistant.path}${path}`);
    const again = page.getByRole('main').getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    await answer();
    await again.press('Enter');
    await expect(again).toBeHidden();
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeFocused();
  });

test('of a list that is old and read again', async ({ assistant, page, provider, visit }) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  const answer = await loseRequests(page, '/authorization-profiles?');
  await page.getByLabel('Sort by').selectOption('Provider, Z to A');
  const again = page.getByRole('main').getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await answer();
  await again.press('Enter');
  await expect(again).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Authorization Profiles', level: 1 })).toBeFocused();
});

test('of the last page of the trash', async ({ assistant, page, provider, visit }) => {
  await assistant.addProfiles(
    Array.from({ length: 60 }, (_, index) =>
      profileFor(provider.practiceClient, { name: `Profile ${String(index + 1)}` }),
    ),
  );
  await visit(assistant.path);
  await page.getByRole('checkbox', { name: 'Select Profile 1', exact: true }).check();
  await selectionBar(page).getByRole('button', { name: 'Select all 60 that match' }).click();
  await expect(selectionBar(page).getByRole('status')).toHaveText('60 profiles selected');
  await selectionBar(page).getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(bulkPanel(page, 'Delete').getByRole('status')).toHaveText('60 deleted');
  await openTrash(page);
  const more = page.getByRole('button', { name: 'Show more', exact: true });
  await more.press('Enter');
  await expect(page.getByText('60 of 60')).toBeFocused();
  await expect(more).toBeHidden();
});

test('of the rows of an import that are looked through', async ({ assistant, page, visit }) => {
  const profiles = Array.from({ length: 120 }, (_, index) => ({
    profile: { ...profileFor(nobody, { name: `Profile ${String(index + 1)}` }), clientSecret: undefined },
  }));
  const head = { format: 'authorization-profiles', formatVersion: 1, exportedAt: '2026-11-23T12:00:00.000Z' };
  const file = JSON.stringify({ ...head, sealedSecrets: null, profiles });
  await visit(assistant.path);
  await openImport(page);
  await chooseFile(page, 'many.json', Buffer.from(file));
  const pages = importDialog(page).getByRole('navigation', { name: 'Preview' });
  const heading = importDialog(page).getByRole('heading', { name: 'An export file: 120 profiles' });
  await expect(pages).toContainText('1 to 50 of 120');
  // The button that stays keeps the focus; that of the last one before the end has gone, and the heading has it.
  for (const [button, shown, keepsIt] of [
    ['Next', '51 to 100 of 120', true],
    ['Next', '101 to 120 of 120', false],
    ['Previous', '51 to 100 of 120', true],
    ['Previous', '1 to 50 of 120', false],
  ] as const) {
    const pressed = pages.getByRole('button', { name: button, exact: true });
    await pressed.press('Enter');
    await expect(pages).toContainText(shown);
    await expect(keepsIt ? pressed : heading).toBeFocused();
  }
});

test('of a menu that is closed, and the page stays where it was scrolled to', async ({
  assistant,
  page,
  visit,
}) => {
  await assistant.addProfiles(
    Array.from({ length: 30 }, (_, index) => profileFor(nobody, { name: `Profile ${String(index + 1)}` })),
  );
  await visit(assistant.path);
  const menuButton = page.getByRole('button', { name: 'More actions for Profile 9', exact: true });
  const menu = page.getByRole('menu', { name: 'More actions for Profile 9', exact: true });
  await menuButton.scrollIntoViewIfNeeded();
  const scrolledTo = await page.evaluate(() => scrollY);
  expect(scrolledTo).toBeGreaterThan(0);
  await menuButton.click();
  await expect(menu).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(menuButton).toBeFocused();
  await menuButton.click();
  await expect(menu).toBeFocused();
  await rowOf(page, 'Profile 9').getByText('Never tested').click();
  await expect(menu).toBeHidden();
  expect(await page.evaluate(() => scrollY)).toBe(scrolledTo);
  await menuButton.click();
  await expect(menu).toBeFocused();
  await page.getByRole('searchbox').click();
  await expect(menu).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeFocused();
});
