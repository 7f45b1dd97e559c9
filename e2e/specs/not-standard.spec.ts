import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { field, form, saveAndClose, testDraft } from '../pages/profile-form.ts';
import { edit, testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome, testDialog } from '../pages/test-result.ts';

/** Providers that do not follow the standard, and what makes each work by one click. */
const cured = [
  ['nested', /from data\.access_token/],
  ['data-token', /from data\.token/],
  ['camel-case', /from accessToken/],
  ['plain-token', /whole answer as the token/],
  ['form-encoded', /as a form/],
  ['json-only', /Send JSON/],
  ['get-only', /by GET/],
  ['type-missing', /from access_token|Apply/],
] as const;

test('each provider that is not standard works after its suggestion', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  test.slow();
  await assistant.addProfiles(
    cured.map(([id]) =>
      profileFor(provider.practiceClient, {
        name: `Fault ${id}.`,
        tokenRequestUrl: provider.faultUrl(id),
        clientAuthentication: 'client_secret_post',
      }),
    ),
  );
  await visit(assistant.path);
  for (const [id, suggestion] of cured) {
    await testFromRow(page, `Fault ${id}.`);
    await expect(outcome(page)).toHaveText('Auth Test Failed');
    await testDialog(page).getByRole('button', { name: suggestion }).click();
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await closeResult(page);
    await saveAndClose(page);
    await testFromRow(page, `Fault ${id}.`);
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await closeResult(page);
  }
});

test('a grant type and a header of their own are entered under Not standard', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(
    profileFor(provider.practiceClient, { tokenRequestUrl: provider.faultUrl('own-grant-type') }),
  );
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await form(page)
    .getByText(/^Not standard/)
    .click();
  await field(page, 'Grant type').fill('account_credentials');
  await testDraft(page);
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await closeResult(page);

  await field(page, 'Grant type').fill('');
  await field(page, 'Token Request URL').fill(provider.faultUrl('in-header'));
  await field(page, 'Token location').selectOption({ label: 'Header of the answer' });
  await testDraft(page);
  await expect(
    form(page).getByText('Enter the name of the header that holds the token.', { exact: true }),
  ).toBeVisible();
  expect.soft(await audit(), 'what is not standard').toEqual([]);
  await field(page, 'Token header').fill('X-Auth-Token');
  await testDraft(page);
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await expect(testDialog(page)).toContainText('does not call the token a Bearer token');
});

test('a secret in the address of a GET is warned of before and after the test', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(
    profileFor(provider.practiceClient, {
      tokenRequestUrl: provider.faultUrl('query-only'),
      clientAuthentication: 'client_secret_post',
      tokenRequestMethod: 'GET',
    }),
  );
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await expect(testDialog(page)).toContainText('The client secret stands in the address');
  await closeResult(page);
  await edit(page, 'Hotel Bookings');
  await expect(field(page, 'Token request method')).toHaveValue('GET');
  await expect(form(page)).toContainText('The client secret stands in the address');
});
