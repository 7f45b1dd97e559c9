import type { Locator, Page } from '@playwright/test';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { helpButton, helpPanel } from '../pages/help.ts';
import { holdRequests } from '../pages/lost-network.ts';
import { pending, soonPending } from '../pages/pending.ts';
import { field, form } from '../pages/profile-form.ts';
import { add, pickFromRowMenu, rowOf, selectionBar, shownNames } from '../pages/profile-list.ts';
import { holdChunk } from '../pages/slow-chunk.ts';
import { holdNext } from '../pages/slow-network.ts';
import { toast } from '../pages/toast.ts';
import { exportDialog, importDialog } from '../pages/transfer.ts';

interface SlowPart {
  readonly what: string;
  readonly chunk: string;
  readonly press: (page: Page) => Locator;
  readonly opened: (page: Page) => Locator;
}

const main = (page: Page) => page.getByRole('main');

const slowParts: readonly SlowPart[] = [
  {
    what: 'a new profile',
    chunk: 'profile-form',
    press: (page) => main(page).getByRole('button', { name: 'Add', exact: true }),
    opened: form,
  },
  {
    what: 'a profile',
    chunk: 'edit-profile',
    press: (page) => page.getByRole('link', { name: 'Hotel Bookings', exact: true }),
    opened: form,
  },
  {
    what: 'a test',
    chunk: 'test-profile',
    press: (page) => page.getByRole('button', { name: 'Test Hotel Bookings', exact: true }),
    opened: (page) => page.getByRole('dialog', { name: 'Test Authorization' }),
  },
  {
    what: 'an import',
    chunk: 'import-profiles',
    press: (page) => main(page).getByRole('button', { name: 'Import', exact: true }),
    opened: importDialog,
  },
  {
    what: 'an export',
    chunk: 'export-dialog',
    press: (page) => page.getByRole('search').getByRole('button', { name: 'Export', exact: true }),
    opened: exportDialog,
  },
  {
    what: 'the trash',
    chunk: 'trash-page',
    press: (page) => main(page).getByRole('link', { name: 'Trash', exact: true }),
    opened: (page) => page.getByRole('heading', { name: 'Trash', exact: true }),
  },
  {
    what: 'the page of variables',
    chunk: 'variables-page',
    press: (page) => page.getByRole('link', { name: 'Environment Variables', exact: true }),
    opened: (page) => page.getByRole('heading', { name: 'Environment Variables', exact: true }),
  },
  {
    what: 'the menu of a row',
    chunk: 'row-menu',
    press: (page) => page.getByRole('button', { name: 'More actions for Hotel Bookings', exact: true }),
    opened: (page) => page.getByRole('menu'),
  },
  {
    what: 'the menu of settings',
    chunk: 'settings-menu',
    press: (page) => page.getByRole('button', { name: 'Settings', exact: true }),
    opened: (page) => page.getByRole('menu'),
  },
  {
    what: 'the help',
    chunk: 'help-panel',
    press: helpButton,
    opened: helpPanel,
  },
];

// The bar over the list is looked at with axe below, while a search is on its way.
for (const { what, chunk, press, opened } of slowParts)
  test(`on a slow line the page says that ${what} is coming, over the list that stays`, async ({
    assistant,
    context,
    page,
    provider,
    visit,
  }) => {
    await assistant.addProfile(profileFor(provider.practiceClient));
    const release = await holdChunk(context, chunk);
    await visit(assistant.path);
    await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
    await expect(pending(page)).toBeHidden();
    await press(page).click();
    await expect(pending(page)).toBeVisible();
    await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
    release();
    await expect(opened(page)).toBeVisible();
    await expect(pending(page)).toBeHidden();
  });

