import { expect, test } from '../fixtures/test.ts';
import { enterInputs, formFields } from '../pages/entering.ts';
import { field, fill, form, openAdvanced, save, saveAndClose } from '../pages/profile-form.ts';
import { add, edit, rowOf, testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome, showTab, testDialog } from '../pages/test-result.ts';

const keeping = 'Pre-authorize the integration: one account for everybody, kept sealed';
const asking = 'Allow users to authorize the integration: each enters their own';

test('the password grant is added, tested, applied to a call, edited and tested again', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const { clientId, clientSecret, tokenUrl } = provider.practiceClient;
  const { username, password } = provider.resources;
  await visit(assistant.path);

  await test.step('add: one account for everybody', async () => {
    await add(page);
    await fill(page, {
      'Authorization Type': 'OAuth v2 password grant type',
      Name: 'Old CRM',
      'Client ID': clientId,
      'Client Secret Key': clientSecret,
      'Token Request URL': tokenUrl,
    });
    await expect(form(page)).toContainText('RFC 9700 forbids this grant for new work');
    await expect(field(page, 'Authorization mode').locator('option:checked')).toHaveText(keeping);
    await expect(formFields(page)).toBeHidden();
    await save(page);
    await expect(field(page, 'User Name')).toHaveAccessibleDescription(/Enter the user name\./);
    await expect(field(page, 'Password')).toHaveAccessibleDescription(/Enter the password\./);
    await fill(page, { 'User Name': username, Password: 'wrong' });
    expect.soft(await audit()).toEqual([]);
    await saveAndClose(page);
    await expect(rowOf(page, 'Old CRM')).toContainText('OAuth v2 password grant type');
  });

  await test.step('a wrong password fails, and leads to where it is entered', async () => {
    await testFromRow(page, 'Old CRM');
    await expect(outcome(page)).toHaveText('Auth Test Failed');
    await expect(testDialog(page)).toContainText('The user name or the password is wrong');
    expect.soft(await audit()).toEqual([]);
    await testDialog(page).getByRole('button', { name: 'Edit user name and password' }).click();
    await fill(page, { Password: password });
    await openAdvanced(page);
    await fill(page, { 'Check URL': provider.bearerUrl });
    await saveAndClose(page);
  });

  await test.step('the right one passes, and the token is applied to a call', async () => {
    await testFromRow(page, 'Old CRM');
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await expect(testDialog(page)).toContainText('RFC 9700 2.4 forbids this grant for new work');
    const exchanges = testDialog(page).getByRole('group', { name: 'Exchange' });
    await exchanges.getByText('Token request').click();
    const request = await showTab(page, 'Request');
    await expect(request).toContainText('password');
    await expect(request).toContainText(username);
    await expect(request).not.toContainText(password);
    await exchanges.getByText('API call').click();
    await expect(await showTab(page, 'Request')).toContainText('Bearer');
    await closeResult(page);
    await expect(rowOf(page, 'Old CRM')).toContainText('Passed');
  });

  await test.step('edit: each user enters their own', async () => {
    await edit(page, 'Old CRM');
    await fill(page, { 'Authorization mode': asking });
    await expect(field(page, 'User Name')).toBeHidden();
    await save(page);
    await expect(formFields(page)).toContainText('Add a form field for what the user enters.');
    for (const [title, key, type] of [
      ['Account', 'username', 'Textbox'],
      ['Secret word', 'password', 'Password'],
    ] as const) {
      const group = formFields(page);
      await group.getByRole('button', { name: 'Add Form Field' }).click();
      await group.getByLabel('Field Title', { exact: true }).fill(title);
      await group.getByLabel('Field Key', { exact: true }).fill(key);
      await group.getByRole('checkbox', { name: 'Advanced Options' }).check();
      await group.getByLabel('Field Type', { exact: true }).selectOption({ label: type });
      await group.getByRole('button', { name: 'Done', exact: true }).click();
    }
    await saveAndClose(page);
    await testFromRow(page, 'Old CRM');
    await expect(testDialog(page).getByLabel('Secret word', { exact: true })).toBeVisible();
    expect.soft(await audit()).toEqual([]);
    await enterInputs(page, { Account: username, 'Secret word': 'wrong' });
    await expect(outcome(page)).toHaveText('Auth Test Failed');
    await testDialog(page).getByRole('button', { name: 'Enter again' }).first().click();
    await enterInputs(page, { Account: username, 'Secret word': password });
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await testDialog(page).getByRole('group', { name: 'Exchange' }).getByText('Token request').click();
    const request = await showTab(page, 'Request');
    await expect(request).toContainText(username);
    await expect(request).not.toContainText(password);
  });
});
