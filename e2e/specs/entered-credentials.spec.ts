import { expect, test } from '../fixtures/test.ts';
import { enterInputs, formFields } from '../pages/entering.ts';
import {
  addAuthorizationField,
  authorizationFields,
  errorSummary,
  field,
  fill,
  form,
  save,
  saveAndClose,
} from '../pages/profile-form.ts';
import { add, edit, rowOf, testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome, showTab, testDialog } from '../pages/test-result.ts';

test('Basic Auth is added, tested, edited and tested again', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const { basicUrl, username, password } = provider.resources;
  await visit(assistant.path);

  await test.step('add', async () => {
    await add(page);
    await fill(page, {
      Name: 'Hotel Inventory',
      'Authorization Type': 'Basic Auth',
      'Authorization Check URL': basicUrl,
    });
    await expect(field(page, 'Name')).toHaveValue('Hotel Inventory');
    await expect(field(page, 'Client ID')).toBeHidden();
    await expect(formFields(page)).toContainText('User Name');
    await expect(authorizationFields(page)).toContainText('Basic {{basicCredentials}}');
    expect.soft(await audit()).toEqual([]);
    await saveAndClose(page);
    await expect(rowOf(page, 'Hotel Inventory')).toContainText('Basic Auth');
  });

  await test.step('a wrong password fails, and can be entered again', async () => {
    await testFromRow(page, 'Hotel Inventory');
    await expect(testDialog(page)).toContainText(basicUrl);
    expect.soft(await audit()).toEqual([]);
    await enterInputs(page, { 'User Name': username, Password: 'wrong' });
    await expect(outcome(page)).toHaveText('Auth Test Failed');
    await expect(testDialog(page)).toContainText('did not accept the user name and password (401)');
    await expect(await showTab(page, 'Response')).toContainText('401');
    expect.soft(await audit()).toEqual([]);
    await testDialog(page).getByRole('button', { name: 'Enter again' }).click();
    await enterInputs(page, { 'User Name': username, Password: password });
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await expect(testDialog(page)).toContainText('unless the address is open to everybody');
    const request = await showTab(page, 'Request');
    await expect(request).toContainText(basicUrl);
    await expect(request).not.toContainText(password);
    await closeResult(page);
    await expect(rowOf(page, 'Hotel Inventory')).toContainText('Passed');
  });

  await test.step('edit: another title, another order, and what the field starts with', async () => {
    await edit(page, 'Hotel Inventory');
    const group = formFields(page);
    await group.getByRole('button', { name: 'Edit User Name' }).click();
    await group.getByLabel('Field Title', { exact: true }).fill('Account');
    await group.getByRole('checkbox', { name: 'Advanced Options' }).check();
    await group.getByLabel('Default Value').fill(username);
    expect.soft(await audit(), 'the editor of a form field').toEqual([]);
    await group.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(group.getByRole('button', { name: 'Edit Account' })).toBeFocused();
    await group.getByRole('button', { name: 'Move Password up' }).click();
    await saveAndClose(page);
    await testFromRow(page, 'Hotel Inventory');
    await expect(testDialog(page).getByLabel('Account', { exact: true })).toHaveValue(username);
    await enterInputs(page, { Password: password });
    await expect(outcome(page)).toHaveText('Auth Test Passed');
  });
});

test('an API key is added, tested, and moved to the query', async ({ assistant, page, provider, visit }) => {
  const { apiKeyUrl, apiKey } = provider.resources;
  await visit(assistant.path);
  await add(page);
  await fill(page, {
    Name: 'Weather',
    'Authorization Type': 'API Key',
    'Authorization Check URL': apiKeyUrl,
  });
  await expect(authorizationFields(page)).toContainText('{{key}}');
  await saveAndClose(page);

  await testFromRow(page, 'Weather');
  await enterInputs(page, { 'API Key': 'wrong key' });
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await expect(testDialog(page)).toContainText('did not accept the API key (401)');
  await closeResult(page);

  await edit(page, 'Weather');
  const group = authorizationFields(page);
  await group.getByRole('button', { name: 'Edit Authorization' }).click();
  await group.getByLabel('Field Type', { exact: true }).selectOption({ label: 'Query String' });
  await group.getByLabel('Field Key', { exact: true }).fill('api_key');
  await group.getByRole('button', { name: 'Done', exact: true }).click();
  await saveAndClose(page);
  await testFromRow(page, 'Weather');
  await enterInputs(page, { 'API Key': apiKey });
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  const request = await showTab(page, 'Request');
  await expect(request).toContainText('api_key=');
  await expect(request).not.toContainText(encodeURIComponent(apiKey));
});

