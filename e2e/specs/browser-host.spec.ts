import { getHost } from '#contract/endpoints/host.ts';
import { formValuesOf, nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { openOtherWindow } from '../pages/other-window.ts';
import { add, edit, rowOf, testFromRow } from '../pages/profile-list.ts';
import { field, fill, saveAndClose } from '../pages/profile-form.ts';
import { startSignIn } from '../pages/sign-in-window.ts';
import { endWorkers } from '../pages/service-worker.ts';
import { outcome, testDialog } from '../pages/test-result.ts';
import { turnTo } from '../pages/turned-to.ts';

test('an address elsewhere ends in a plain word, never in a made-up answer @browser-only', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  await assistant.addProfile(profileFor(client, { tokenRequestUrl: 'https://login.example.com/token' }));
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await expect(testDialog(page)).toContainText('unreachable_from_browser');
  await expect(testDialog(page)).toContainText('Nothing was sent');
});

test('the state of a tab survives a reload, but for its secrets @browser-only', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  await assistant.addProfile(profileFor(client));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  await page.reload();
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('A secret has to be entered again');
  await edit(page, 'Hotel Bookings');
  await expect(field(page, 'Client ID')).toHaveValue(client.clientId);
  await fill(page, { 'Client Secret Key': client.clientSecret });
  await saveAndClose(page);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
});

test('an address starts a tab anew @browser-only', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await expect(page.getByRole('banner')).toContainText(assistant.name);
  await page.goto('/?browser-host=reset');
  await expect(page.getByRole('banner')).toContainText('My assistant');
  await expect(page).not.toHaveURL(/browser-host/);
});

test('whoever is asked whether to leave, and stays, goes on being answered @browser-only', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, formValuesOf(nobody, 'Hotel Bookings'));
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload()));
  await (await asked).dismiss();
  await saveAndClose(page);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
});

// Where the worker ended with the page that went, the next one would wait for another, and a window for both of them.
test('a window that is opened while its page loads anew is loaded once @browser-only', async ({
  assistant,
  page,
  visit,
}) => {
  await assistant.addProfile(profileFor(nobody));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  const loads: string[] = [];
  page.context().on('request', (request) => {
    if (request.isNavigationRequest()) loads.push(new URL(request.url()).pathname);
  });
  const other = await openOtherWindow(page);
  for (const each of [page, other]) await expect(rowOf(each, 'Hotel Bookings')).toBeVisible();
  expect(loads).toEqual([assistant.path, assistant.path]);
});

test('whoever comes back to a tab whose worker the browser has ended is answered @browser-only', async ({
  assistant,
  page,
  visit,
}) => {
  await assistant.addProfile(profileFor(nobody));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  await endWorkers(page);
  await turnTo(page, 'tab');
  await edit(page, 'Hotel Bookings');
  await expect(field(page, 'Client ID')).toHaveValue('c');
});

// A browser would leave the first for the second, and the page hear of one.
test('whoever allows twice in the window of a sign-in has signed in once @browser-only', async ({
  api,
  assistant,
  page,
  provider,
  visit,
}) => {
  const { callbackUrl } = (await api.call(getHost, {})).body;
  const { clientId, clientSecret, authorizationUrl, tokenUrl } =
    await provider.registerUserClient(callbackUrl);
  await assistant.addProfile({
    ...{ type: 'oauth2_authorization_code', name: 'Calendar', clientId, clientSecret, authorizationUrl },
    tokenRequestUrl: tokenUrl,
  });
  await visit(assistant.path);
  await testFromRow(page, 'Calendar');
  const window = await startSignIn(page);
  await window.getByRole('button', { name: 'Allow', exact: true }).evaluate((allow: HTMLButtonElement) => {
    for (let presses = 0; presses < 2; presses += 1) allow.click();
  });
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await expect(window).toHaveTitle('Authorization Success');
});
