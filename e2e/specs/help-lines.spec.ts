import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  authorizationFields,
  enableTenancy,
  errorSummary,
  field,
  fill,
  form,
  helpLines,
  unfold,
} from '../pages/profile-form.ts';
import { add } from '../pages/profile-list.ts';

/** What the line at each field has to say: what to enter, and of what a provider gives, where the provider shows it. */
const wanted: Readonly<Record<string, RegExp>> = {
  'Authorization Type': /signs in|goe?s? along with|sent for a token/,
  Name: /list/,
  'Identity Provider Name': /Who issues the credentials/,
  Description: /what the profile is for/,
  'Subdomain (aka Tenancy URL)': /from customer to customer/,
  'Base URL': /\{tenant\}/,

  'Client ID': /provider’s console/,
  'Client Secret Key': /provider’s console/,
  'Client Authentication': /How the client proves/,
  'Authorization mode': /Whose user name and password/,
  'User Name': /account at the provider/,
  Password: /password of that account/,
  'Consumer Key': /provider’s console/,
  'Consumer Secret': /provider’s console/,
  'Signature Method': /How requests are signed/,
  Realm: /unless the provider asks/,
  'Callback URL': /Register it at the identity provider/,

  'Private key': /PEM/,
  'Key passphrase': /encrypted key/,
  Certificate: /mutual TLS/,
  'Certificate authority': /private authority/,
  'Key ID (kid)': /unless the provider tells keys apart/,
  'Signing algorithm': /provider’s documentation/,
  'Assertion is for': /audience/,
  'Assertion audience': /Empty: the issuer/,
  Issuer: /Discover from issuer/,
  'Assertion lifetime in seconds': /How long an assertion is valid/,

  'Token Request URL': /provider’s token endpoint.*documentation/,
  'Refresh Token URL': /Leave empty/,
  'Authorization URL': /provider’s documentation/,
  'Request Token Link': /provider’s documentation/,
  'User Authorization Link': /provider’s documentation/,
  'Access Token Link': /provider’s documentation/,

  Key: /provider’s documentation/,
  Value: /provider’s documentation/,
  'Scope separator': /between values with the same key/,
  'Auth Error Status Code': /401 and 403/,
  'Headers of the Refresh Token call': /request headers above/,
  'Check URL': /A test calls it/,
  'Check method': /How the call is made/,
  'Authorization Check URL': /A test calls it/,
  Method: /How the call is made/,
  'Content-Type': /fields of the payload/,
  'Method of the token links': /Request Token Link/,
  'Token request method': /By GET/,
  'Token request body': /body of a POST/,
  'Grant type': /grant_type/,
  'Token location': /documentation shows/,
  'Token path': /access_token/,
  'Token header': /X-Auth-Token/,
  'Expiry path': /expires_in/,

  'Field Type': /Where it goes in each service call|A password is masked/,
  'Field Key': /documentation of the service|What placeholders call it/,
  'Field Value': /a placeholder/,
  'Field Title': /label that users see/,
  'Help Hint': /in the empty field/,
  'Data Type': /What may be entered/,
  Visibility: /Whether users see it/,
  'Default Value': /What the field starts with/,
};

test('a line at every field of every type says what to enter, and where the provider shows it', async ({
  assistant,
  page,
  visit,
}) => {
  const seen = new Set<string>();
  const check = async (what: string) => {
    const lines = await helpLines(page);
    for (const { label } of lines) seen.add(label);
    const wrong = lines.filter(({ label, help }) => wanted[label]?.test(help) !== true);
    expect.soft(wrong, what).toEqual([]);
  };
  await visit(assistant.path);
  await add(page);
  await expect(authorizationFields(page)).toBeVisible();
  for (const { label } of authorizationTypes) {
    await field(page, 'Authorization Type').selectOption({ label });
    await unfold(page);
    await check(label);
  }
  await fill(page, { 'Authorization Type': 'Basic Auth' });
  await form(page).getByRole('button', { name: 'Add Form Field' }).click();
  await form(page).getByRole('checkbox', { name: 'Advanced Options' }).check();
  await check('a form field');
  await fill(page, { 'Authorization Type': 'OAuth v2 client credentials' });
  await enableTenancy(page);
  for (const method of ['private_key_jwt', 'tls_client_auth']) {
    await field(page, 'Client Authentication').selectOption(method);
    await check(method);
  }
  await unfold(page);
  await field(page, 'Token location').selectOption('header');
  await field(page, 'Check method').selectOption('POST');
  await check('what choices bring along');
  expect([...seen].toSorted()).toEqual(Object.keys(wanted).toSorted());
});

test('a field that is wrong says so beside its line, and not in place of it', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, { 'Token Request URL': 'nowhere' });
  await field(page, 'Token Request URL').press('Enter');
  await expect(errorSummary(page)).toBeFocused();
  const wrong = (await helpLines(page)).filter(({ help }) => help.includes('Enter '));
  expect(wrong.map(({ label }) => label)).toEqual([
    'Name',
    'Client ID',
    'Client Secret Key',
    'Token Request URL',
  ]);
  for (const { label, help } of wrong) expect(help, label).toMatch(wanted[label] ?? /^$/);
});
