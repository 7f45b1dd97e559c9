import { makeAssistant, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { field, fill } from '../pages/profile-form.ts';
import { add, rowOf } from '../pages/profile-list.ts';
import { keysDialog } from '../pages/shortcuts.ts';
import { failure } from '../pages/toast.ts';
import { turnTo } from '../pages/turned-to.ts';

for (const how of ['tab', 'window'] as const)
  test(`what another person adds, changes and deletes is in the list once somebody turns to its ${how} again`, async ({
    assistant,
    page,
    provider,
    visit,
  }) => {
    const client = await provider.registerClient();
    const offers = await assistant.addProfile(profileFor(client, { name: 'Flight Offers' }));
    const alerts = await assistant.addProfile(profileFor(client, { name: 'Weather Alerts' }));
    await visit(assistant.path);
    await expect(rowOf(page, 'Weather Alerts')).toBeVisible();

    await assistant.addProfile(profileFor(client));
    await assistant.changeProfile(offers.id, profileFor(client, { name: 'Flight Prices' }));
    await assistant.deleteProfile(alerts.id);
    await expect(rowOf(page, 'Hotel Bookings')).toBeHidden();
    await expect(rowOf(page, 'Flight Offers')).toBeVisible();

    await turnTo(page, how);
    await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
    await expect(rowOf(page, 'Flight Prices')).toBeVisible();
    await expect(rowOf(page, 'Flight Offers')).toBeHidden();
    await expect(rowOf(page, 'Weather Alerts')).toBeHidden();
  });

test('the focus of a form goes to the page that says that somebody else has removed its assistant', async ({
  api,
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.allowStatus(404);
  const other = await makeAssistant(api, `Other ${assistant.name}`);
  await visit(other.path);
  await add(page);
  await other.remove();
  await turnTo(page, 'tab');
  await expect(page.getByRole('heading', { name: 'There is no such assistant' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('what is typed stays where somebody else has removed its assistant, until it is discarded', async ({
  api,
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.allowStatus(404);
  const other = await makeAssistant(api, `Other ${assistant.name}`);
  await visit(other.path);
  await add(page);
  await fill(page, { Name: 'Typed for long' });
  await other.remove();
  await turnTo(page, 'tab');
  const said = 'The assistant was deleted meanwhile, and nothing can be saved in it any more.';
  await expect(failure(page, said)).toBeVisible();
  await expect(field(page, 'Name')).toHaveValue('Typed for long');

  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Discard changes?' });
  await question.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'There is no such assistant' })).toBeVisible();
  const { pathname } = new URL(page.url());
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(keysDialog(page)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(pathname);
});
