import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { field, fill, form } from '../pages/profile-form.ts';
import { add, rowOf } from '../pages/profile-list.ts';

test('what was typed is there again after a reload, without its secrets', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, {
    'Authorization Type': 'OAuth v2 client credentials',
    Name: 'Hotel Bookings',
    'Client ID': 'travel',
    'Client Secret Key': 's3cret-of-nobody',
  });
  page.once('dialog', (question) => void question.accept());
  await page.reload();
  await expect(form(page).getByText('What you had not saved is here again.')).toBeVisible();
  await expect(field(page, 'Name')).toHaveValue('Hotel Bookings');
  await expect(field(page, 'Client ID')).toHaveValue('travel');
  await expect(field(page, 'Client Secret Key')).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('s3cret-of-nobody');

  await form(page).getByRole('button', { name: 'Discard it' }).click();
  await expect(field(page, 'Name')).toHaveValue('');
  await expect(field(page, 'Name')).toBeFocused();
  await page.reload();
  await expect(field(page, 'Name')).toHaveValue('');
  await expect(form(page).getByText('What you had not saved is here again.')).toBeHidden();
});

test('the keys are listed, and none of them works in a field', async ({ assistant, page, visit, audit }) => {
  await assistant.addProfile(
    profileFor({ clientId: 'c', clientSecret: 's', tokenUrl: 'https://id.example.com/token' }),
  );
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });

  await page.keyboard.press('?');
  await expect(keys).toBeVisible();
  expect.soft(await audit()).toEqual([]);
  await page.keyboard.press('Escape');

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('n?/');
  await expect(page.getByRole('searchbox')).toHaveValue('n?/');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('heading', { name: 'Authorization Profiles', level: 1 }).click();
  await page.keyboard.press('n');
  await expect(form(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(form(page)).toBeHidden();

  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  await keys.getByRole('checkbox', { name: 'Shortcuts of one key' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('n');
  await expect(form(page)).toBeHidden();
});

test('a double click on a row edits its profile', async ({ assistant, page, visit }) => {
  await assistant.addProfile(
    profileFor({ clientId: 'c', clientSecret: 's', tokenUrl: 'https://id.example.com/token' }),
  );
  await visit(assistant.path);
  await rowOf(page, 'Hotel Bookings').getByText('OAuth v2 client credentials').dblclick();
  await expect(page.getByRole('dialog', { name: 'Edit Authorization Mechanism' })).toBeVisible();
});

test('help stands beside the heading', async ({ assistant, audit, page, visit }) => {
  await visit(assistant.path);
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  const help = page.getByRole('dialog', { name: 'About authorization profiles' });
  await expect(help.getByRole('heading', { name: 'Which type fits?' })).toBeVisible();
  expect.soft(await audit()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Help', exact: true })).toBeFocused();
});
