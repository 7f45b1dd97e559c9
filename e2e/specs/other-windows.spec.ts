import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { openOtherWindow, tellOfChange } from '../pages/other-window.ts';
import { fill, form, saveAndClose } from '../pages/profile-form.ts';
import { edit, pickFromRowMenu, rowOf } from '../pages/profile-list.ts';

test.beforeEach(async ({ assistant, page, provider, visit }) => {
  await assistant.addProfile(profileFor(await provider.registerClient(), { name: 'Flight Offers' }));
  await visit(assistant.path);
  await expect(rowOf(page, 'Flight Offers')).toBeVisible();
});

test('the list follows what another window tells of', async ({ assistant, page, provider }) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await expect(rowOf(page, 'Hotel Bookings')).toBeHidden();
  await tellOfChange(page);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
});

test('a window tells the others of what is changed in it', async ({ assistant, page, provider }) => {
  const other = await openOtherWindow(page);
  for (const each of [page, other]) await expect(rowOf(each, 'Flight Offers')).toBeVisible();
  // What the first one has not read yet shows that it was told: on a browser host it has its own profiles.
  await assistant.addProfile(profileFor(provider.practiceClient));
  await expect(rowOf(page, 'Hotel Bookings')).toBeHidden();
  await pickFromRowMenu(other, 'Flight Offers', 'Duplicate');
  await expect(rowOf(other, 'Flight Offers (copy)')).toBeVisible();
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
});

// The windows of a browser host share nothing but the browser.
test('two windows of the server show the same @server-only', async ({ page }) => {
  const other = await openOtherWindow(page);
  await pickFromRowMenu(other, 'Flight Offers', 'Duplicate');
  await expect(rowOf(page, 'Flight Offers (copy)')).toBeVisible();
});

test('each tab of a browser host keeps a state of its own @browser-only', async ({ assistant, page }) => {
  const other = await openOtherWindow(page);
  await edit(other, 'Flight Offers');
  await fill(other, { Name: 'Train Offers', 'Client Secret Key': 'of-this-tab' });
  await saveAndClose(other);
  await expect(rowOf(other, 'Train Offers')).toBeVisible();
  await pickFromRowMenu(page, 'Flight Offers', 'Duplicate');
  await expect(rowOf(page, 'Flight Offers (copy)')).toBeVisible();

  for (const each of [page, other]) await each.reload();
  await expect(rowOf(page, 'Flight Offers (copy)')).toBeVisible();
  await expect(rowOf(page, 'Train Offers')).toBeHidden();
  await expect(rowOf(other, 'Train Offers')).toBeVisible();
  await expect(rowOf(other, 'Flight Offers')).toBeHidden();

  // One that is opened by its address begins with nothing of theirs.
  const fresh = await page.context().newPage();
  await fresh.goto(assistant.path);
  await expect(fresh.getByRole('heading', { name: 'There is no such assistant' })).toBeVisible();

  await other.goto('/?browser-host=reset');
  await expect(other.getByRole('banner')).toContainText('My assistant');
  await page.reload();
  await expect(rowOf(page, 'Flight Offers (copy)')).toBeVisible();
  await expect(form(page)).toBeHidden();
});
