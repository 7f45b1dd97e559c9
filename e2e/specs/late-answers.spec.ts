import { deleteAssistant, getAssistant, listAssistants } from '#contract/endpoints/assistants.ts';
import type { Api } from '../fixtures/api/api.ts';
import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { startAssistant } from '../pages/assistants.ts';
import { discovery } from '../pages/discovery.ts';
import { holdRequests } from '../pages/lost-network.ts';
import { field, fill, form } from '../pages/profile-form.ts';
import { add, edit, pickFromRowMenu, rowOf, selectionBar } from '../pages/profile-list.ts';
import { holdNext } from '../pages/slow-network.ts';
import { toast } from '../pages/toast.ts';
import { exportDialog } from '../pages/transfer.ts';
import { addVariable, openVariables, variableForm, variableRow } from '../pages/variables.ts';

/** Deletes the assistants of a name, and tells how many there were. */
async function removeAssistants(api: Api, name: string): Promise<number> {
  const { body } = await api.call(listAssistants, {});
  const made = body.items.filter((each) => each.name === name);
  for (const { id: assistantId } of made) {
    const { etag } = await api.call(getAssistant, { params: { assistantId } });
    await api.call(deleteAssistant, { params: { assistantId }, ifMatch: etag });
  }
  return made.length;
}

test('a save that was discarded while it was sent leaves the form that is open by then', async ({
  assistant,
  page,
  visit,
}) => {
  const { id } = await assistant.addProfile(profileFor(nobody, { name: 'Flight Offers' }));
  await assistant.addProfile(profileFor(nobody, { name: 'Hotel Bookings' }));
  await visit(assistant.path);
  await edit(page, 'Flight Offers');
  await field(page, 'Client ID').fill('changed');
  const slow = await holdNext(page, { method: 'PUT', path: `/${id}` });
  await form(page).getByRole('button', { name: 'Save', exact: true }).click();
  await slow.come();
  // Once it is saved, the form goes, and a test over it would go with it.
  const testButton = form(page).getByRole('button', { name: 'Test', exact: true });
  await expect(testButton).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(form(page)).toBeHidden();
  await edit(page, 'Hotel Bookings');
  await field(page, 'Client ID').fill('typed here');
  await slow.release();
  await expect(toast(page, 'Authorization profile saved')).toBeVisible();
  await expect(field(page, 'Name')).toHaveValue('Hotel Bookings');
  await expect(field(page, 'Client ID')).toHaveValue('typed here');
});

test('a profile whose deletion was not waited for can still be brought back', async ({
  assistant,
  page,
  visit,
}) => {
  const { id } = await assistant.addProfile(profileFor(nobody, { name: 'Flight Offers' }));
  await assistant.addProfile(profileFor(nobody, { name: 'Hotel Bookings' }));
  await visit(assistant.path);
  await pickFromRowMenu(page, 'Flight Offers', 'Delete');
  const question = page.getByRole('alertdialog', { name: /^Delete .?Flight Offers.?\?$/ });
  const slow = await holdNext(page, { method: 'DELETE', path: `/${id}` });
  await question.getByRole('button', { name: 'Delete', exact: true }).click();
  await slow.come();
  await question.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(question).toBeHidden();
  await slow.release();
  await expect(rowOf(page, 'Flight Offers')).toBeHidden();
  await expect(toast(page, 'Authorization profile deleted')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(rowOf(page, 'Flight Offers')).toBeVisible();
});

test('an export that was cancelled while it was made brings no file', async ({ assistant, page, visit }) => {
  await assistant.addProfile(profileFor(nobody));
  await visit(assistant.path);
  const files: string[] = [];
  page.on('download', (file) => void files.push(file.suggestedFilename()));
  const open = () => pickFromRowMenu(page, 'Hotel Bookings', 'Export');
  const start = () => exportDialog(page).getByRole('button', { name: 'Export', exact: true }).click();
  await open();
  const slow = await holdNext(page, { method: 'POST', path: '/authorization-profile-exports' });
  await start();
  await slow.come();
  await exportDialog(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(exportDialog(page)).toBeHidden();
  await slow.release();
  await open();
  const coming = page.waitForEvent('download');
  await start();
  await coming;
  await expect(exportDialog(page)).toBeHidden();
  expect(files).toHaveLength(1);
});

test('a key that was cancelled while it was generated does not take the place of one that is typed', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, { 'Authorization Type': 'OAuth v2 client credentials' });
  await field(page, 'Client Authentication').selectOption('private_key_jwt');
  await form(page).getByRole('button', { name: 'Generate key pair', exact: true }).click();
  const generation = page.getByRole('dialog', { name: 'Generate key pair' });
  const slow = await holdNext(page, { method: 'POST', path: '/key-pairs' });
  await generation.getByRole('button', { name: 'Generate', exact: true }).click();
  await slow.come();
  // What comes is of the kind that is shown.
  await expect(generation.getByLabel('Kind of key', { exact: true })).toBeDisabled();
  await generation.getByRole('button', { name: 'Cancel', exact: true }).click();
  await field(page, 'Private key').fill('typed');
  await slow.release();
  await form(page).getByRole('button', { name: 'Generate key pair', exact: true }).click();
  await expect(generation).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field(page, 'Private key')).toHaveValue('typed');
});

