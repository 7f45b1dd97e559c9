import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { errorSummary, field, fill, form, save, saveAndClose } from '../pages/profile-form.ts';
import { edit, rowOf } from '../pages/profile-list.ts';

test.describe('a profile that was changed meanwhile', () => {
  test.beforeEach(async ({ assistant, page, pageWatch, provider, visit }) => {
    const client = await provider.registerClient();
    const { id } = await assistant.addProfile(profileFor(client));
    await visit(assistant.path);
    await edit(page, 'Hotel Bookings');

    const theirs = profileFor(client, { description: 'Theirs', clientSecret: undefined });
    await assistant.changeProfile(id, theirs);

    pageWatch.expectStatus(412);
    await fill(page, { Description: 'Mine' });
    await save(page);
  });

  test('can be kept as it was typed', async ({ audit, page }) => {
    await expect(page.getByRole('button', { name: 'Keep mine' })).toBeVisible();
    expect.soft(await audit(), 'the comparison').toEqual([]);
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

test('a profile that somebody else has given another type is compared by what both types have', async ({
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  const { id } = await assistant.addProfile(profileFor(nobody));
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await assistant.changeProfile(id, { type: 'basic', name: 'Hotel Bookings', description: 'Theirs' });

  pageWatch.expectStatus(412);
  await fill(page, { Description: 'Mine' });
  await save(page);
  const question = page.getByRole('alertdialog');
  const type = question.getByRole('row', { name: /^Authorization Type/ });
  await expect(type.getByRole('cell')).toHaveText(['OAuth v2 client credentials', 'Basic Auth']);
  await expect(question.getByRole('row', { name: /^Description/ })).toContainText('Theirs');
  await expect(question.getByRole('row', { name: /^Client Authentication/ })).toHaveCount(0);
  await question.getByRole('button', { name: 'Take theirs' }).click();
  await expect(field(page, 'Authorization Type')).toHaveValue('basic');
});

test('a secret that somebody else has removed is asked for when what was typed is kept', async ({
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  const { id } = await assistant.addProfile(profileFor(nobody));
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await assistant.changeProfile(id, profileFor(nobody, { clientAuthentication: 'none', clientSecret: null }));

  pageWatch.expectStatus(412);
  await fill(page, { Description: 'Mine' });
  await save(page);
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(errorSummary(page)).toBeFocused();
  const secret = field(page, 'Client Secret Key');
  await expect(secret).toHaveAccessibleDescription(/Enter the client secret\./);
  await expect(secret).not.toHaveAttribute('placeholder', /Saved/);
  await fill(page, { 'Client Secret Key': 's' });
  await saveAndClose(page);
});

test('the focus stays in the form where the row that had it gives way to what is saved', async ({
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  const scope = [{ key: 'scope', value: 'read' }];
  const { id } = await assistant.addProfile(profileFor(nobody, { scope }));
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await assistant.changeProfile(id, profileFor(nobody, { scope: [{ key: 'scope', value: 'write' }] }));

  pageWatch.expectStatus(412);
  const value = form(page)
    .getByRole('group', { name: 'Scope', exact: true })
    .getByLabel('Value 1', { exact: true });
  await value.fill('read more');
  await value.press('Enter');
  await page.getByRole('button', { name: 'Take theirs' }).press('Enter');
  await expect(value).toHaveValue('write');
  await expect(form(page)).toBeFocused();
});

test('a draft that was kept is compared with the version that it has grown from', async ({
  assistant,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  const { id } = await assistant.addProfile(profileFor(client));
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await fill(page, { Description: 'Mine' });
  await assistant.changeProfile(id, profileFor(client));
  page.once('dialog', (question) => void question.accept());
  await page.reload();
  await expect(field(page, 'Description')).toHaveValue('Mine');

  pageWatch.expectStatus(412);
  await save(page);
  const secret = page.getByRole('row').filter({ hasText: 'Client Secret Key' });
  await expect(secret.getByRole('cell')).toHaveText(['not changed', 'changed']);
});

test('a draft that is discarded after that comparison leaves what was saved meanwhile', async ({
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  const { id } = await assistant.addProfile(profileFor(nobody, { description: 'Old' }));
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await fill(page, { Description: 'Mine' });
  page.once('dialog', (question) => void question.accept());
  await page.reload();
  await expect(field(page, 'Description')).toHaveValue('Mine');
  await assistant.changeProfile(id, profileFor(nobody, { description: 'Theirs' }));

  pageWatch.expectStatus(412);
  await save(page);
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(question).toBeHidden();
  await form(page).getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(field(page, 'Description')).toHaveValue('Theirs');
});

test('a profile that was deleted meanwhile can be saved as a new one', async ({
  assistant,
  audit,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  const { id } = await assistant.addProfile(profileFor(client));
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await fill(page, { Description: 'Mine' });
  // The save is refused, and so are the previews of what is typed meanwhile.
  pageWatch.allowStatus(404);
  await assistant.deleteProfile(id);

  await save(page);
  const question = page.getByRole('alertdialog', { name: 'Somebody else deleted this profile' });
  await expect(question).toBeVisible();
  expect.soft(await audit(), 'the question').toEqual([]);
  await question.getByRole('button', { name: 'Save as a new profile' }).click();
  await fill(page, { 'Client Secret Key': client.clientSecret });
  await saveAndClose(page);
  await edit(page, 'Hotel Bookings');
  await expect(field(page, 'Description')).toHaveValue('Mine');
});

// No two tabs of a browser host have a profile in common. What one of them sees of it is tested above, on both hosts.
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
