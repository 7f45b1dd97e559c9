import { getProfile, replaceProfile } from '#contract/endpoints/authorization-profiles.ts';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { field, fill, form, save, saveAndClose } from '../pages/profile-form.ts';
import { edit, rowOf } from '../pages/profile-list.ts';

test.describe('a profile that was changed meanwhile', () => {
  test.beforeEach(async ({ api, assistant, page, pageWatch, provider, visit }) => {
    const client = await provider.registerClient();
    const { id } = await assistant.addProfile(profileFor(client));
    await visit(assistant.path);
    await edit(page, 'Hotel Bookings');

    const params = { assistantId: assistant.id, profileId: id };
    const { etag } = await api.call(getProfile, { params });
    const theirs = profileFor(client, { description: 'Theirs', clientSecret: undefined });
    await api.call(replaceProfile, { params, ifMatch: etag, body: theirs });

    pageWatch.expectStatus(412);
    await fill(page, { Description: 'Mine' });
    await save(page);
  });

  test('can be kept as it was typed', async ({ page }) => {
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect(form(page)).toBeHidden();
    await edit(page, 'Hotel Bookings');
    await expect(field(page, 'Description')).toHaveValue('Mine');
  });

  test('can be taken as it is now', async ({ page }) => {
    await page.getByRole('button', { name: 'Take theirs' }).click();
    await expect(field(page, 'Description')).toHaveValue('Theirs');
  });
});

test('two tabs that save one profile do not lose a change @server-only', async ({
  assistant,
  context,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  await assistant.addProfile(profileFor(client));
  const other = await context.newPage();
  await visit(assistant.path);
  await other.goto(assistant.path);
  await edit(page, 'Hotel Bookings');
  await edit(other, 'Hotel Bookings');

  await fill(other, { Name: 'Theirs' });
  await saveAndClose(other);
  await expect(rowOf(other, 'Theirs')).toBeVisible();

  pageWatch.expectStatus(412);
  await fill(page, { Name: 'Mine' });
  await save(page);
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect(field(page, 'Name')).toHaveValue('Theirs');
});
