import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { copyBy, refuseClipboard, refuseCopying } from '../pages/clipboard.ts';
import { outcome, showTab, testDialog } from '../pages/test-result.ts';

test('the evidence is in view below the two best fixes, and more ideas are a click away', async ({
  page,
  testFault,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await testFault('invalid-client');
  for (const name of ['Headers', 'Response', 'Request', 'Timeline'])
    await expect(testDialog(page).getByRole('tab', { name, exact: true })).toBeInViewport({ ratio: 1 });
  const more = testDialog(page).getByText(/^\d more ideas?$/);
  const secret = testDialog(page).getByText('Check the client ID and enter the secret again');
  await expect(secret).toBeHidden();
  await more.click();
  await expect(secret).toBeVisible();
});

test('on paper a result is as long as it is, and alone', async ({ page, testFault }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await testFault('invalid-client');
  const headers = await showTab(page, 'Headers');
  const endOf = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().bottom);
  await page.emulateMedia({ media: 'print' });
  const behind = page.getByRole('heading', { name: 'Authorization Profiles', includeHidden: true });
  await expect(behind).toBeHidden();
  expect(await endOf(headers)).toBeGreaterThan(600);
  expect(await endOf(headers)).toBeLessThan(await endOf(testDialog(page)));
});

test('headers stand in two tables, in their order, with secrets masked', async ({ page, testFault }) => {
  await testFault('challenge-only');
  const headers = await showTab(page, 'Headers');
  const request = headers.getByRole('table', { name: 'Request headers' });
  await expect(request.getByRole('row', { name: /^authorization/i })).toContainText(
    /practice-client, secret of \d+ characters, fingerprint [0-9a-f]{8}/,
  );
  const response = headers.getByRole('table', { name: 'Response headers' });
  await expect(response.getByRole('row', { name: /^www-authenticate/i })).toContainText(
    'related to the failure',
  );
});

