import { getVariable, putVariable } from '#contract/endpoints/variables.ts';
import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { paste } from '../pages/pasting.ts';
import { testFromRow } from '../pages/profile-list.ts';
import { openAuthorizationProfiles } from '../pages/shell.ts';
import { closeResult, outcome, testDialog } from '../pages/test-result.ts';
import { toast } from '../pages/toast.ts';
import { addVariable, changeVariable, openVariables, variableForm, variableRow } from '../pages/variables.ts';

test('variables are added, used by a profile, tested with, and say where they are used', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  await visit(assistant.path);
  await openVariables(page);
  await expect(page.getByText('No environment variables yet')).toBeVisible();
  expect.soft(await audit(), 'without variables').toEqual([]);

  await addVariable(page, { name: 'TOKEN_ORIGIN', value: new URL(client.tokenUrl).origin });
  await expect(toast(page, 'Environment variable saved')).toBeVisible();
  await addVariable(page, { name: 'CLIENT_SECRET', value: client.clientSecret, secure: true });
  await expect(variableRow(page, 'CLIENT_SECRET')).toContainText('Secure');
  await expect(page.getByRole('main')).not.toContainText(client.clientSecret);

  const { pathname } = new URL(client.tokenUrl);
  await assistant.addProfile(
    profileFor(client, {
      clientSecret: '{{env.CLIENT_SECRET}}',
      tokenRequestUrl: `{{env.TOKEN_ORIGIN}}${pathname}`,
    }),
  );
  await openAuthorizationProfiles(page);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await expect(testDialog(page)).not.toContainText(client.clientSecret);
  await closeResult(page);

  await openVariables(page);
  for (const name of ['TOKEN_ORIGIN', 'CLIENT_SECRET'])
    await expect(variableRow(page, name)).toContainText('Hotel Bookings');
  expect.soft(await audit(), 'with variables').toEqual([]);
});

test('what is wrong with a variable is said at its field', async ({ assistant, audit, page, visit }) => {
  await visit(assistant.path);
  await openVariables(page);
  await addVariable(page, { name: 'two words', value: 'x' });
  await expect(variableForm(page).getByLabel('Name', { exact: true })).toHaveAccessibleDescription(
    /Use letters, digits and underscores/,
  );
  await variableForm(page)
    .getByRole('checkbox', { name: /^Secure/ })
    .check();
  await variableForm(page).getByLabel('Value', { exact: true }).fill('');
  await variableForm(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(variableForm(page).getByLabel('Value', { exact: true })).toHaveAccessibleDescription(
    /Enter the value/,
  );
  expect.soft(await audit(), 'the form with errors').toEqual([]);

  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Discard changes?' });
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await expect(variableForm(page).getByLabel('Name', { exact: true })).toHaveValue('two words');
  await variableForm(page).getByLabel('Name', { exact: true }).press('Escape');
  await question.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(variableForm(page)).toBeHidden();

  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await paste(variableForm(page).getByLabel('Name', { exact: true }), ' API_HOST\n');
  await expect(variableForm(page).getByLabel('Name', { exact: true })).toHaveValue('API_HOST');
  await variableForm(page)
    .getByRole('checkbox', { name: /^Secure/ })
    .check();
  await paste(variableForm(page).getByLabel('Value', { exact: true }), 'correct horse ');
  await expect(variableForm(page).getByLabel('Value', { exact: true })).toHaveAccessibleDescription(
    /white space around this value/,
  );
  await variableForm(page).getByLabel('Name', { exact: true }).press('Enter');
  await expect(variableRow(page, 'API_HOST')).toContainText('Secure');

  await page.getByRole('button', { name: 'Edit API_HOST', exact: true }).click();
  await variableForm(page)
    .getByRole('checkbox', { name: /^Secure/ })
    .uncheck();
  await variableForm(page).getByRole('button', { name: 'Save', exact: true }).click();
  const plain = variableForm(page).getByLabel('Value', { exact: true });
  await expect(plain).toHaveAccessibleDescription(/saving would lose it/);
  await expect(plain).toBeFocused();
});

test('a variable in use says who misses it, and one that would move secrets asks', async ({
  assistant,
  audit,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  pageWatch.expectStatus(409);
  const client = await provider.registerClient();
  await visit(assistant.path);
  await openVariables(page);
  const { origin, pathname } = new URL(client.tokenUrl);
  await addVariable(page, { name: 'TOKEN_ORIGIN', value: origin });
  await expect(variableRow(page, 'TOKEN_ORIGIN')).toContainText('No profile');
  await assistant.addProfile(profileFor(client, { tokenRequestUrl: `{{env.TOKEN_ORIGIN}}${pathname}` }));

  await changeVariable(page, 'TOKEN_ORIGIN', 'https://elsewhere.example.com');
  const question = page.getByRole('alertdialog', { name: 'Remove stored secrets?' });
  await expect(question).toContainText('Hotel Bookings');
  expect.soft(await audit(), 'the question before dropping secrets').toEqual([]);
  await question.getByRole('button', { name: 'Remove secrets and save' }).click();
  await expect(variableRow(page, 'TOKEN_ORIGIN')).toContainText('elsewhere.example.com');

  await page.getByRole('button', { name: 'Delete TOKEN_ORIGIN', exact: true }).click();
  const deletion = page.getByRole('alertdialog', { name: 'Delete TOKEN_ORIGIN?' });
  await expect(deletion).toContainText('Hotel Bookings');
  expect.soft(await audit(), 'the question before deleting').toEqual([]);
  await deletion.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('No environment variables yet')).toBeVisible();
});

test('a variable that a profile came to use after the question is deleted once that was said', async ({
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.expectStatus(409);
  await visit(assistant.path);
  await openVariables(page);
  await addVariable(page, { name: 'TOKEN_HOST', value: 'id.example.com' });
  await page.getByRole('button', { name: 'Delete TOKEN_HOST', exact: true }).click();
  const question = page.getByRole('alertdialog', { name: 'Delete TOKEN_HOST?' });
  await expect(question).toContainText('No profile uses it.');
  await assistant.addProfile(profileFor(nobody, { tokenRequestUrl: 'https://{{env.TOKEN_HOST}}/token' }));
  await question.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(question.getByRole('alert')).toContainText('Profiles use it by now.');
  await expect(question).toContainText('Used by Hotel Bookings.');
  await question.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('No environment variables yet')).toBeVisible();
});

test('a variable that was changed meanwhile is replaced only once that was said, and nothing typed goes by going back', async ({
  api,
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.expectStatus(412);
  const params = { assistantId: assistant.id, name: 'REGION' };
  await api.call(putVariable, { params, body: { value: 'eu', secure: false }, mustBeNew: true });
  await visit(assistant.path);
  await openVariables(page);
  await expect(variableRow(page, 'REGION')).toContainText('eu');
  const { etag } = await api.call(getVariable, { params });
  await api.call(putVariable, { params, body: { value: 'us', secure: false }, ifMatch: etag });

  await changeVariable(page, 'REGION', 'asia');
  await expect(variableForm(page)).toContainText('It was changed meanwhile: its value is now');
  await expect(variableForm(page)).toContainText('us');
  await page.goBack();
  const question = page.getByRole('alertdialog', { name: 'Discard changes?' });
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await expect(variableForm(page).getByLabel('Value', { exact: true })).toHaveValue('asia');
  await expect(variableRow(page, 'REGION')).toContainText('us');
  await variableForm(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(toast(page, 'Environment variable saved')).toBeVisible();
  await expect(variableRow(page, 'REGION')).toContainText('asia');
});
