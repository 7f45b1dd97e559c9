import type { Page } from '@playwright/test';
import { getHost } from '#contract/endpoints/host.ts';
import type { Api } from '../fixtures/api/api.ts';
import type { Assistant } from '../fixtures/assistant.ts';
import type { IdentityProvider, UserClient } from '../fixtures/provider/identity-provider.ts';
import { expect, test } from '../fixtures/test.ts';
import { copyBy } from '../pages/clipboard.ts';
import { addScope, field, fill, form, openAdvanced, save, saveAndClose } from '../pages/profile-form.ts';
import { add, edit, rowOf, testFromRow } from '../pages/profile-list.ts';
import { startSignIn } from '../pages/sign-in-window.ts';
import { closeResult, outcome, showTab, testAgain, testDialog } from '../pages/test-result.ts';
import { toast } from '../pages/toast.ts';

async function callbackUrlOf(api: Api): Promise<string> {
  return (await api.call(getHost, {})).body.callbackUrl;
}

/** Saves a profile with which users sign in, through the API. */
async function saved(
  api: Api,
  assistant: Assistant,
  provider: IdentityProvider,
  changes: Partial<UserClient> = {},
  name = 'Calendar',
): Promise<void> {
  const client = { ...(await provider.registerUserClient(await callbackUrlOf(api))), ...changes };
  await assistant.addProfile({
    type: 'oauth2_authorization_code',
    name,
    clientId: client.clientId,
    clientSecret: client.clientSecret,
    authorizationUrl: client.authorizationUrl,
    tokenRequestUrl: client.tokenUrl,
    issuer: client.issuer,
    scope: [{ key: 'scope', value: client.scope }],
  });
}

/** The practice provider, whose faults answer on every host. */
function practice(provider: IdentityProvider, fault: string): Partial<UserClient> {
  const { clientId, clientSecret, tokenUrl } = provider.practiceClient;
  const issuer = tokenUrl.replace(/\/token$/, '');
  return {
    clientId,
    clientSecret,
    tokenUrl,
    issuer,
    authorizationUrl: provider.signInFaultUrl(fault),
    scope: 'api:read',
  };
}

async function beginTest(page: Page, name = 'Calendar'): Promise<Page> {
  await testFromRow(page, name);
  await expect(testDialog(page)).toContainText('A window of the identity provider opens');
  return startSignIn(page);
}

test('a profile is added, a user signs in, and both legs are shown', async ({
  api,
  assistant,
  page,
  provider,
  visit,
}) => {
  const callbackUrl = await callbackUrlOf(api);
  const client = await provider.registerUserClient(callbackUrl);
  await visit(assistant.path);
  await add(page);
  await fill(page, {
    'Authorization Type': 'OAuth v2',
    Name: 'Calendar',
    'Client ID': client.clientId,
    'Client Secret Key': client.clientSecret,
    'Authorization URL': client.authorizationUrl,
    'Token Request URL': client.tokenUrl,
  });
  await expect(field(page, 'Callback URL')).toHaveValue(callbackUrl);
  await expect(field(page, 'Callback URL')).toHaveAttribute('readonly', '');
  const copy = form(page).getByRole('button', { name: 'Copy the Callback URL' });
  expect(await copyBy(copy, 'Callback URL copied')).toBe(callbackUrl);
  await addScope(page, 1, 'scope', client.scope);
  await openAdvanced(page);
  await fill(page, { 'Check URL': client.checkUrl });
  await saveAndClose(page);
  await expect(toast(page, 'Authorization profile saved')).toBeVisible();

  const window = await beginTest(page);
  await expect(testDialog(page).getByRole('status')).toHaveText('Waiting for the sign-in…');
  await provider.signIn(window, 'allow');
  await expect(window).toHaveTitle('Authorization Success');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await expect(testDialog(page)).toContainText(client.issuer);

  const exchanges = testDialog(page).getByRole('group', { name: 'Exchange' });
  await exchanges.getByText('Sign-in').click();
  const request = await showTab(page, 'Request');
  await expect(request).toContainText('code_challenge_method');
  await exchanges.getByText('Token request').click();
  await expect(await showTab(page, 'Request')).toContainText('authorization_code');
  await exchanges.getByText('API call').click();
  await expect(await showTab(page, 'Request')).toContainText('Bearer');
  await closeResult(page);
  await expect(rowOf(page, 'Calendar')).toContainText('Passed');

  await edit(page, 'Calendar');
  await openAdvanced(page);
  await fill(page, { Issuer: `${client.issuer}/other` });
  await saveAndClose(page);
  // The provider remembers who signed in before.
  await page.context().clearCookies();
  const again = await beginTest(page);
  await provider.signIn(again, 'allow');
  await expect(again).toHaveTitle('Authorization Failed');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await expect(testDialog(page)).toContainText('another identity provider than the profile says');
});