test('an answer is set out with what went wrong marked, and shown as it came', async ({
  page,
  testFault,
}) => {
  await testFault('nested');
  const response = await showTab(page, 'Response');
  await expect(response.getByText(/^HTTP\/1\.1 200/)).toBeVisible();
  const body = response.getByRole('region', { name: 'Response body' });
  // The line of the token that stands where it does not belong.
  await expect(body.locator('[data-line]').filter({ hasText: 'related to the failure' })).toContainText(
    '"access_token"',
  );
  await expect(body).toContainText(/access token of \d+ characters/);
  const copied = await copyBy(response.getByRole('button', { name: 'Copy body' }), 'Body copied');
  expect(copied).toMatch(/"access_token": *"‹access token of \d+ characters/);
  await response.getByRole('button', { name: 'Raw', exact: true }).click();
  await expect(body.locator('[data-line]')).toHaveCount(1);
  await expect(response.getByRole('button', { name: 'Hex', exact: true })).toHaveCount(0);
});

test('the token that was found is marked, and what is odd about it', async ({ page, testFault }) => {
  await testFault('lifetime-text');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  const body = (await showTab(page, 'Response')).getByRole('region', { name: 'Response body' });
  const marked = (words: string) => body.locator('[data-line]').filter({ hasText: words });
  await expect(marked('the token that was found')).toContainText('"access_token"');
  await expect(marked('see the warnings')).toContainText('"expires_in"');
  const fingerprint = testDialog(page).getByRole('button', { name: 'Copy fingerprint' });
  expect(await copyBy(fingerprint, 'Fingerprint copied')).toMatch(/^[0-9a-f]{16}$/);
});

test('bytes that are no text are shown one by one', async ({ audit, page, testFault }) => {
  await testFault('binary');
  const response = await showTab(page, 'Response');
  const bytes = response.getByRole('table', { name: 'Response body' });
  await expect(bytes.getByRole('row', { name: /^000000/ })).toContainText('00 01 02 03 fe ff 00 04 70 72');
  await expect(bytes.getByRole('row', { name: /^000000/ })).toContainText('........practice');
  expect.soft(await audit(), 'bytes').toEqual([]);
  await response.getByRole('button', { name: 'Raw', exact: true }).click();
  await expect(response.getByRole('region', { name: 'Response body' })).toContainText('U+0000');
});

test('marks that hide or turn text around are named', async ({ audit, page, testFault }) => {
  await testFault('error-with-markup');
  const response = await showTab(page, 'Response');
  await response.getByRole('button', { name: 'Raw', exact: true }).click();
  await expect(response).toContainText('U+202E');
  expect.soft(await audit(), 'marks that are named').toEqual([]);
  await expect(response.getByRole('img')).toHaveCount(0);
  expect(await testDialog(page).innerText()).not.toContain('\u202e');
});

test('a line without an end is drawn in parts, and what was cut is said', async ({
  audit,
  page,
  testFault,
}) => {
  await testFault('large');
  const response = await showTab(page, 'Response');
  await response.getByRole('button', { name: 'Raw', exact: true }).click();
  await expect(response.getByRole('region', { name: 'Response body' })).toContainText('xxxxxxxxxx');
  await expect(response).toContainText('Only the beginning is shown');
  expect.soft(await audit(), 'a body that was cut').toEqual([]);
});

test('the request is shown as it went, and as a command', async ({ page, provider, testFault }) => {
  await testFault('body-only');
  await testDialog(page)
    .getByRole('button', { name: /in the body/i })
    .click();
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  const request = await showTab(page, 'Request');
  await expect(request).toContainText(/^POST /);
  const form = request.getByRole('table', { name: 'Form body' });
  await expect(form.getByRole('row', { name: /^grant_type/ })).toContainText('client_credentials');
  await expect(form.getByRole('row', { name: /^client_secret/ })).toContainText(/of \d+ characters/);
  await request.getByRole('button', { name: 'Raw', exact: true }).click();
  await expect(request.getByRole('region', { name: 'Request body' })).toContainText(
    'grant_type=client_credentials&client_id=practice-client&client_secret=',
  );
  const command = request.getByRole('region', { name: 'cURL command' });
  await expect(command).toContainText('$CLIENT_SECRET');
  const copy = request.getByRole('button', { name: 'Copy as cURL' });
  const copied = await copyBy(copy, 'cURL command copied, secrets masked');
  expect(copied).toMatch(/^curl /);
  expect(copied).toContain('$CLIENT_SECRET');
  expect(copied).not.toContain(provider.practiceClient.clientSecret);
});

// Nothing leaves the page of a browser host: there is no connection whose phases and address could be shown.
test('the timeline shows where the time went @server-only', async ({ page, testFault }) => {
  await testFault('invalid-client');
  const timeline = await showTab(page, 'Timeline');
  const table = timeline.getByRole('table', { name: /^Request timeline, / });
  await expect(table.getByRole('row', { name: /^Connect/ })).toContainText('ms');
  await expect(table.getByRole('row', { name: /^TLS/ })).toContainText('not needed');
  await expect(timeline).toContainText(/Server\s*127\.0\.0\.1:\d+/);
  await expect(timeline).toContainText('HTTP/1.1, not encrypted');
});

test('a page that is served by plain http copies as well', async ({ page, testFault }) => {
  await testFault('invalid-client');
  const copy = testDialog(page).getByRole('button', { name: 'Copy report' });
  await refuseClipboard(page);
  expect(await copyBy(copy, 'Report copied, secrets masked')).toContain('invalid_client');
  await expect(copy).toBeFocused();
});

test('the report for a ticket holds the evidence and no secret', async ({ page, provider, testFault }) => {
  await testFault('invalid-client');
  const copy = testDialog(page).getByRole('button', { name: 'Copy report' });
  const report = await copyBy(copy, 'Report copied, secrets masked');
  expect(report).toContain('invalid_client');
  expect(report).toMatch(/HTTP\/1\.1 401/);
  expect(report).toMatch(/secret of \d+ characters/);
  expect(report).not.toContain(provider.practiceClient.clientSecret);

  await refuseCopying(page);
  await copy.click();
  await expect(page.getByText('The browser did not allow copying. Select the text')).toBeVisible();
  await expect(copy).toBeFocused();
});
