import { expect, test } from '../fixtures/test.ts';
import {
  addScope,
  authorizationFields,
  enableTenancy,
  errorSummary,
  field,
  fill,
  form,
  openAdvanced,
  save,
  saveAndClose,
} from '../pages/profile-form.ts';
import { add, rowOf } from '../pages/profile-list.ts';

const good = {
  Name: 'Hotel Bookings',
  'Client ID': 'travel-planner',
  'Client Secret Key': 'correct horse',
  'Token Request URL': 'https://login.example.com/token',
};

test.beforeEach(async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
});

test('an empty form is not saved, and says what is missing', async ({ page }) => {
  await save(page);
  await expect(errorSummary(page)).toBeFocused();
  await expect(errorSummary(page)).toContainText('Fix 4 errors to save this profile');
  for (const label of ['Name', 'Client ID', 'Client Secret Key', 'Token Request URL'])
    await expect(field(page, label)).toHaveAttribute('aria-invalid', 'true');

  await errorSummary(page)
    .getByRole('link', { name: /Client ID/ })
    .click();
  await expect(field(page, 'Client ID')).toBeFocused();
});

test('the preview names the address for which there is no service call', async ({ page }) => {
  const preview = form(page).getByRole('complementary', { name: 'Request preview' });
  await expect(preview).toContainText('GET https://api.example.com/');
  await openAdvanced(page);
  await fill(page, { 'Check URL': 'stayhub' });
  await expect(preview).toContainText('Correct Check URL to see the request.');
  await fill(page, { 'Check URL': '' });
  await enableTenancy(page);
  await fill(page, { 'Base URL': 'stayhub' });
  await expect(preview).toContainText('Correct Base URL to see the request.');
});

const badUrls = [
  ['no URL', 'login', /Enter a full URL/],
  ['no host', 'https://', /Enter a full URL/],
  ['a user name', 'https://me:pass@login.example.com/token', /Remove the user name/],
  ['a fragment', 'https://login.example.com/token#here', /Remove the #/],
  ['another scheme', 'ftp://login.example.com/token', /Enter a full URL/],
  ['a tenancy that is not there', 'https://{tenant}.example.com/token', /Choose Yes/],
] as const;

test('a token URL that cannot be asked is refused at its field, with what is wrong', async ({ page }) => {
  const url = field(page, 'Token Request URL');
  await fill(page, good);
  for (const [what, value, message] of badUrls)
    await test.step(what, async () => {
      await url.fill(value);
      await save(page);
      await expect(errorSummary(page)).toBeFocused();
      await expect(url).toHaveAttribute('aria-invalid', 'true');
      await expect(url).toHaveAccessibleDescription(message);
      await url.fill(good['Token Request URL']);
      await expect(url).not.toHaveAttribute('aria-invalid', 'true');
    });
});

test('a token URL with plain http is refused by the host, at its field', async ({ page, pageWatch }) => {
  pageWatch.expectStatus(422);
  await fill(page, { ...good, 'Token Request URL': 'http://login.example.com/token' });
  await save(page);
  await expect(errorSummary(page)).toBeFocused();
  await expect(field(page, 'Token Request URL')).toHaveAccessibleDescription(/Use https:\/\//);
});

/** Spellings of one blocked address (the metadata address of clouds). */
const blocked = ['169.254.169.254', '0xa9fea9fe', '2852039166', '[::ffff:169.254.169.254]'];

// A browser host sends nothing anywhere, so it has no guard of addresses.
test('a blocked address is refused at its field, however it is written @server-only', async ({
  page,
  pageWatch,
}) => {
  pageWatch.expectStatus(422, blocked.length);
  const url = field(page, 'Token Request URL');
  await fill(page, good);
  for (const host of blocked)
    await test.step(host, async () => {
      await url.fill(`https://${host}/token`);
      await save(page);
      await expect(url).toHaveAttribute('aria-invalid', 'true');
      await expect(url).toHaveAccessibleDescription(/blocked/);
      await url.fill(good['Token Request URL']);
      await expect(url).not.toHaveAttribute('aria-invalid', 'true');
    });
});

test('a scope key of the protocol is refused at its row', async ({ page }) => {
  await fill(page, good);
  await addScope(page, 1, 'grant_type', 'password');
  await save(page);
  await expect(errorSummary(page)).toBeFocused();
  await expect(field(page, 'Key 1')).toHaveAccessibleDescription(/set by the protocol/);
});

test('a name of 256 characters is refused at its field', async ({ page }) => {
  await fill(page, { ...good, Name: 'x'.repeat(256) });
  await save(page);
  await expect(field(page, 'Name')).toHaveAccessibleDescription(/Maximum 255 characters\./);
});

const names = ['🏨 Hotel 🛎️', 'חדרים \u200fRTL', '酒店预订', '<b>bold</b>', "'; drop table profiles; --"];

test('a name is kept as it is, in every script', async ({ page }) => {
  for (const name of names)
    await test.step(name, async () => {
      await fill(page, { ...good, Name: name });
      await saveAndClose(page);
      await expect(rowOf(page, name)).toBeVisible();
      await add(page);
    });
});

test('a field key that would reach into an object is refused at its field', async ({ page }) => {
  const group = authorizationFields(page);
  await group.getByRole('button', { name: 'Add Authorization Field' }).click();
  await group.getByLabel('Field Key', { exact: true }).fill('__proto__');
  await group.getByRole('button', { name: 'Done', exact: true }).click();
  const control = group.getByLabel('Field Key', { exact: true });
  await expect(control).toHaveAttribute('aria-invalid', 'true');
  await expect(control).toHaveAccessibleDescription(/cannot be used/);
});

test('a taken name is refused at its field', async ({ page, pageWatch }) => {
  await fill(page, good);
  await saveAndClose(page);
  await add(page);
  await fill(page, { ...good, Name: ' hotel BOOKINGS ' });
  pageWatch.expectStatus(409);
  await save(page);
  await expect(field(page, 'Name')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'Name')).toHaveAccessibleDescription(/Another profile already has this name\./);
  await field(page, 'Name').focus();
  await page.keyboard.press('Tab');
  await field(page, 'Client ID').fill('another');
  await expect(field(page, 'Name')).toHaveAttribute('aria-invalid', 'true');
});

test('a click is not lost when an error appears above it', async ({ page }) => {
  const yes = form(page).getByRole('radio', { name: /^Yes/ });
  await expect(field(page, 'Name')).toBeFocused();
  await yes.hover();
  await page.mouse.down();
  await expect(field(page, 'Name')).not.toBeFocused();
  await page.mouse.up();
  await expect(yes).toBeChecked();
  await expect(field(page, 'Name')).toHaveAttribute('aria-invalid', 'true');
});

test('nothing typed is lost without asking', async ({ page }) => {
  await fill(page, { Name: 'Half a profile' });
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Discard changes?' });
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await expect(field(page, 'Name')).toHaveValue('Half a profile');
  await form(page).getByRole('button', { name: 'Cancel', exact: true }).last().click();
  await question.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(form(page)).toBeHidden();
});
