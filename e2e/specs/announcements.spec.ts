import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { answerOnce } from '../pages/altered-answers.ts';
import { recordAnnouncements, recordFocusedMessages } from '../pages/announcements.ts';
import { startAssistant } from '../pages/assistants.ts';
import { openDiscovery } from '../pages/discovery.ts';
import { loseNext, loseRequests } from '../pages/lost-network.ts';
import { addScope, fill, form, saveAndClose } from '../pages/profile-form.ts';
import {
  add,
  bulkPanel,
  deleteSelected,
  edit,
  pickFromRowMenu,
  rowOf,
  selectionBar,
} from '../pages/profile-list.ts';
import { openTrash } from '../pages/trash.ts';
import { addVariable, openVariables, variableForm, variableRow } from '../pages/variables.ts';

/** The network error that the page shows in the place of what it could not read anew. */
const stale = /^The server cannot be reached\. This is the list as it was at .*Try again$/;

test('how far many tests are is announced in steps, a pause without its seconds, and the end', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfiles(
    Array.from({ length: 12 }, (_, index) =>
      profileFor(provider.practiceClient, { name: `Profile ${String(index + 1)}` }),
    ),
  );
  await visit(assistant.path);
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await expect(selectionBar(page).getByRole('status')).toHaveText('12 profiles selected');
  await answerOnce(page, {
    method: 'POST',
    path: '/test-runs',
    after: 5,
    status: 429,
    headers: { 'content-type': 'application/problem+json', 'retry-after': '5' },
    body: {
      ...{ type: 'about:blank', title: 'Too many tests', status: 429, detail: 'Too many tests for now.' },
      ...{ code: 'too_many_tests', requestId: 'of-this-spec' },
    },
  });
  const announced = await recordAnnouncements(page);
  await selectionBar(page).getByRole('button', { name: 'Test', exact: true }).click();
  const panel = bulkPanel(page, 'Test');
  await expect(panel.getByText(/^Continuing in \d s\.$/)).toBeVisible();
  await expect(panel.getByRole('status')).toHaveText('12 passed');
  const ofPanel = (await announced()).filter((text) => /passed|of 12|limit|Continuing/.test(text));
  expect(ofPanel).toEqual(['The server is at its limit.', '10 of 12', '12 passed']);
});

test('what could not be read anew is announced, on the list, in the trash and of the variables', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  for (const name of ['Alpha', 'Bravo'])
    await assistant.addProfile(profileFor(provider.practiceClient, { name }));
  await visit(assistant.path);
  await expect(rowOf(page, 'Bravo')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await deleteSelected(page);
  await expect(bulkPanel(page, 'Delete').getByRole('status')).toHaveText('2 deleted');
  await openTrash(page);
  await expect(rowOf(page, 'Bravo')).toBeVisible();
  const announced = await recordAnnouncements(page);
  const answer = await loseRequests(page, '/authorization-profiles?');
  await page.getByRole('button', { name: 'Restore Alpha', exact: true }).click();
  const again = page.getByRole('main').getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  expect(await announced()).toContainEqual(expect.stringMatching(stale));
  expect.soft(await audit(), 'the trash as it was').toEqual([]);
  await answer();
  await again.click();
  await expect(rowOf(page, 'Alpha')).toBeHidden();
  await expect(again).toBeHidden();

  await openVariables(page);
  await addVariable(page, { name: 'ONE', value: '1' });
  await expect(variableRow(page, 'ONE')).toBeVisible();
  const before = (await announced()).length;
  const answerVariables = await loseRequests(page, '/variables?');
  await addVariable(page, { name: 'TWO', value: '2' });
  await expect(again).toBeVisible();
  expect((await announced()).slice(before)).toContainEqual(expect.stringMatching(stale));
  expect.soft(await audit(), 'the variables as they were').toEqual([]);
  await answerVariables();
  await again.click();
  await expect(variableRow(page, 'TWO')).toBeVisible();
});

test('what was done is announced, and what was not, by a region that was there before', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  const announced = await recordAnnouncements(page);
  const focused = await recordFocusedMessages(page);
  // Both are written down: a message leaves by itself, and may be gone when it is looked for.
  const expectSaid = async (text: string) => {
    await expect.poll(announced).toContainEqual(expect.stringContaining(text));
    // Announced where nobody has to look for it, it does not take the focus.
    expect(await focused()).toEqual([]);
  };
  await edit(page, 'Hotel Bookings');
  await fill(page, { Description: 'For travellers' });
  await saveAndClose(page);
  await expectSaid('Authorization profile saved');

  await loseNext(page, { method: 'POST', path: '/duplicate', on: 'request' });
  await pickFromRowMenu(page, 'Hotel Bookings', 'Duplicate');
  await expectSaid('The server cannot be reached.');
  await expect(page.getByRole('alert')).toContainText('The server cannot be reached.');
  expect.soft(await audit(), 'with a message that something failed').toEqual([]);

  await pickFromRowMenu(page, 'Hotel Bookings', 'Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expectSaid('Authorization profile deleted');
  await page.getByRole('button', { name: 'Undo', exact: true }).focus();
  await expect.poll(focused).toEqual([expect.stringContaining('Authorization profile deleted')]);
});