test('denied consent is told in the window and on the page', async ({
  api,
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  await saved(api, assistant, provider);
  await visit(assistant.path);
  await testFromRow(page, 'Calendar');
  await expect(testDialog(page)).toContainText('A window of the identity provider opens');
  expect.soft(await audit()).toEqual([]);
  const window = await startSignIn(page);
  await expect(testDialog(page).getByRole('status')).toHaveText('Waiting for the sign-in…');
  expect.soft(await audit()).toEqual([]);
  await provider.signIn(window, 'deny');
  await expect(window).toHaveTitle('Authorization Failed');
  await expect(window.getByRole('main')).toContainText('Access was denied in the sign-in window');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await expect(testDialog(page)).toContainText('Access was denied in the sign-in window');
  expect.soft(await audit()).toEqual([]);
});

const faults = [
  ['wrong-state', 'An answer came whose state is not the one that was sent'],
  ['no-state', 'An answer came whose state is not the one that was sent'],
  ['wrong-issuer', 'another identity provider than the profile says'],
  ['expired-code', 'did not accept the grant (invalid_grant)'],
] as const;

test('a sign-in that ends badly is told', async ({ api, assistant, page, provider, visit }) => {
  for (const [fault] of faults) await saved(api, assistant, provider, practice(provider, fault), fault);
  await visit(assistant.path);
  for (const [fault, words] of faults)
    await test.step(fault, async () => {
      const window = await beginTest(page, fault);
      await provider.signInAtPractice(window, 'allow');
      await expect(window).toHaveTitle('Authorization Failed');
      await expect(outcome(page)).toHaveText('Auth Test Failed');
      await expect(testDialog(page)).toContainText(words);
      await window.close();
      await closeResult(page);
    });
});

// In a browser host it has no address of its own: it is written into the window, where axe does not always find it.
test('axe finds nothing in the window that a sign-in ends in @server-only', async ({
  api,
  audit,
  page,
  visit,
}) => {
  await visit(`${await callbackUrlOf(api)}?error=access_denied&state=nobody`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect.soft(await audit()).toEqual([]);
});

test('a window that is closed is missed, and can be opened again', async ({
  api,
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  await saved(api, assistant, provider);
  await visit(assistant.path);
  const window = await beginTest(page);
  await window.close();
  await expect(testDialog(page)).toContainText('The sign-in window is closed');
  expect.soft(await audit()).toEqual([]);
  const reopening = page.waitForEvent('popup');
  await testDialog(page).getByRole('button', { name: 'Open the window' }).click();
  const second = await reopening;
  await expect(testDialog(page)).not.toContainText('The sign-in window is closed');
  await second.close();
  await expect(testDialog(page)).toContainText('The sign-in window is closed');
  await testDialog(page).getByRole('button', { name: 'Stop' }).click();
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await expect(testDialog(page)).toContainText('The sign-in window was closed before');
  const restarting = page.waitForEvent('popup');
  await testAgain(page);
  await provider.signIn(await restarting, 'allow');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
});

test('a window that the browser blocks is told', async ({ api, assistant, page, provider, visit }) => {
  await saved(api, assistant, provider);
  await visit(assistant.path);
  await page.evaluate(() => {
    window.open = () => null;
  });
  await testFromRow(page, 'Calendar');
  await testDialog(page).getByRole('button', { name: 'Test', exact: true }).click();
  await expect(testDialog(page)).toContainText('The browser did not open the sign-in window');
  await testDialog(page).getByRole('button', { name: 'Stop' }).click();
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await expect(testDialog(page)).toContainText('It blocks windows that pages open by themselves');
});

test('a window closes by itself when the test has passed', async ({
  api,
  assistant,
  page,
  provider,
  visit,
}) => {
  await saved(api, assistant, provider);
  await visit(assistant.path);
  await testFromRow(page, 'Calendar');
  await page.context().route(/^https:\/\/fonts\.googleapis\.com\//, (route) => route.abort());
  const opening = page.waitForEvent('popup');
  await testDialog(page).getByRole('button', { name: 'Test', exact: true }).click();
  const window = await opening;
  const closing = window.waitForEvent('close');
  await provider.signIn(window, 'allow');
  await closing;
  await expect(outcome(page)).toHaveText('Auth Test Passed');
});

test('a value that goes through the browser cannot be secret', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const { clientId, clientSecret, tokenUrl } = provider.practiceClient;
  await visit(assistant.path);
  await add(page);
  await fill(page, {
    'Authorization Type': 'OAuth v2',
    Name: 'Calendar',
    'Client ID': clientId,
    'Client Secret Key': clientSecret,
    'Authorization URL': provider.signInFaultUrl('denied'),
    'Token Request URL': tokenUrl,
  });
  const group = form(page).getByRole('group', { name: 'Additional Fields' });
  await group.getByRole('button', { name: 'Add Additional Field' }).click();
  await group.getByLabel('Key 1', { exact: true }).fill('state');
  await group.getByLabel('Value 1', { exact: true }).fill('mine');
  await save(page);
  await expect(group).toContainText('state is set by the protocol');
});

// The window of the browser host has no address of its own that anything could stand behind.
test.describe('an answer behind the # of the address', { tag: '@server-only' }, () => {
  test('is told as what it says, and its tokens go nowhere', async ({
    api,
    assistant,
    page,
    provider,
    visit,
  }) => {
    const authorizationUrl = 'https://id.example.com/authorize';
    await saved(api, assistant, provider, { authorizationUrl });
    const callbackUrl = await callbackUrlOf(api);
    let keepsState = true;
    await page.context().route(`${authorizationUrl}*`, async (route) => {
      const state = new URL(route.request().url()).searchParams.get('state') ?? '';
      const answer = new URLSearchParams({ error: 'access_denied', access_token: 'canary-4b1d' });
      if (keepsState) answer.set('state', state);
      const address = JSON.stringify(`${callbackUrl}#${answer.toString()}`);
      await route.fulfill({
        contentType: 'text/html',
        body: `<script>location.replace(${address})</script>`,
      });
    });
    await visit(assistant.path);
    const window = await beginTest(page);
    await expect(outcome(page)).toHaveText('Auth Test Failed');
    await expect(testDialog(page)).toContainText('Access was denied in the sign-in window (access_denied).');
    await expect(window).toHaveURL(/\?response_mode=fragment&error=access_denied&state=[\w-]+$/);
    await closeResult(page);
    await window.close();
    keepsState = false;
    const other = await beginTest(page);
    await expect(testDialog(page)).toContainText('It names the error access_denied.');
    await expect(other.getByText('It names an error: “access_denied”')).toBeVisible();
  });
});
