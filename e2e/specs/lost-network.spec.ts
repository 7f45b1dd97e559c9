import type { Page } from '@playwright/test';
import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { loseRequests, loseNext } from '../pages/lost-network.ts';
import { field, fill, form, save, saveAndClose } from '../pages/profile-form.ts';
import { add, edit, pickFromRowMenu, rowOf, shownNames } from '../pages/profile-list.ts';
import { toast } from '../pages/toast.ts';
import { addVariable, openVariables, variableForm, variableRow } from '../pages/variables.ts';

const path = '/authorization-profiles';
const entries = {
  Name: 'Flights',
  'Client ID': 'travel-planner',
  'Client Secret Key': 's3cret-of-flights',
  'Token Request URL': 'https://id.example.com/token',
};

/** Saves a new profile in vain: its request is lost, or its answer. */
async function saveAndLose(page: Page, on: 'request' | 'answer'): Promise<void> {
  await add(page);
  await fill(page, entries);
  await loseNext(page, { method: 'POST', path, on });
  await save(page);
  await expect(page.getByText('The server cannot be reached.')).toBeVisible();
}

test('a save that does not arrive is told, and the form keeps what was typed', async ({
  assistant,
  audit,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await saveAndLose(page, 'request');
  expect.soft(await audit(), 'the form that was not saved').toEqual([]);
  await expect(field(page, 'Client Secret Key')).toHaveValue(entries['Client Secret Key']);
  await save(page);
  await expect(toast(page, 'Authorization profile saved')).toBeVisible();
  await expect.poll(() => shownNames(page)).toEqual(['Flights']);
});

test('a list that cannot be read says so, and is read again on request', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(await provider.registerClient()));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  const findNetwork = await loseRequests(page, '/authorization-profiles?');
  await page.getByRole('searchbox').fill('Hotel');
  const main = page.getByRole('main');
  await expect(main).toContainText('The server cannot be reached.');
  expect.soft(await audit(), 'without the list').toEqual([]);
  await findNetwork();
  await main.getByRole('button', { name: 'Try again' }).click();
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  await expect(main).not.toContainText('The server cannot be reached.');
});

test.describe('a save whose answer is lost', () => {
  test.beforeEach(async ({ assistant, page, visit }) => {
    await visit(assistant.path);
    await saveAndLose(page, 'answer');
  });

  test('is saved once, and without a question, where it is saved again', async ({ page }) => {
    await saveAndClose(page);
    await expect(page.getByText('Authorization profile saved')).toBeVisible();
    await expect.poll(() => shownNames(page)).toEqual(['Flights']);
  });

  test('is saved once where the page is loaded anew in between', async ({ page }) => {
    await page.reload();
    await fill(page, { 'Client Secret Key': 'another-s3cret' });
    await saveAndClose(page);
    await expect(page.getByText('Authorization profile saved')).toBeVisible();
    await expect.poll(() => shownNames(page)).toEqual(['Flights']);
  });

  test('is not called unsaved where it is given up', async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alertdialog')).toContainText('Your last save got no answer');
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => shownNames(page)).toEqual(['Flights']);
  });

  test('is saved once where more was typed since, with all of it', async ({ page }) => {
    await fill(page, { Description: 'By air', 'Client Secret Key': 'another-s3cret' });
    await saveAndClose(page);
    await expect(page.getByText('Authorization profile saved')).toBeVisible();
    await expect.poll(() => shownNames(page)).toEqual(['Flights']);
    await edit(page, 'Flights');
    await expect(field(page, 'Description')).toHaveValue('By air');
  });
});

test('a save that did not arrive is not taken for what somebody else has saved under its name', async ({
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.expectStatus(409);
  await visit(assistant.path);
  await saveAndLose(page, 'request');
  await assistant.addProfile(profileFor(nobody, { name: entries.Name }));
  await save(page);
  await expect(field(page, 'Name')).toHaveAccessibleDescription(/Another profile already has this name\./);
});

test.describe('a change whose answer is lost', () => {
  test.beforeEach(async ({ assistant, page, pageWatch, provider, visit }) => {
    pageWatch.expectStatus(412);
    const { id } = await assistant.addProfile(profileFor(await provider.registerClient()));
    await visit(assistant.path);
    await edit(page, 'Hotel Bookings');
    await fill(page, { Name: 'Hotels' });
    await loseNext(page, { method: 'PUT', path: id, on: 'answer' });
    await save(page);
    await expect(page.getByText('The server cannot be reached.')).toBeVisible();
  });

  test('is saved without a question once it is saved again', async ({ page }) => {
    await saveAndClose(page);
    await expect(page.getByText('Authorization profile saved')).toBeVisible();
    await expect(rowOf(page, 'Hotels')).toBeVisible();
  });

  test('is compared and not lost where more was changed since', async ({ page }) => {
    await fill(page, { Description: 'Rooms' });
    await save(page);
    const differing = page.getByRole('alertdialog').getByRole('rowheader');
    await expect(differing).toHaveText(['Description']);
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect(form(page)).toBeHidden();
    await expect(rowOf(page, 'Hotels')).toBeVisible();
  });
});

test('a profile is duplicated once where the answer is lost and it is asked for again', async ({
  assistant,
  page,
  visit,
}) => {
  await assistant.addProfile(profileFor(nobody));
  await visit(assistant.path);
  await loseNext(page, { method: 'POST', path: '/duplicate', on: 'answer' });
  await pickFromRowMenu(page, 'Hotel Bookings', 'Duplicate');
  await expect(page.getByText('The server cannot be reached.')).toBeVisible();
  await pickFromRowMenu(page, 'Hotel Bookings', 'Duplicate');
  await expect(toast(page, 'Authorization profile duplicated')).toBeVisible();
  await expect.poll(() => shownNames(page)).toEqual(['Hotel Bookings', 'Hotel Bookings (copy)']);
});

test('a variable whose answer is lost is not called unsaved, and is saved without a question once it is saved again', async ({
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.expectStatus(412);
  await visit(assistant.path);
  await openVariables(page);
  await loseNext(page, { method: 'PUT', path: '/variables/HOST', on: 'answer' });
  await addVariable(page, { name: 'HOST', value: 'a.example' });
  await expect(variableForm(page)).toContainText('The server cannot be reached.');
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Discard changes?' });
  await expect(question).toContainText('Your last save got no answer');
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await variableForm(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(toast(page, 'Environment variable saved')).toBeVisible();
  await expect(variableRow(page, 'HOST')).toContainText('a.example');
});
