import { createPublicKey } from 'node:crypto';
import { z } from '#contract/zod.ts';
import { profileFor } from '../fixtures/assistant.ts';
import { generatePrivateKey } from '../fixtures/provider/generated-keys.ts';
import { expect, test } from '../fixtures/test.ts';
import { copyBy } from '../pages/clipboard.ts';
import { errorSummary, field, form, save, saveAndClose } from '../pages/profile-form.ts';
import { edit, testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome, showTab } from '../pages/test-result.ts';

const privateKey = generatePrivateKey('ec');
const publicKey = createPublicKey(privateKey);
const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

test('a client proves itself with a private key instead of a secret', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const jwk = publicKey.export({ format: 'jwk' });
  const client = await provider.registerClient({ authentication: 'private_key_jwt', jwk });
  await assistant.addProfile(profileFor(client));
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  const key = field(page, 'Private key');
  await expect(key).toHaveCount(0);
  await field(page, 'Client Authentication').selectOption('private_key_jwt');

  await key.fill('-----BEGIN CERTIFICATE-----MIIB-----END CERTIFICATE-----');
  await save(page);
  await expect(errorSummary(page)).toBeVisible();
  await expect(key).toHaveAccessibleDescription(/This is a certificate\./);
  await field(page, 'Signing algorithm').selectOption('RS256');
  await key.fill(pem);
  await save(page);
  await expect(field(page, 'Signing algorithm')).toHaveAccessibleDescription(/Choose one of ES256\./);
  await field(page, 'Signing algorithm').selectOption('automatic');
  await field(page, 'Assertion is for').selectOption({ label: 'The issuer' });
  await expect(field(page, 'Assertion audience')).toHaveCount(0);
  await save(page);
  await expect(field(page, 'Issuer')).toHaveAccessibleDescription(/Enter the issuer, such as/);
  await field(page, 'Issuer').fill(new URL(client.tokenUrl).origin);
  await field(page, 'Assertion is for').selectOption({ label: 'The token address that the request goes to' });
  await expect(field(page, 'Issuer')).toHaveCount(0);
  await saveAndClose(page);
  await expect(form(page)).toBeHidden();

  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  const request = await showTab(page, 'Request');
  await expect(request).toContainText(/masked assertion of \d+ characters/);
  await expect(request).not.toContainText('eyJ');
  const claims = request.getByRole('table', { name: 'Assertion claims' });
  await expect(claims.getByRole('row', { name: /^iss / })).toContainText(client.clientId);
  await expect(claims.getByRole('row', { name: /^aud / })).toContainText(client.tokenUrl);
  await expect(
    request.getByRole('table', { name: 'Assertion header decoded, without its signature', exact: true }),
  ).toContainText('ES256');
});

test('a client proves itself with a key pair that was generated for it, and keeps it', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const { tokenUrl } = await provider.registerClient();
  await assistant.addProfile(profileFor({ clientId: 'not-yet', clientSecret: 'x', tokenUrl }));
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await field(page, 'Client Authentication').selectOption('private_key_jwt');
  await form(page).getByRole('button', { name: 'Generate key pair' }).click();
  const dialog = page.getByRole('dialog', { name: 'Generate key pair' });
  await dialog.getByLabel('Kind of key').selectOption('P-256');
  expect.soft(await audit(), 'the dialog').toEqual([]);
  await dialog.getByRole('button', { name: 'Generate', exact: true }).press('Enter');
  const publicKey = form(page).getByRole('region', { name: 'Public key (JWK)' });
  await expect(publicKey).toBeVisible();
  expect.soft(await audit(), 'the key pair').toEqual([]);
  const shown = await publicKey.innerText();
  const jwk = z.record(z.string(), z.string()).parse(JSON.parse(shown));
  expect(Object.keys(jwk).toSorted()).toEqual(['crv', 'kid', 'kty', 'use', 'x', 'y']);
  await expect(field(page, 'Certificate')).toHaveValue(/^-----BEGIN CERTIFICATE-----/);
  const copy = (name: string) => form(page).getByRole('button', { name, exact: true });
  expect(JSON.parse(await copyBy(copy('Copy public key'), 'Public key copied'))).toEqual(jwk);
  expect(await copyBy(copy('Copy certificate'), 'Certificate copied')).toBe(
    await field(page, 'Certificate').inputValue(),
  );

  const client = await provider.registerClient({ authentication: 'private_key_jwt', jwk });
  await field(page, 'Client ID').fill(client.clientId);
  await field(page, 'Token Request URL').fill(client.tokenUrl);
  await field(page, 'Assertion lifetime in seconds').fill('5');
  await save(page);
  await expect(field(page, 'Assertion lifetime in seconds')).toHaveAccessibleDescription(
    /The smallest value is 10\./,
  );
  await field(page, 'Assertion lifetime in seconds').fill('120');
  await saveAndClose(page);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await closeResult(page);

  await edit(page, 'Hotel Bookings');
  await expect(publicKey).toHaveText(shown);
  await expect(field(page, 'Private key')).toHaveValue('');
  const command = await copyBy(copy('Copy as cURL'), 'cURL command copied, secrets masked');
  expect(command).toMatch(/^curl /);
  expect(command).toContain(client.tokenUrl);
});

test('a key is taken from a file, and an encrypted one asks for its passphrase', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const cipher = { cipher: 'aes-256-cbc', passphrase: 'passphrase-canary-7a20' } as const;
  const file = privateKey.export({ format: 'der', type: 'pkcs8', ...cipher });
  const client = await provider.registerClient({
    authentication: 'private_key_jwt',
    jwk: publicKey.export({ format: 'jwk' }),
  });
  await assistant.addProfile(profileFor(client));
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await field(page, 'Client Authentication').selectOption('private_key_jwt');
  const chooser = page.waitForEvent('filechooser');
  await form(page).getByRole('button', { name: 'Upload a key file' }).click();
  const mimeType = 'application/octet-stream';
  await (await chooser).setFiles({ name: 'client.der', mimeType, buffer: file });
  await save(page);
  const passphrase = field(page, 'Key passphrase');
  await expect(passphrase).toHaveAccessibleDescription(/Enter the passphrase: this key is encrypted\./);
  await passphrase.fill(cipher.passphrase);
  await saveAndClose(page);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  expect(await page.content()).not.toContain(cipher.passphrase);
});

test('a client proves itself by an assertion that its secret signs', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const secret = 'a secret of more than 256 bits: s:e+c/r t&=%';
  const client = await provider.registerClient({ authentication: 'client_secret_jwt', secret });
  await assistant.addProfile(profileFor(client, { clientAuthentication: 'client_secret_jwt' }));
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
});