test('where a row was moved to is announced, and the button keeps the focus', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  for (const [index, key] of ['a', 'b', 'c', 'd', 'e'].entries()) await addScope(page, index + 1, key, 'x');
  const announced = await recordAnnouncements(page);
  await form(page).getByRole('button', { name: 'Move Scope 3 up' }).press('Enter');
  await expect(form(page).getByLabel('Key 2', { exact: true })).toHaveValue('c');
  await expect(form(page).getByRole('button', { name: 'Move Scope 2 up' })).toBeFocused();
  await expect.poll(announced).toContain('Scope 3 moved to 2 of 5');
  await page.keyboard.press('Enter');
  await expect(form(page).getByLabel('Key 1', { exact: true })).toHaveValue('c');
  await expect(form(page).getByRole('button', { name: 'Move Scope 1 down' })).toBeFocused();
  await expect.poll(announced).toContain('Scope 2 moved to 1 of 5');
  await form(page).getByRole('button', { name: 'Remove Scope 1' }).press('Enter');
  await expect(form(page).getByLabel('Key 1', { exact: true })).toHaveValue('a');
  await expect(form(page).getByRole('button', { name: 'Remove Scope 1' })).toBeFocused();
  await expect.poll(announced).toContain('Scope 1 removed');
});

test('what was typed before a reload is announced with its form', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, { Name: 'Hotel Bookings' });
  const announced = await recordAnnouncements(page);
  page.once('dialog', (question) => void question.accept());
  await page.reload();
  await expect(form(page).getByText('Your unsaved changes were restored.')).toBeVisible();
  expect(await announced()).toContainEqual(expect.stringContaining('Your unsaved changes were restored.'));
});

test('what the server has to say of itself is announced', async ({ assistant, page, visit }) => {
  await answerOnce(page, {
    method: 'GET',
    path: '/api/v1/host',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: {
      notices: [{ code: 'key_absent', message: 'A key is missing.', parameters: {} }],
      callbackUrl: 'https://bots.example.com/callback',
    },
  });
  const announced = await recordAnnouncements(page);
  await visit(assistant.path);
  await expect(page.getByText('A key is missing.')).toBeVisible();
  expect(await announced()).toContainEqual(expect.stringContaining('A key is missing.'));
});

test.describe('what is wrong with a field takes the focus and is announced', () => {
  test('of a variable', async ({ assistant, page, visit }) => {
    await visit(assistant.path);
    await openVariables(page);
    const announced = await recordAnnouncements(page);
    await addVariable(page, { name: '1st', value: 'one' });
    const name = variableForm(page).getByLabel('Name', { exact: true });
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(name).toBeFocused();
    expect(await announced()).toContainEqual(expect.stringContaining('letter'));
  });

  test('of an assistant', async ({ assistant, page, visit }) => {
    await visit(assistant.path);
    const dialog = await startAssistant(page);
    const name = dialog.getByLabel('Name', { exact: true });
    await name.fill('Travel Planner');
    const error = { path: 'name', code: 'of_this_spec', message: 'The server knows better.' };
    await answerOnce(page, {
      method: 'POST',
      path: '/assistants',
      status: 422,
      headers: { 'content-type': 'application/problem+json' },
      body: {
        ...{ type: 'about:blank', title: 'Some values break a rule', status: 422, detail: 'See there.' },
        ...{ code: 'validation_failed', requestId: 'of-this-spec', errors: [error] },
      },
    });
    const announced = await recordAnnouncements(page);
    await dialog.getByRole('button', { name: 'Create', exact: true }).click();
    await expect(name).toHaveAccessibleDescription(/The server knows better\./);
    await expect(name).toBeFocused();
    expect(await announced()).toContainEqual('The server knows better.');
  });

  test('of a profile that comes back', async ({ assistant, page, pageWatch, provider, visit }) => {
    pageWatch.expectStatus(409, 2);
    const profile = profileFor(provider.practiceClient);
    await assistant.addProfile(profile);
    await visit(assistant.path);
    await page.getByRole('checkbox', { name: 'Select Hotel Bookings', exact: true }).check();
    await deleteSelected(page);
    await expect(bulkPanel(page, 'Delete').getByRole('status')).toHaveText('1 deleted');
    await assistant.addProfile(profile);
    await openTrash(page);
    await page.getByRole('button', { name: 'Restore Hotel Bookings', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Restore under another name' });
    const name = dialog.getByLabel('Name', { exact: true });
    await name.fill('Hotel Bookings');
    const announced = await recordAnnouncements(page);
    await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(name).toBeFocused();
    expect(await announced()).toContainEqual(expect.stringMatching(/name/i));
  });

  test('of an issuer', async ({ assistant, page, pageWatch, visit }) => {
    pageWatch.expectStatus(422);
    await visit(assistant.path);
    await add(page);
    const dialog = await openDiscovery(page);
    const issuer = dialog.getByLabel('Issuer', { exact: true });
    await expect(issuer).toBeFocused();
    await issuer.fill('nowhere');
    const announced = await recordAnnouncements(page);
    await dialog.getByRole('button', { name: 'Discover', exact: true }).click();
    await expect(issuer).toHaveAttribute('aria-invalid', 'true');
    await expect(issuer).toBeFocused();
    expect((await announced()).filter((text) => text.includes('full URL'))).toHaveLength(1);
  });
});
