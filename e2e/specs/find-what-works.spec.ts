import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { field, form, saveAndClose, testDraft } from '../pages/profile-form.ts';
import { edit, testFromRow } from '../pages/profile-list.ts';
import { outcome, testDialog } from '../pages/test-result.ts';
import { findWhatWorks, startTrial, variants } from '../pages/variant-trial.ts';

const scope = [
  { key: 'scope', value: 'api:read' },
  { key: 'audience', value: 'https://api.example.com' },
];

test('the variant that works is found and put into the form', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const tokenRequestUrl = provider.faultUrl('body-only');
  await assistant.addProfile(profileFor(provider.practiceClient, { tokenRequestUrl, scope }));
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Failed');

  await findWhatWorks(page);
  // What failed already, and at most six requests.
  await expect(variants(page)).toHaveCount(7);
  await expect(variants(page).nth(0)).toContainText('As tested: Basic header (client_secret_basic)');
  await expect(variants(page).nth(1)).toContainText('Request body');
  await expect(variants(page).nth(3).getByRole('cell').first()).toHaveText('none');
  await expect(variants(page).getByText('Not tried')).toHaveCount(6);
  expect.soft(await audit(), 'the plan').toEqual([]);

  await startTrial(page);
  await expect(testDialog(page).getByRole('button', { name: 'Use this' })).toBeFocused();
  await expect(variants(page).nth(1)).toContainText('Passed');
  await expect(variants(page).getByText('Not tried')).toHaveCount(5);
  expect.soft(await audit(), 'the result of the trial').toEqual([]);
  await testDialog(page).getByRole('button', { name: 'Use this' }).click();

  const authentication = field(page, 'Client Authentication');
  await expect(authentication).toHaveValue('client_secret_post');
  await expect(authentication).toHaveAccessibleDescription(/Changed by the suggested fix/);
  // The variant was tested, and is what stands in the form.
  await expect(form(page).getByText('Passed', { exact: true })).toBeVisible();
  await expect(form(page).getByText('Changed since this test')).toHaveCount(0);
  await saveAndClose(page);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
});

test('a draft is tried too, and ends at the first hint of a lockout', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const tokenRequestUrl = provider.faultUrl('locked-after-two');
  await assistant.addProfile(profileFor(provider.practiceClient, { tokenRequestUrl, scope }));
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await testDraft(page);
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await findWhatWorks(page);
  await startTrial(page);
  await expect(testDialog(page)).toContainText('hints at locking this client out');
  await expect(variants(page).getByText('Failed')).toHaveCount(3);
  await expect(variants(page).getByText('Not tried')).toHaveCount(4);
  await testDialog(page).getByRole('button', { name: 'Back to the result' }).click();
  await expect(outcome(page)).toHaveText('Auth Test Failed');
});

test('a trial is stopped', async ({ assistant, audit, page, pageWatch, provider, visit }) => {
  // A test that is just beginning is not known to be cancelled yet.
  pageWatch.allowStatus(404);
  const tokenRequestUrl = provider.faultUrl('refuses-then-hangs');
  await assistant.addProfile(profileFor(provider.practiceClient, { tokenRequestUrl, scope }));
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await findWhatWorks(page);
  await startTrial(page);
  await expect(variants(page).nth(1)).toContainText('Testing…');
  expect.soft(await audit(), 'a trial that runs').toEqual([]);
  await testDialog(page).getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(variants(page).nth(1)).toContainText('Cancelled');
  await expect(variants(page).getByText('Not tried')).toHaveCount(5);
});

test('a scope that the provider refuses is found to be the cause', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const tokenRequestUrl = provider.faultUrl('no-scope-wanted');
  await assistant.addProfile(profileFor(provider.practiceClient, { tokenRequestUrl, scope }));
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await findWhatWorks(page);
  await startTrial(page);
  await testDialog(page).getByRole('button', { name: 'Use this' }).click();
  const list = form(page).getByRole('group', { name: 'Scope', exact: true });
  await expect(list.getByText('Changed by the suggested fix')).toBeVisible();
  await expect(list.getByLabel('Key 1')).toHaveValue('audience');
  await expect(list.getByLabel('Key 2')).toHaveCount(0);
});
