import { expect, test } from '../fixtures/test.ts';
import { discoverFrom, openDiscovery } from '../pages/discovery.ts';
import { addScope, field, fill, form } from '../pages/profile-form.ts';
import { add } from '../pages/profile-list.ts';
import { holdNext } from '../pages/slow-network.ts';

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
  await expect(form(page)).toContainText('No scope or audience limits this token.');
  await addScope(page, 1, 'scope', 'api:read api:unheard');
  await expect(form(page)).not.toContainText('No scope or audience limits this token.');

  const dialog = await openDiscovery(page);
  const slow = await holdNext(page, { method: 'POST', path: '/discoveries' });
  await discoverFrom(page, issuer);
  await slow.come();
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect.poll(slow.isGivenUp, 'nobody waits for it').toBe(true);
  await slow.release();

  await openDiscovery(page);
  await discoverFrom(page, `${issuer}/elsewhere`);
  await expect(dialog.getByRole('region', { name: 'Addresses tried' })).toContainText(
    'HTTP 404 · There is nothing at this address.',
  );
  expect.soft(await audit(), 'nothing found').toEqual([]);

  await dialog.getByLabel('Issuer', { exact: true }).fill(issuer);
  await page.keyboard.press('Enter');
  const found = dialog.getByRole('region', { name: 'What the provider says of itself' });
  await expect(found).toContainText(tokenUrl);
  await expect(found).toContainText('does not list the client authentication that is chosen: none');
  await expect(found).toContainText('The provider does not list: api:unheard.');
  expect.soft(await audit(), 'what was found').toEqual([]);
  await dialog.getByRole('button', { name: 'Use these addresses' }).click();
  await expect(field(page, 'Token Request URL')).toHaveValue(tokenUrl);
});

test('a client with a certificate gets the address that the provider has for it, also when it becomes one', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const { tokenUrl } = provider.practiceClient;
  const alias = tokenUrl.replace(/\/token$/, '/mutual-tls/token');
  const clientJwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
  await provider.configurePractice({ mutualTlsTokenUrl: alias, clientJwk });
  await visit(assistant.path);
  await add(page);
  const dialog = await openDiscovery(page);
  await discoverFrom(page, tokenUrl.replace(/\/token$/, ''));
  const found = dialog.getByRole('region', { name: 'What the provider says of itself' });
  await expect(found).toContainText(alias);
  await expect(found).toContainText('The provider takes private_key_jwt too.');
  await dialog.getByRole('button', { name: 'Use these addresses' }).click();
  const url = field(page, 'Token Request URL');
  await expect(url).toHaveValue(tokenUrl);

  const method = field(page, 'Client Authentication');
  await method.selectOption('tls_client_auth');
  await expect(url).toHaveValue(alias);
  await expect(form(page)).toContainText('Changed with the client authentication');
  await method.selectOption('client_secret_post');
  await expect(url).toHaveValue(tokenUrl);
  await url.fill(`${tokenUrl}?own`);
  await method.selectOption('tls_client_auth');
  await expect(url).toHaveValue(`${tokenUrl}?own`);
});

test('an issuer that is none is refused at its field', async ({ assistant, page, pageWatch, visit }) => {
  pageWatch.expectStatus(422);
  await visit(assistant.path);
  await add(page);
  const dialog = await openDiscovery(page);
  await discoverFrom(page, 'id.example.com');
  await expect(dialog.getByLabel('Issuer', { exact: true })).toHaveAccessibleDescription(
    /Enter a full URL that starts with https/,
  );
});
