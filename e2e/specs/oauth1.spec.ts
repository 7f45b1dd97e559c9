import type { Page } from '@playwright/test';
import { getHost } from '#contract/endpoints/host.ts';
import type { Assistant } from '../fixtures/assistant.ts';
import type { IdentityProvider } from '../fixtures/provider/identity-provider.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  addAuthorizationField,
  authorizationFields,
  field,
  fill,
  form,
  openAdvanced,
  save,
  saveAndClose,
} from '../pages/profile-form.ts';
import { add, edit, rowOf, testFromRow } from '../pages/profile-list.ts';
import { startSignIn } from '../pages/sign-in-window.ts';
import { closeResult, outcome, showTab, testAgain, testDialog } from '../pages/test-result.ts';

/** Saves a profile of OAuth v1 at the practice provider, or at one of its faults, through the API. */
async function saved(
  assistant: Assistant,
  provider: IdentityProvider,
  { fault, ...changes }: { fault?: string } & Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { clientId, clientSecret } = provider.practiceClient;
  const { checkUrl: _, refreshTokenUrl: __, ...links } = provider.oauth1Links(fault);
  await assistant.addProfile({
    type: 'oauth1',
    name: fault ?? 'Photos',
    consumerKey: clientId,
    consumerSecret: clientSecret,
    ...links,
    ...changes,
  });
}

/** Shows one of the exchanges of the result. */
async function showExchange(page: Page, name: string): Promise<void> {
  await testDialog(page).getByRole('group', { name: 'Exchange' }).getByText(name).click();
}

test('OAuth v1 is added, tested, applied to a call, edited and tested again', async ({
  api,
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const { clientId, clientSecret } = provider.practiceClient;
  const links = provider.oauth1Links();
  await visit(assistant.path);

  await test.step('add', async () => {
    await add(page);
    await fill(page, {
      'Authorization Type': 'OAuth v1',
      Name: 'Photos',
      'Consumer Key': clientId,
      'Consumer Secret': clientSecret,
      'Request Token Link': links.requestTokenUrl,
      'User Authorization Link': links.userAuthorizationUrl,
      'Access Token Link': links.accessTokenUrl,
    });
    const { callbackUrl } = (await api.call(getHost, {})).body;
    await expect(field(page, 'Callback URL')).toHaveValue(callbackUrl);
    await addAuthorizationField(page, { type: 'Query String', key: 'account', value: '{{token.account}}' });
    await openAdvanced(page);
    await fill(page, { 'Check URL': links.checkUrl });
    expect.soft(await audit()).toEqual([]);
    await saveAndClose(page);
    await expect(rowOf(page, 'Photos')).toContainText('OAuth v1');
  });

  await test.step('a user signs in, and the call is signed', async () => {
    await testFromRow(page, 'Photos');
    await expect(testDialog(page)).toContainText('A window of the identity provider opens');
    expect.soft(await audit()).toEqual([]);
    const window = await startSignIn(page);
    await provider.signInAtPractice(window, 'allow');
    await expect(window).toHaveTitle('Authorization Success');
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    expect.soft(await audit()).toEqual([]);
    await showExchange(page, 'Request token');
    await expect(await showTab(page, 'Response')).toContainText('oauth_callback_confirmed');
    await showExchange(page, 'Sign-in');
    await expect(await showTab(page, 'Request')).toContainText('oauth_token');
    await showExchange(page, 'API call');
    const call = await showTab(page, 'Request');
    await expect(call).toContainText('account=practice');
    await expect(call).toContainText('oauth_signature_method="HMAC-SHA1"');
    await expect(call).not.toContainText(clientSecret);
    await closeResult(page);
    await expect(rowOf(page, 'Photos')).toContainText('Passed');
  });

  await test.step('edit: another signature method passes, another secret does not', async () => {
    await edit(page, 'Photos');
    await fill(page, { 'Signature Method': 'HMAC-SHA256' });
    await form(page).locator('summary', { hasText: 'Not standard' }).click();
    await field(page, 'Method of the token links').selectOption('GET');
    await fill(page, { 'Refresh Token URL': links.refreshTokenUrl });
    await saveAndClose(page);
    await testFromRow(page, 'Photos');
    await provider.signInAtPractice(await startSignIn(page), 'allow');
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await showExchange(page, 'Token request');
    const signed = await showTab(page, 'Request');
    await expect(signed).toContainText('HMAC-SHA256');
    await expect(signed).toContainText(`GET ${links.accessTokenUrl}`);
    await showExchange(page, 'Refresh');
    await expect(await showTab(page, 'Request')).toContainText('oauth_session_handle="');
    await closeResult(page);

    await edit(page, 'Photos');
    await fill(page, { 'Consumer Secret': 'another secret' });
    await saveAndClose(page);
    await testFromRow(page, 'Photos');
    await testDialog(page).getByRole('button', { name: 'Test', exact: true }).click();
    await expect(outcome(page)).toHaveText('Auth Test Failed');
    await expect(testDialog(page)).toContainText('did not accept the signature of the request');
    await expect(testDialog(page)).toContainText('Signed with');
    expect.soft(await audit()).toEqual([]);
    await testDialog(page).getByRole('button', { name: 'Edit consumer key and secret' }).click();
    await expect(form(page)).toBeVisible();
  });
});

test('a user who denies is told in the window and on the page', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await saved(assistant, provider);
  await visit(assistant.path);
  await testFromRow(page, 'Photos');
  const window = await startSignIn(page);
  await provider.signInAtPractice(window, 'deny');
  await expect(window).toHaveTitle('Authorization Failed');
  await expect(window.getByRole('main')).toContainText(
    'Access was denied in the sign-in window (user_refused)',
  );
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  const again = page.waitForEvent('popup');
  await testAgain(page);
  await provider.signInAtPractice(await again, 'allow');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
});

