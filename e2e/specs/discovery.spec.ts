import { expect, test } from '../fixtures/test.ts';
import { addScope, field, fill, form } from '../pages/profile-form.ts';
import { add } from '../pages/profile-list.ts';

test('the form is filled from what the provider says of itself', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const { tokenUrl } = provider.practiceClient;
  const issuer = tokenUrl.replace(/\/token$/, '');
  await visit(assistant.path);
  await add(page);
  await fill(page, { 'Client Authentication': 'None, public client (none)' });
  await addScope(page, 1, 'scope', 'api:read api:unheard');
  await form(page).getByRole('button', { name: 'Discover from issuer' }).click();

  const dialog = page.getByRole('dialog', { name: 'Discover from issuer' });
  await dialog.getByLabel('Issuer', { exact: true }).fill(`${issuer}/elsewhere`);
  await dialog.getByRole('button', { name: 'Discover', exact: true }).click();
  await expect(dialog.getByRole('region', { name: 'Addresses that were asked' })).toContainText(
    'There is nothing at this address. (HTTP 404)',
  );

  await dialog.getByLabel('Issuer', { exact: true }).fill(issuer);
  await dialog.getByRole('button', { name: 'Discover', exact: true }).click();
  const found = dialog.getByRole('region', { name: 'What the provider says of itself' });
  await expect(found).toContainText(tokenUrl);
  await expect(found).toContainText('does not list the client authentication that is chosen: none');
  await expect(found).toContainText('The provider does not list: api:unheard.');
  expect.soft(await audit(), 'what was found').toEqual([]);
  await dialog.getByRole('button', { name: 'Use these addresses' }).click();
  await expect(field(page, 'Token Request URL')).toHaveValue(tokenUrl);
});

test('an issuer that is none is refused at its field', async ({ assistant, page, pageWatch, visit }) => {
  pageWatch.expectStatus(422);
  await visit(assistant.path);
  await add(page);
  await form(page).getByRole('button', { name: 'Discover from issuer' }).click();
  const dialog = page.getByRole('dialog', { name: 'Discover from issuer' });
  await dialog.getByLabel('Issuer', { exact: true }).fill('id.example.com');
  await dialog.getByRole('button', { name: 'Discover', exact: true }).click();
  await expect(dialog.getByLabel('Issuer', { exact: true })).toHaveAccessibleDescription(
    /Enter a full URL that starts with https/,
  );
});
