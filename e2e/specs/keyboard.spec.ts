import { expect, test } from '../fixtures/test.ts';
import { tabTo, typeInto } from '../pages/keyboard.ts';
import { field, form } from '../pages/profile-form.ts';
import { rowOf } from '../pages/profile-list.ts';
import { outcome, testDialog } from '../pages/test-result.ts';

test('the whole job is done without a mouse', async ({ assistant, page, provider, visit }) => {
  const client = await provider.registerClient();
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
  await visit(assistant.path);
  // Before the list is known, the heading has an Add of its own.
  await expect(page.getByText('No authorization profiles yet')).toBeVisible();

  await test.step('add', async () => {
    await tabTo(button('Add'));
    await page.keyboard.press('Enter');
    await expect(field(page, 'Name')).toBeFocused();
    await page.keyboard.type('Hotel Bookings');
    await typeInto(field(page, 'Client ID'), client.clientId);
    await typeInto(field(page, 'Client Secret Key'), 'mistyped');
    await typeInto(field(page, 'Token Request URL'), client.tokenUrl);
    await page.keyboard.press('Control+Enter');
    await expect(form(page)).toBeHidden();
    await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
    await expect(page.locator('body')).not.toBeFocused();
  });

  await test.step('test', async () => {
    await tabTo(button('Test Hotel Bookings'));
    await page.keyboard.press('Enter');
    await expect(outcome(page)).toHaveText('Auth Test Failed');
    await expect(outcome(page)).toBeFocused();
  });

  await test.step('fix', async () => {
    await tabTo(testDialog(page).getByRole('button', { name: 'Edit client ID and secret', exact: true }));
    await page.keyboard.press('Enter');
    await expect(form(page)).toBeVisible();
    await expect(testDialog(page)).toBeHidden();
    await expect(page.locator('body')).not.toBeFocused();
    await typeInto(field(page, 'Client Secret Key'), client.clientSecret);
    await page.keyboard.press('Control+Enter');
    await expect(form(page)).toBeHidden();
    await expect(page.locator('body')).not.toBeFocused();
    await tabTo(button('Test Hotel Bookings'));
    await page.keyboard.press('Enter');
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await expect(outcome(page)).toBeFocused();
  });

  await test.step('look at the tabs', async () => {
    const tab = (name: string) => testDialog(page).getByRole('tab', { name, exact: true });
    await tabTo(tab('Headers'));
    await page.keyboard.press('ArrowRight');
    await expect(tab('Response')).toBeFocused();
    await page.keyboard.press('End');
    await expect(tab('Timeline')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(tab('Headers')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(testDialog(page)).toBeHidden();
    await expect(button('Test Hotel Bookings')).toBeFocused();
  });

  await test.step('delete', async () => {
    await tabTo(button('More actions for Hotel Bookings'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(page.getByRole('menuitem').last()).toBeFocused();
    await page.keyboard.press('Enter');
    const question = page.getByRole('alertdialog', { name: 'Delete Hotel Bookings?' });
    await expect(question.getByRole('button', { name: 'Cancel', exact: true })).toBeFocused();
    await tabTo(question.getByRole('button', { name: 'Delete', exact: true }));
    await page.keyboard.press('Enter');
    await expect(rowOf(page, 'Hotel Bookings')).toBeHidden();
    await expect(page.locator('body')).not.toBeFocused();
  });
});
