import { cancelTestRun, testDraft } from '#contract/endpoints/test-runs.ts';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { profileFor } from '../fixtures/assistant.ts';
import { underOwnHost } from '../fixtures/provider/own-host.ts';
import { expect, test } from '../fixtures/test.ts';
import { testFromRow } from '../pages/profile-list.ts';
import { takePlaces } from '../pages/taken-places.ts';
import { outcome, testDialog } from '../pages/test-result.ts';

test('a test waits for its turn, and tells its place', async ({
  api,
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const slow = underOwnHost(provider.faultUrl('never-answers'), 'queue');
  const profile = profileFor(provider.practiceClient, { tokenRequestUrl: slow });
  await assistant.addProfile(profile);
  await visit(assistant.path);
  const places = await takePlaces(page, assistant.id, profile);
  await testFromRow(page, 'Hotel Bookings');
  await expect(testDialog(page).getByRole('status')).toHaveText('Waiting: this test is next');
  // The dialog hides its row from assistive technology.
  const ofRow = page.getByRole('row', { includeHidden: true }).filter({ hasText: 'Hotel Bookings' });
  await expect(ofRow).toContainText('Waiting');
  expect.soft(await audit(), 'a test that waits').toEqual([]);
  for (const { testRunId } of places)
    await api.call(cancelTestRun, { params: { assistantId: assistant.id, testRunId } });
  await expect(testDialog(page).getByRole('status')).toHaveText('Testing…');
  await expect(ofRow).toContainText('Testing…');
  await testDialog(page).getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(outcome(page)).toHaveText('Auth Test Cancelled');
});

test('too many tests in a minute are refused, with a countdown', async ({
  api,
  assistant,
  audit,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  const profile = profileFor(provider.practiceClient);
  await assistant.addProfile(profile);
  await visit(assistant.path);
  const params = { assistantId: assistant.id };
  const body = { profile: authorizationProfileWriteSchema.parse(profile) };
  for (let count = 0; count < 10; count += 1)
    await Promise.all([1, 2, 3].map(async () => api.call(testDraft, { params, body })));
  pageWatch.expectStatus(429);
  await testFromRow(page, 'Hotel Bookings');
  await expect(testDialog(page).getByRole('heading', { name: 'The test could not be run' })).toBeFocused();
  await expect(testDialog(page).getByText(/You can test again in \d+ seconds?\./)).toBeVisible();
  expect.soft(await audit(), 'a test that was refused').toEqual([]);
});
