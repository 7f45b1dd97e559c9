import { generateKeyPairSync } from 'node:crypto';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { descriptionOf, errorSummary, field, form, save, saveAndClose } from '../pages/profile-form.ts';
import { edit, testFromRow } from '../pages/profile-list.ts';
import { outcome, showTab } from '../pages/test-result.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
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
  expect(await descriptionOf(key)).toContain('This is a certificate.');
  await field(page, 'Signing algorithm').selectOption('RS256');
  await key.fill(pem);
  await save(page);
  expect(await descriptionOf(field(page, 'Signing algorithm'))).toContain('Choose one of ES256.');
  await field(page, 'Signing algorithm').selectOption('automatic');
  await saveAndClose(page);
  await expect(form(page)).toBeHidden();

  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  const request = await showTab(page, 'Request');
  await expect(request).toContainText(/masked assertion of \d+ characters/);
  await expect(request).not.toContainText('eyJ');
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