test('Enter twice in a dialog of one field saves once', async ({ api, assistant, page, visit }) => {
  await visit(assistant.path);
  const creation = await startAssistant(page);
  const name = `Twice ${assistant.name}`;
  const slow = await holdNext(page, { method: 'POST', path: '/assistants' });
  await creation.getByLabel('Name', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await slow.come();
  // What would be typed now would go with the dialog.
  await expect(creation.getByLabel('Name', { exact: true })).not.toBeEditable();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await slow.release();
  await expect(page.getByRole('button', { name: `Assistant: ${name}`, exact: true })).toBeVisible();
  expect(await removeAssistants(api, name)).toBe(1);
});

test('the key that saves a profile does not reach it from a dialog over its form', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, { 'Authorization Type': 'OAuth v2 client credentials' });
  const discover = form(page).getByRole('button', { name: 'Discover from issuer' });
  await discover.click();
  await expect(discovery(page)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await expect(discovery(page)).toBeHidden();
  await expect(discover).toBeFocused();
  await expect(form(page).getByText(/errors? to save this profile/)).toBeHidden();
  await page.keyboard.press('Control+Enter');
  await expect(form(page).getByText(/errors? to save this profile/)).toBeVisible();
});

test('an answer that comes late leaves the dialog that is open by then, and the page', async ({
  api,
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openVariables(page);
  const slowSave = await holdNext(page, { method: 'PUT', path: '/variables/FIRST' });
  await addVariable(page, { name: 'FIRST', value: '1' });
  await slowSave.come();
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(variableForm(page)).toBeHidden();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await variableForm(page).getByLabel('Name', { exact: true }).fill('SECOND');
  await slowSave.release();
  await expect(toast(page, 'Environment variable saved')).toBeVisible();
  await expect(variableForm(page).getByLabel('Name', { exact: true })).toHaveValue('SECOND');
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();

  const creation = await startAssistant(page);
  // Behind the one that the address of the server alone leads to, other tests too.
  const name = `Too late ${assistant.name}`;
  const slowCreation = await holdNext(page, { method: 'POST', path: '/assistants' });
  await creation.getByLabel('Name', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await slowCreation.come();
  await creation.getByRole('button', { name: 'Cancel', exact: true }).click();
  await slowCreation.release();
  await expect(toast(page, 'Assistant created')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/assistants/${assistant.id}/`));
  await expect(variableRow(page, 'FIRST')).toBeVisible();
  await removeAssistants(api, name);
});

test('nothing is said of what matches, or of an empty list, before the answer to it has come', async ({
  assistant,
  page,
  visit,
}) => {
  await assistant.addProfile(profileFor(nobody, { name: 'Flight Offers' }));
  await visit(`${assistant.path}?search=Hotels`);
  await expect(page.getByText('0 of 1 profile')).toBeVisible();
  await expect(page.getByText(/^Nothing has “\P{L}?Hotels/u)).toBeVisible();

  const other = await holdNext(page, { method: 'GET', path: 'search=Trains' });
  await page.getByRole('searchbox').fill('Trains');
  await other.come();
  await expect(page.getByText(/^Nothing has “\P{L}?Hotels/u)).toBeVisible();
  await other.release();
  await expect(page.getByText(/^Nothing has “\P{L}?Trains/u)).toBeVisible();

  const whole = await holdNext(page, { method: 'GET', path: '/authorization-profiles' });
  await page.getByRole('button', { name: 'Clear search' }).click();
  await whole.come();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.getByText('No profiles match')).toBeVisible();
  await expect(page.getByText('0 of 1 profile')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toHaveCount(1);
  await whole.release();
  await expect(rowOf(page, 'Flight Offers')).toBeVisible();
  await expect(page.getByText('1 profile', { exact: true })).toBeVisible();
});

test('a row that is selected while others are on their way is not selected among them', async ({
  assistant,
  page,
  visit,
}) => {
  await assistant.addProfile(profileFor(nobody, { name: 'Flight Offers' }));
  await assistant.addProfile(profileFor(nobody, { name: 'Hotel Bookings' }));
  await visit(assistant.path);
  await expect(rowOf(page, 'Flight Offers')).toBeVisible();
  const slow = await holdNext(page, { method: 'GET', path: 'search=Hotel' });
  await page.getByRole('searchbox').fill('Hotel');
  await slow.come();
  await page.getByRole('checkbox', { name: 'Select Flight Offers', exact: true }).check();
  await expect(selectionBar(page).getByRole('status')).toHaveText('1 profile selected');
  await slow.release();
  await expect(rowOf(page, 'Flight Offers')).toBeHidden();
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  await expect(selectionBar(page)).toBeHidden();
  await expect(page.getByRole('searchbox')).toHaveValue('Hotel');
});

test('what matches is counted once it is known of how many', async ({ assistant, page, visit }) => {
  await assistant.addProfile(profileFor(nobody, { name: 'Flight Offers' }));
  await assistant.addProfile(profileFor(nobody, { name: 'Hotel Bookings' }));
  await visit(assistant.path);
  const count = page.getByRole('search').getByRole('status');
  await expect(count).toHaveText('2 profiles');
  const whole = await holdNext(page, { method: 'GET', path: 'limit=1' });
  await page.getByRole('searchbox').fill('Hotel');
  await whole.come();
  await expect(rowOf(page, 'Flight Offers')).toBeHidden();
  await expect(count).toHaveText('');
  await whole.release();
  await expect(count).toHaveText('1 of 2 profiles');
});

test('a row that is taken out while all are being selected stays out', async ({ assistant, page, visit }) => {
  const names = ['Flight Offers', 'Hotel Bookings', 'Weather Alerts'];
  await assistant.addProfiles(names.map((name) => profileFor(nobody, { name })));
  await visit(assistant.path);
  const selectorOf = (name: string) => page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
  await selectorOf('Flight Offers').check();
  await selectorOf('Hotel Bookings').check();
  const slow = await holdNext(page, { method: 'GET', path: '/authorization-profile-selection' });
  await selectionBar(page).getByRole('button', { name: 'Select all 3 that match' }).click();
  await slow.come();
  await selectorOf('Flight Offers').uncheck();
  await slow.release();
  await expect(selectorOf('Weather Alerts')).toBeChecked();
  await expect(selectorOf('Flight Offers')).not.toBeChecked();
  await expect(selectionBar(page).getByRole('status')).toHaveText('2 profiles selected');
});

test('a press of Add that begins before the answer of an empty list comes, and ends after, is not lost', async ({
  assistant,
  page,
  visit,
}) => {
  const goOn = await holdRequests(page, '/authorization-profiles');
  await visit(assistant.path);
  const addButton = page.getByRole('button', { name: 'Add', exact: true });
  const loading = page.getByRole('table', { name: 'Authorization profiles' });
  await expect(loading).toBeVisible();
  await addButton.hover();
  await page.mouse.down();
  await goOn();
  await expect(loading).toBeHidden();
  await page.mouse.up();
  await expect(form(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'No authorization profiles yet' })).toBeVisible();
  await expect(addButton).toHaveCount(1);
});
