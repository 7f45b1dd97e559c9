import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { authorizationFields, enableTenancy, errorSummary, fill, save } from '../pages/profile-form.ts';
import { add, edit, pickFromRowMenu, rowOf, testFromRow } from '../pages/profile-list.ts';
import { outcome, showTab, testDialog } from '../pages/test-result.ts';

test.describe('axe finds nothing', () => {
  test('on the empty list and in the form', async ({ assistant, audit, page, visit }) => {
    await visit(assistant.path);
    await expect(page.getByText('No authorization profiles yet')).toBeVisible();
    expect.soft(await audit(), 'the empty list').toEqual([]);

    await add(page);
    // The sections below the first ones are drawn a moment later.
    await expect(authorizationFields(page)).toBeVisible();
    expect.soft(await audit(), 'the new form').toEqual([]);

    await fill(page, { Name: 'Hotel Bookings' });
    await enableTenancy(page);
    await authorizationFields(page).getByRole('button', { name: 'Add Authorization Field' }).click();
    expect.soft(await audit(), 'the form with an editor open').toEqual([]);
    await authorizationFields(page).getByRole('button', { name: 'Cancel', exact: true }).click();

    await save(page);
    await expect(errorSummary(page)).toBeVisible();
    expect.soft(await audit(), 'the form with errors').toEqual([]);

    await page.keyboard.press('Escape');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect.soft(await audit(), 'the question before discarding').toEqual([]);
  });

  test('on the list and its menus', async ({ assistant, audit, page, provider, visit }) => {
    await assistant.addProfile(profileFor(await provider.registerClient()));
    await visit(assistant.path);
    await expect(page.getByRole('rowheader', { name: 'Hotel Bookings' })).toBeVisible();
    expect.soft(await audit(), 'the list').toEqual([]);
    // When it was changed is there without pointing at it.
    await expect(rowOf(page, 'Hotel Bookings')).toContainText(/\d{4}, \d{1,2}:\d{2}/);

    await page.getByRole('searchbox').fill('nothing of that name');
    await expect(page.getByText('No profiles match')).toBeVisible();
    expect.soft(await audit(), 'no match').toEqual([]);
    await page.getByRole('searchbox').fill('');

    await page.getByRole('button', { name: 'More actions for Hotel Bookings' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect.soft(await audit(), 'the row menu').toEqual([]);
    await page.keyboard.press('Escape');

    await pickFromRowMenu(page, 'Hotel Bookings', 'Delete');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect.soft(await audit(), 'the question before deleting').toEqual([]);
    await page.keyboard.press('Escape');

    await edit(page, 'Hotel Bookings');
    const preview = page.getByRole('complementary', { name: 'Request preview' });
    await expect(preview).toContainText('grant_type');
    expect.soft(await audit(), 'the form of a saved profile').toEqual([]);
  });

  test('on a passed test', async ({ assistant, audit, page, provider, visit }) => {
    const client = await provider.registerClient();
    await assistant.addProfile(profileFor(client, { scope: [{ key: 'resource', value: client.resource }] }));
    await visit(assistant.path);
    await testFromRow(page, 'Hotel Bookings');
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    for (const tab of ['Claims', 'Headers', 'Response', 'Request', 'Timeline'] as const) {
      await showTab(page, tab);
      expect.soft(await audit(), tab).toEqual([]);
    }
  });

  test('on a failed test', async ({ assistant, audit, page, provider, visit }) => {
    const client = await provider.registerClient();
    await assistant.addProfile(profileFor(client, { clientSecret: 'wrong' }));
    await visit(assistant.path);
    await testFromRow(page, 'Hotel Bookings');
    await expect(outcome(page)).toHaveText('Auth Test Failed');
    for (const tab of ['Headers', 'Response', 'Request', 'Timeline'] as const) {
      await showTab(page, tab);
      expect.soft(await audit(), tab).toEqual([]);
    }
  });

  test('while a tenancy is asked for', async ({ assistant, audit, page, provider, visit }) => {
    const client = await provider.registerClient();
    const { baseUrl, tokenUrl } = client.tenancy;
    await assistant.addProfile(
      profileFor(client, { tokenRequestUrl: tokenUrl, tenancy: { enabled: true, baseUrl } }),
    );
    await visit(assistant.path);
    await testFromRow(page, 'Hotel Bookings');
    await expect(testDialog(page).getByLabel('Tenancy', { exact: true })).toBeVisible();
    expect.soft(await audit()).toEqual([]);
  });

  test('on an assistant that is not there, and on a page that is not', async ({
    audit,
    page,
    pageWatch,
    visit,
  }) => {
    // The list is asked for, and given up once it is known that there is no such assistant.
    pageWatch.allowStatus(404);
    await visit('/assistants/nobody/build/configurations/authorization-profiles');
    await expect(page.getByRole('main')).toContainText(/not found|no such/i);
    expect.soft(await audit(), 'the assistant').toEqual([]);

    await visit('/nowhere');
    await expect(page.getByRole('heading', { name: 'There is no such page', level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(/^There is no such page/);
    expect.soft(await audit(), 'the page').toEqual([]);
    await page.getByRole('main').getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'Authorization Profiles', level: 1 })).toBeVisible();
  });
});
