import { putVariable } from '#contract/endpoints/variables.ts';
import { expect, test } from '../fixtures/test.ts';
import { errorSummary, field, form, save } from '../pages/profile-form.ts';
import { edit } from '../pages/profile-list.ts';
import { openVariables } from '../pages/variables.ts';

const rows = Array.from({ length: 50 }, (_, index) => index);
const value = '{{env.REGION}}';

test('more faults than an answer names stand at their fields, and the rest is counted', async ({
  api,
  assistant,
  audit,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.expectStatus(422);
  const params = { assistantId: assistant.id, name: 'REGION' };
  await api.call(putVariable, { params, body: { value: 'eu', secure: false }, mustBeNew: true });
  await assistant.addProfile({
    type: 'oauth2_client_credentials',
    name: 'Hotel Bookings',
    identityProviderName: 'StayHub',
    clientId: 'travel-planner',
    clientSecret: 'correct horse',
    tokenRequestUrl: 'https://login.example.com/token',
    scope: rows.map((row) => ({ key: `key${row}`, value })),
    tokenRequestHeaders: rows.map((row) => ({ key: `X-Token-${row}`, value })),
    authorizationFields: rows.map((row) => ({
      fieldType: 'header',
      fieldKey: `X-Call-${row}`,
      fieldValue: value,
    })),
  });
  await visit(assistant.path);
  await openVariables(page);
  await page.getByRole('button', { name: 'Delete REGION', exact: true }).click();
  await page
    .getByRole('alertdialog', { name: 'Delete REGION?' })
    .getByRole('button', { name: 'Delete', exact: true })
    .click();
  await expect(page.getByText('No environment variables yet')).toBeVisible();

  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await field(page, 'Description').fill('In the region');
  await save(page);
  await expect(errorSummary(page)).toHaveAccessibleName('Fix 150 errors to save this profile');
  await expect(errorSummary(page).getByRole('link')).toHaveCount(100);
  await expect(errorSummary(page)).toContainText('50 more values break a rule. Save again to see them.');
  expect.soft(await audit(), 'the form with very many faults').toEqual([]);
  const first = form(page)
    .getByRole('group', { name: 'Scope', exact: true })
    .getByLabel('Value 1', { exact: true });
  await expect(first).toHaveAccessibleDescription(/REGION/);
});
