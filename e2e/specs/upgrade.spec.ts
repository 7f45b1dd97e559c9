import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { missChunk } from '../pages/missing-chunk.ts';
import { add, rowOf } from '../pages/profile-list.ts';
import { field, fill, form } from '../pages/profile-form.ts';
import { upgradeServer } from '../pages/upgraded-server.ts';

test.describe('a tab left open over an upgrade of the server', () => {
  test.beforeEach(async ({ assistant, page, provider, visit }) => {
    await assistant.addProfile(profileFor(await provider.registerClient()));
    await visit(assistant.path);
    await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  });

  test('is told to reload with the next answer, and goes on until then', async ({ audit, page }) => {
    await add(page);
    await fill(page, { Name: 'Flights' });
    await upgradeServer(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Discard' }).click();
    const search = page.getByRole('searchbox');
    await search.fill('Hotel');
    await expect(page).toHaveURL(/search=Hotel$/);
    await search.fill('Hotel Book');
    const notice = page.getByRole('status').filter({ hasText: 'The server was upgraded' });
    await expect(notice).toBeVisible();
    expect.soft(await audit(), 'the notice').toEqual([]);
    await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
    await notice.getByRole('button', { name: 'Reload the page' }).click();
    await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
    await expect(notice).toBeHidden();
    await expect(form(page)).toBeHidden();
  });

  test('is told so over the form too, and what was typed is there again after the reload', async ({
    audit,
    page,
  }) => {
    await add(page);
    await fill(page, { Name: 'Flights', 'Client Secret Key': 's3cret-of-flights' });
    await upgradeServer(page);
    // The preview of the request asks the server, each time that something of it was changed.
    await fill(page, { 'Client ID': 'travel', 'Token Request URL': 'https://id.example.com/token' });
    await expect(form(page).getByRole('complementary', { name: 'Request preview' })).toContainText('POST');
    await fill(page, { 'Token Request URL': 'https://id.example.com/oauth2/token' });
    const notice = form(page).getByRole('status').filter({ hasText: 'The server was upgraded' });
    await expect(notice).toContainText('what you typed is kept');
    expect.soft(await audit(), 'the notice over the form').toEqual([]);
    await notice.getByRole('button', { name: 'Reload the page' }).click();
    await expect(form(page).getByText('Your unsaved changes were restored.')).toBeVisible();
    await expect(field(page, 'Name')).toHaveValue('Flights');
    await expect(field(page, 'Client ID')).toHaveValue('travel');
    await expect(field(page, 'Client Secret Key')).toHaveValue('');
    await expect(notice).toBeHidden();
  });
});

test('a tab left open over an upgrade says what it is where a part of the page is gone', async ({
  assistant,
  audit,
  context,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.allowStatus(404);
  pageWatch.expectConsole(/A part of the page could not be loaded/);
  const restore = await missChunk(context, 'trash-page');
  await visit(assistant.path);
  await page.getByRole('link', { name: 'Trash' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('A part of the page could not be loaded');
  expect.soft(await audit(), 'without a part of the page').toEqual([]);
  await restore();
  await alert.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('heading', { name: 'Trash', level: 1 })).toBeVisible();
});