const requestTokenFaults = [
  ['unconfirmed', 'did not confirm the Callback URL'],
  ['callback-refused', 'did not accept the Callback URL'],
  ['clock', 'did not accept the time or the nonce'],
  ['page', 'The answer is not form-encoded'],
] as const;

test('a request token that cannot be had is told, and no user is sent anywhere', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  for (const [fault] of requestTokenFaults) await saved(assistant, provider, { fault });
  // From before a window opens. The browser host draws the pages of its provider without a request.
  const visited: string[] = [];
  page.context().on('request', (request) => {
    if (request.isNavigationRequest()) visited.push(request.url());
  });
  page.context().on('page', (opened) => {
    opened.on('framenavigated', (frame) => visited.push(frame.url()));
  });
  await visit(assistant.path);
  for (const [fault, words] of requestTokenFaults)
    await test.step(fault, async () => {
      await testFromRow(page, fault);
      const opening = page.waitForEvent('popup');
      await testDialog(page).getByRole('button', { name: 'Test', exact: true }).click();
      const window = await opening;
      await expect(outcome(page)).toHaveText('Auth Test Failed');
      await expect(testDialog(page)).toContainText(words);
      await expect.poll(() => window.isClosed()).toBe(true);
      expect(visited.filter((url) => url.includes('authorize'))).toEqual([]);
      await closeResult(page);
    });
});

const signInFaults = [
  ['other-token', 'belongs to another request token'],
  ['no-verifier', 'sent the user back without a verifier'],
  ['wrong-verifier', 'did not exchange what the sign-in brought'],
  ['no-secret', 'The answer has no oauth_token_secret'],
] as const;

test('a sign-in that ends badly is told', async ({ assistant, page, provider, visit }) => {
  for (const [fault] of signInFaults) await saved(assistant, provider, { fault });
  await visit(assistant.path);
  for (const [fault, words] of signInFaults)
    await test.step(fault, async () => {
      await testFromRow(page, fault);
      const window = await startSignIn(page);
      await provider.signInAtPractice(window, 'allow');
      await expect(window).toHaveTitle('Authorization Failed');
      await expect(outcome(page)).toHaveText('Auth Test Failed');
      await expect(testDialog(page)).toContainText(words);
      await window.close();
      await closeResult(page);
    });
});

test('a signature method that is refused is changed by one click', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await saved(assistant, provider, { fault: 'method' });
  await visit(assistant.path);
  await testFromRow(page, 'method');
  await testDialog(page).getByRole('button', { name: 'Test', exact: true }).click();
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await expect(testDialog(page)).toContainText('does not take the signature method HMAC-SHA1');
  await testDialog(page).getByRole('button', { name: 'Sign with HMAC-SHA256 and test again' }).click();
  // A window opens only when somebody presses for it.
  await testDialog(page).getByRole('button', { name: 'Test', exact: true }).click();
  await expect(testDialog(page)).toContainText('does not take the signature method HMAC-SHA256');
});

test('bad input is refused at its place', async ({ assistant, page, provider, visit }) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, {
    'Authorization Type': 'OAuth v1',
    Name: 'Photos',
    'Consumer Key': 'key',
    'Consumer Secret': provider.practiceClient.clientSecret,
    'Request Token Link': 'photos.example.net/initiate',
    'User Authorization Link': 'https://photos.example.net/authorize#x',
  });
  await save(page);
  await expect(field(page, 'Request Token Link')).toHaveAccessibleDescription(/starts with https:/);
  await expect(field(page, 'User Authorization Link')).toHaveAccessibleDescription(/Remove the #/);
  await expect(field(page, 'Access Token Link')).toHaveAccessibleDescription(/starts with https:/);
  await expect(field(page, 'Name')).toHaveValue('Photos');
  const group = authorizationFields(page);
  // Each call is signed: none lacks a field.
  await expect(group.getByText(/no credentials/)).toBeHidden();
  await group.getByRole('button', { name: 'Add Authorization Field' }).click();
  await group.getByLabel('Field Key', { exact: true }).fill('Authorization');
  await group.getByLabel('Field Value', { exact: true }).fill('x');
  await group.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(group.getByLabel('Field Key', { exact: true })).toHaveAccessibleDescription(
    /is set by the request itself/,
  );
});
