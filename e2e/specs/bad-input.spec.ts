import { expect, test } from '../fixtures/test.ts';
import {
  addScope,
  authorizationFields,
  descriptionOf,
  errorSummary,
  field,
  fill,
  form,
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

const badUrls = [
  ['no URL', 'login', 'Enter a full URL'],
  ['no host', 'https://', 'Enter a full URL'],
  ['a user name', 'https://me:pass@login.example.com/token', 'Remove the user name'],
  ['a fragment', 'https://login.example.com/token#here', 'Remove the #'],
  ['another scheme', 'ftp://login.example.com/token', 'Enter a full URL'],
  ['a tenancy that is not there', 'https://{tenant}.example.com/token', 'Choose Yes'],
] as const;

for (const [what, url, message] of badUrls) {
  test(`a token URL with ${what} is refused at its field`, async ({ page }) => {
    await fill(page, { ...good, 'Token Request URL': url });
    await save(page);
    await expect(errorSummary(page)).toBeFocused();
    await expect(field(page, 'Token Request URL')).toHaveAttribute('aria-invalid', 'true');
    expect(await descriptionOf(field(page, 'Token Request URL'))).toContain(message);
  });
}

test('a token URL with plain http is refused by the host, at its field', async ({ page, pageWatch }) => {
  pageWatch.expectStatus(422);
  await fill(page, { ...good, 'Token Request URL': 'http://login.example.com/token' });
  await save(page);
  await expect(errorSummary(page)).toBeFocused();
  expect(await descriptionOf(field(page, 'Token Request URL'))).toContain('Use https://');
});

/** Spellings of one blocked address (the metadata address of clouds). */
const blocked = ['169.254.169.254', '0xa9fea9fe', '2852039166', '[::ffff:169.254.169.254]'];

for (const host of blocked) {
  test(`the blocked address ${host} is refused at its field @server-only`, async ({ page, pageWatch }) => {
    pageWatch.expectStatus(422);
    await fill(page, { ...good, 'Token Request URL': `https://${host}/token` });
    await save(page);
    await expect(field(page, 'Token Request URL')).toHaveAttribute('aria-invalid', 'true');
    expect(await descriptionOf(field(page, 'Token Request URL'))).toContain('blocked');
  });
}

test('a scope key of the protocol is refused at its row', async ({ page }) => {
  await fill(page, good);
  await addScope(page, 1, 'grant_type', 'password');
  await save(page);
  await expect(errorSummary(page)).toBeFocused();
  expect(await descriptionOf(field(page, 'Key 1'))).toContain('set by the protocol');
});

test('a pasted secret with a line break at its end is offered to be trimmed', async ({ page }) => {
  await fill(page, { 'Client Secret Key': 'correct horse ' });
  await form(page)
    .getByRole('button', { name: /trim|remove.*space/i })
    .click();
  await expect(field(page, 'Client Secret Key')).toHaveValue('correct horse');
});

test('a name of 256 characters is refused at its field', async ({ page }) => {
  await fill(page, { ...good, Name: 'x'.repeat(256) });
  await save(page);
  expect(await descriptionOf(field(page, 'Name'))).toContain('Maximum 255 characters.');
});

for (const name of [
  '🏨 Hotel 🛎️',
  'חדרים \u200fRTL',
  '酒店预订',
  '<b>bold</b>',
  "'; drop table profiles; --",
]) {
  test(`the name ${name} is kept as it is`, async ({ page }) => {
    await fill(page, { ...good, Name: name });
    await saveAndClose(page);
    await expect(rowOf(page, name)).toBeVisible();
  });
}

test('a field key that would reach into an object is refused at its field', async ({ page }) => {
  const group = authorizationFields(page);
  await group.getByRole('button', { name: 'Add Authorization Field' }).click();
  await group.getByLabel('Field Key', { exact: true }).fill('__proto__');
  await group.getByRole('button', { name: 'Done', exact: true }).click();
  const control = group.getByLabel('Field Key', { exact: true });
  await expect(control).toHaveAttribute('aria-invalid', 'true');
  expect(await descriptionOf(control)).toContain('cannot be used');
});

test('a taken name is refused at its field', async ({ page, pageWatch }) => {
  await fill(page, good);
  await saveAndClose(page);
  await add(page);
  await fill(page, { ...good, Name: ' hotel BOOKINGS ' });
  pageWatch.expectStatus(409);
  await save(page);
  await expect(field(page, 'Name')).toHaveAttribute('aria-invalid', 'true');
  expect(await descriptionOf(field(page, 'Name'))).toContain('Another profile already has this name.');
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