test('what is missing in the test dialog is said at its field', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile({
    type: 'basic',
    name: 'Hotel Inventory',
    checkUrl: provider.resources.basicUrl,
  });
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Inventory');
  await enterInputs(page, { 'User Name': 'ada' });
  const password = testDialog(page).getByLabel('Password', { exact: true });
  await expect(password).toBeFocused();
  await expect(password).toHaveAccessibleDescription(/Enter a value\./);
});

test('a profile without a Check URL says that there is nothing to test with', async ({
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  await assistant.addProfile({ type: 'basic', name: 'Hotel Inventory' });
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Inventory');
  pageWatch.expectStatus(422);
  await enterInputs(page, { 'User Name': 'ada', Password: 'x' });
  await expect(testDialog(page)).toContainText('Enter the Authorization Check URL: a test calls it.');
  await testDialog(page).getByRole('button', { name: 'Edit the check URL' }).click();
  await expect(field(page, 'Authorization Check URL')).toBeFocused();
});

test('bad input is refused at its place, and nothing is lost', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, {
    Name: 'Weather',
    'Authorization Type': 'API Key',
    'Authorization Check URL': 'https://api.example.com/{{other}}/me',
  });
  const group = authorizationFields(page);

  await test.step('in the row that is being edited', async () => {
    await group.getByRole('button', { name: 'Add Authorization Field' }).click();
    const key = group.getByLabel('Field Key', { exact: true });
    await key.fill('X Api Key');
    await group.getByLabel('Field Value', { exact: true }).fill('{{accessToken}}');
    await group.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(key).toHaveAccessibleDescription(/without spaces/);
    await expect(group.getByLabel('Field Value', { exact: true })).toHaveAccessibleDescription(
      /\{\{accessToken\}\} is not known here\. Use \{\{key\}\} or \{\{env\.name\}\}\./,
    );
    await key.fill('authorization');
    await group.getByLabel('Field Value', { exact: true }).fill('x');
    await group.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(key).toHaveAccessibleDescription(/is already in the list/);
    await page.keyboard.press('Escape');
  });

  await addAuthorizationField(page, { type: 'Header', key: 'X-Plain', value: '1' });

  await test.step('where the call has no place for the key', async () => {
    await group.getByRole('button', { name: 'Edit Authorization' }).click();
    const key = group.getByLabel('Field Key', { exact: true });
    const type = group.getByLabel('Field Type', { exact: true });
    await type.selectOption({ label: 'Payload' });
    await group.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(key).toHaveAccessibleDescription(/A GET has no body to carry Authorization\./);
    await type.selectOption({ label: 'Path Param' });
    await group.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(key).toHaveAccessibleDescription(/Add \{Authorization\} to the path/);
    await page.keyboard.press('Escape');
  });

  await test.step('in the Check URL', async () => {
    await save(page);
    await expect(errorSummary(page)).toBeFocused();
    await expect(field(page, 'Authorization Check URL')).toHaveAccessibleDescription(
      /\{\{other\}\} is not known here/,
    );
    await fill(page, { 'Authorization Check URL': 'https://{{key}}.example.com/me' });
    await field(page, 'Authorization Check URL').blur();
    await expect(field(page, 'Authorization Check URL')).toHaveAccessibleDescription(
      /can stand in the path or the query/,
    );
    await expect(field(page, 'Name')).toHaveValue('Weather');
    await expect(form(page)).toBeVisible();
  });
});

test('how a test calls is changed for that test alone', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const { basicUrl, username, password } = provider.resources;
  await visit(assistant.path);
  await add(page);
  await fill(page, {
    Name: 'Hotel Inventory',
    'Authorization Type': 'Basic Auth',
    'Authorization Check URL': `${basicUrl}/nowhere`,
  });
  await saveAndClose(page);

  await testFromRow(page, 'Hotel Inventory');
  const dialog = testDialog(page);
  const url = dialog.getByLabel('Authorization Check URL', { exact: true });
  await expect(url).toHaveValue(`${basicUrl}/nowhere`);
  await url.fill('nowhere');
  await enterInputs(page, { 'User Name': username, Password: password });
  await expect(url).toHaveAccessibleDescription(/Enter a full URL/);
  await url.fill(basicUrl);
  await dialog.getByLabel('Method', { exact: true }).selectOption({ label: 'POST' });
  await dialog
    .getByLabel('Content-Type', { exact: true })
    .selectOption({ label: 'Form (application/x-www-form-urlencoded)' });
  expect.soft(await audit(), 'with another call').toEqual([]);
  await dialog.getByRole('button', { name: 'Test', exact: true }).click();
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  const request = await showTab(page, 'Request');
  await expect(request).toContainText('POST');
  await expect(request).toContainText('application/x-www-form-urlencoded');
  await closeResult(page);

  await edit(page, 'Hotel Inventory');
  await expect(field(page, 'Authorization Check URL')).toHaveValue(`${basicUrl}/nowhere`);
  await expect(field(page, 'Method')).toHaveValue('GET');
});
