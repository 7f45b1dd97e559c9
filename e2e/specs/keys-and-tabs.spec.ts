import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { field, form } from '../pages/profile-form.ts';
import { add, checkboxOf, rowOf } from '../pages/profile-list.ts';

test('the keys of the page work while a checkbox of a row has the focus', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await checkboxOf(page, 'Hotel Bookings').focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await checkboxOf(page, 'Hotel Bookings').focus();
  await page.keyboard.press('n');
  await expect(form(page)).toBeVisible();
});

test('a theme that is chosen in one tab is shown in the others', async ({
  assistant,
  baseURL,
  context,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${baseURL ?? ''}/callback.js`);
  const choose = (theme: string) =>
    other.evaluate((chosen) => localStorage.setItem('authorization-profiles.theme', chosen), theme);
  await choose('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await choose('system');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('a secret that is typed after another one is masked again', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  const secret = field(page, 'Client Secret Key');
  await secret.fill('of-the-one');
  await form(page).getByRole('button', { name: 'Show Client Secret Key' }).click();
  await expect(secret).toHaveAttribute('type', 'text');
  await secret.fill('');
  await secret.fill('of-the-other');
  await expect(secret).toHaveAttribute('type', 'password');
});
