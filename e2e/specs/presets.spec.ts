import { expect, test } from '../fixtures/test.ts';
import { field, form, save } from '../pages/profile-form.ts';
import { add } from '../pages/profile-list.ts';

test('a known provider is chosen by keys, filled in, and its places are pointed out', async ({
  assistant,
  audit,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  const provider = field(page, 'Identity Provider Name');
  await provider.focus();
  await page.keyboard.type('aut');
  const list = page.getByRole('listbox', { name: 'Known identity providers' });
  await expect(list.getByRole('option')).toHaveText(['Auth0']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(provider).toHaveValue('Auth0');
  await expect(form(page)).toContainText(
    'Auth0 is known here. Filling in sets Client Authentication, Token Request URL, Scope.',
  );
  expect.soft(await audit(), 'with the offer').toEqual([]);
  await form(page).getByRole('button', { name: 'Fill in for Auth0' }).click();

  const url = field(page, 'Token Request URL');
  await expect(url).toHaveValue('https://{domain}/oauth/token');
  await expect(url).toBeFocused();
  await expect(url).toHaveAccessibleDescription(/Filled in for Auth0/);
  await expect(field(page, 'Client Authentication')).toHaveValue('client_secret_post');
  expect.soft(await audit(), 'with places left').toEqual([]);

  await field(page, 'Name').fill('Hotel Bookings');
  await field(page, 'Client ID').fill('me');
  await field(page, 'Client Secret Key').fill('correct horse');
  await save(page);
  await expect(url).toHaveAccessibleDescription(/Replace \{domain\} with a value of your own/);
  await url.fill('https://stayhub.auth0.com/oauth/token');
  await form(page).getByRole('button', { name: 'Go to {apiIdentifier} in Scope' }).click();
  const scope = form(page).getByRole('group', { name: 'Scope', exact: true });
  await expect(scope.getByLabel('Value 1', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('https://api.example.com');
  await expect(form(page).getByText('Still to replace with values of your own:')).toBeHidden();
  await save(page);
  await expect(form(page)).toBeHidden();
});

test('what was typed is replaced only after it was said', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  await field(page, 'Token Request URL').fill('https://id.example.com/token');
  await field(page, 'Identity Provider Name').fill('Okta');
  await expect(form(page)).toContainText('It replaces what stands in Token Request URL.');
  await expect(field(page, 'Token Request URL')).toHaveValue('https://id.example.com/token');
  await form(page)
    .getByLabel('Okta has several ways', { exact: true })
    .selectOption({ label: 'Org authorization server' });
  await form(page).getByRole('button', { name: 'Fill in for Okta' }).click();
  await expect(field(page, 'Token Request URL')).toHaveValue('https://{domain}/oauth2/v1/token');
  await expect(field(page, 'Client Authentication')).toHaveValue('private_key_jwt');
});

test('any other name can be typed', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  // A known name first: with it, all that is offered is there.
  await field(page, 'Identity Provider Name').fill('Okta');
  await expect(form(page).getByRole('button', { name: 'Fill in for Okta' })).toBeVisible();
  await field(page, 'Identity Provider Name').fill('StayHub');
  await expect(field(page, 'Identity Provider Name')).toHaveAttribute('aria-expanded', 'false');
  await expect(form(page).getByRole('button', { name: /^Fill in for/ })).toHaveCount(0);
});