test('what can be done with many is asked for while its part is long on its way', async ({
  assistant,
  context,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  const release = await holdChunk(context, 'delete-many-dialog');
  await visit(assistant.path);
  await page.getByRole('checkbox', { name: 'Select Hotel Bookings', exact: true }).check();
  await selectionBar(page).getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(pending(page)).toBeVisible();
  release();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expect(pending(page)).toBeHidden();
});

test('a part of the form that is long on its way is said to be, over the form', async ({
  assistant,
  audit,
  context,
  page,
  visit,
}) => {
  const release = await holdChunk(context, 'discover-dialog');
  await visit(assistant.path);
  await add(page);
  await field(page, 'Authorization Type').selectOption({ label: 'OAuth v2 client credentials' });
  await form(page).getByRole('button', { name: 'Discover from issuer' }).click();
  await expect(pending(page)).toBeVisible();
  expect.soft(await audit(), 'while a part of the form is on its way').toEqual([]);
  release();
  await expect(page.getByRole('dialog', { name: 'Discover from issuer' })).toBeVisible();
  await expect(pending(page)).toBeHidden();
});

test('another language that is long on its way is said to be', async ({
  assistant,
  context,
  page,
  visit,
}) => {
  const release = await holdChunk(context, 'de-page');
  await visit(assistant.path);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await expect(pending(page)).toBeVisible();
  release();
  await expect(page.getByRole('button', { name: 'Einstellungen' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Einen Moment…' })).toBeHidden();
});

test('another language that comes while a form is open leaves it in view, and its field in focus', async ({
  assistant,
  context,
  page,
  visit,
}) => {
  const release = await holdChunk(context, 'de-dialogs');
  await visit(assistant.path);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await expect(pending(page)).toBeVisible();
  await add(page);
  await field(page, 'Client ID').fill('travel');
  release();
  const inGerman = page.getByRole('dialog', { name: 'Neuer Autorisierungsmechanismus' });
  await expect(inGerman).toBeVisible();
  const clientId = inGerman.getByLabel('Client ID', { exact: true });
  await expect(clientId).toHaveValue('travel');
  await expect(clientId).toBeFocused();
});

test('a search whose answer is long on its way is said to be, over the rows before', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  await holdRequests(page, 'search=Flight');
  await page.getByRole('searchbox').fill('Flight');
  await expect(pending(page)).toBeVisible();
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  expect.soft(await audit(), 'while a search is on its way').toEqual([]);
  await page.getByRole('searchbox').fill('');
  await expect(pending(page)).toBeHidden();
});

test('what is there soon is not said to be on its way', async ({ assistant, context, page, visit }) => {
  const release = await holdChunk(context, 'trash-page');
  await visit(assistant.path);
  await expect(page.getByRole('heading', { name: 'Authorization Profiles', exact: true })).toBeVisible();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 10_000);
  await page.getByRole('main').getByRole('link', { name: 'Trash', exact: true }).click();
  await expect(page).toHaveURL(/\/trash$/);
  // The time runs from just after the page began to wait.
  await expect(soonPending(page)).toBeAttached();
  await page.clock.runFor(300);
  await expect(pending(page)).toBeHidden();
  await page.clock.runFor(400);
  await expect(pending(page)).toBeVisible();
  release();
  await expect(page.getByRole('heading', { name: 'Trash', exact: true })).toBeVisible();
});

test('an address whose page is long on its way says so from the start', async ({
  assistant,
  context,
  page,
  visit,
}) => {
  const release = await holdChunk(context, 'trash-page');
  await visit(`${assistant.path}/trash`);
  await expect(pending(page)).toBeVisible();
  release();
  await expect(page.getByRole('heading', { name: 'Trash', exact: true })).toBeVisible();
  await expect(pending(page)).toBeHidden();
});

test('a copy that takes long is said to, and made once however often it is asked for', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  const slow = await holdNext(page, { method: 'POST', path: '/duplicate' });
  await pickFromRowMenu(page, 'Hotel Bookings', 'Duplicate');
  await slow.come();
  await pickFromRowMenu(page, 'Hotel Bookings', 'Duplicate');
  await expect(pending(page)).toBeVisible();
  await slow.release();
  await expect(toast(page, 'Authorization profile duplicated')).toBeVisible();
  await expect(pending(page)).toBeHidden();
  await expect.poll(() => shownNames(page)).toEqual(['Hotel Bookings', 'Hotel Bookings (copy)']);
  await pickFromRowMenu(page, 'Hotel Bookings', 'Duplicate');
  await expect(rowOf(page, 'Hotel Bookings (copy 2)')).toBeVisible();
});

test('an Undo that takes long is said to, and asks once however often it is pressed', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await pickFromRowMenu(page, 'Hotel Bookings', 'Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('No authorization profiles yet')).toBeVisible();
  const slow = await holdNext(page, { method: 'POST', path: '/restore' });
  await page.getByRole('button', { name: 'Undo', exact: true }).dblclick();
  await slow.come();
  await expect(pending(page)).toBeVisible();
  await slow.release();
  await expect(toast(page, 'Authorization profile restored')).toBeVisible();
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  await expect(pending(page)).toBeHidden();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
});
