import type { Page } from '@playwright/test';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { helpButton, openHelp } from '../pages/help.ts';
import { paste } from '../pages/pasting.ts';
import { authorizationFields, field, fill, form } from '../pages/profile-form.ts';
import { add, rowOf } from '../pages/profile-list.ts';

test('what was typed is there again after a reload, without its secrets', async ({
  assistant,
  audit,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, {
    'Authorization Type': 'OAuth v2 client credentials',
    Name: 'Hotel Bookings',
    'Client ID': 'travel',
    'Client Secret Key': 's3cret-of-nobody',
  });
  const row = authorizationFields(page);
  await row.getByRole('button', { name: 'Add Authorization Field' }).click();
  await row.getByLabel('Field Key', { exact: true }).fill('X-Version');
  page.once('dialog', (question) => void question.accept());
  await page.reload();
  await expect(form(page).getByText('Your unsaved changes were restored.')).toBeVisible();
  expect.soft(await audit(), 'the form with its draft').toEqual([]);
  await expect(field(page, 'Name')).toHaveValue('Hotel Bookings');
  await expect(field(page, 'Client ID')).toHaveValue('travel');
  await expect(field(page, 'Client Secret Key')).toHaveValue('');
  await expect(row.getByLabel('Field Key', { exact: true })).toHaveValue('X-Version');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('s3cret-of-nobody');

  await form(page).getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(field(page, 'Name')).toHaveValue('');
  await expect(field(page, 'Name')).toBeFocused();
  await page.reload();
  await expect(field(page, 'Name')).toHaveValue('');
  // Drawn after the first fields, as is the notice.
  await expect(authorizationFields(page)).toBeVisible();
  await expect(form(page).getByText('Your unsaved changes were restored.')).toBeHidden();
});

test('the keys are listed, and none of them works in a field', async ({ assistant, page, visit, audit }) => {
  await assistant.addProfile(
    profileFor({ clientId: 'c', clientSecret: 's', tokenUrl: 'https://id.example.com/token' }),
  );
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });

  await page.keyboard.press('?');
  await expect(keys).toBeVisible();
  expect.soft(await audit()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('n?/');
  await expect(page.getByRole('searchbox')).toHaveValue('n?/');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('heading', { name: 'Authorization Profiles', level: 1 }).click();
  await page.keyboard.press('n');
  await expect(form(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(form(page)).toBeHidden();

  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect.soft(await audit(), 'the settings').toEqual([]);
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  await keys.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('n');
  // What comes after the key shows that it has been taken, and did nothing.
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(form(page)).toBeHidden();
});

test('a double click on a row edits its profile', async ({ assistant, page, visit }) => {
  await assistant.addProfile(
    profileFor({ clientId: 'c', clientSecret: 's', tokenUrl: 'https://id.example.com/token' }),
  );
  await visit(assistant.path);
  await rowOf(page, 'Hotel Bookings').getByText('OAuth v2 client credentials').dblclick();
  await expect(page.getByRole('dialog', { name: 'Edit Authorization Mechanism' })).toBeVisible();
});

test('what is pasted loses the white space around it, but a secret, which is warned of', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  const client = field(page, 'Client ID');
  await paste(client, ' travel-planner\n');
  await expect(client).toHaveValue('travel-planner');
  await client.press('End');
  await paste(client, ' prod');
  await expect(client).toHaveValue('travel-planner prod');

  const url = field(page, 'Token Request URL');
  await paste(url, 'https://id.example.com/\n  oauth/t\u200boken ');
  await expect(url).toHaveValue('https://id.example.com/oauth/t\u200boken');
  await expect(url).toHaveAccessibleDescription(/a character in this value that cannot be seen/);
  await form(page).getByRole('button', { name: 'Trim' }).click();
  await expect(url).toHaveValue('https://id.example.com/oauth/token');
  await expect(url).toBeFocused();

  const secret = field(page, 'Client Secret Key');
  await paste(secret, 'correct horse\n');
  await expect(secret).toHaveAccessibleDescription(/white space around this value/);
  await form(page).getByRole('button', { name: 'Trim' }).click();
  await expect(secret).toHaveValue('correct horse');
  await expect(secret).toBeFocused();
});

/** Where Help is, from the heading of its page: what stands before it, and how far it is, in pixels. */
async function placeOfHelp(page: Page) {
  const help = page.getByRole('button', { name: 'Help', exact: true });
  return help.evaluate((button) => {
    const heading = document.querySelector('h1');
    const there = heading?.getBoundingClientRect();
    const here = button.getBoundingClientRect();
    return {
      comesNext: button.previousElementSibling === heading,
      behind: Math.round(here.left - (there?.right ?? 0)),
      below: Math.round((here.top + here.bottom - (there?.top ?? 0) - (there?.bottom ?? 0)) / 2),
    };
  });
}

test('help stands beside the heading, at the same place on every page that has it', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  await visit(assistant.path);
  await expect(page.getByText('No authorization profiles yet')).toBeVisible();
  const place = await placeOfHelp(page);
  expect(place).toMatchObject({ comesNext: true, below: 0 });
  await assistant.addProfile(profileFor(provider.practiceClient));
  for (const search of ['', '?search=nothing', '?sort=-updatedAt']) {
    await visit(`${assistant.path}${search}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect.soft(await placeOfHelp(page), search).toEqual(place);
  }
  // The other pages have none, and nothing else of that name.
  for (const path of [`${assistant.path}/trash`, assistant.path.replace(/[^/]+$/, 'environment-variables')]) {
    await visit(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.soft(page.getByRole('button', { name: /help/i }), path).toHaveCount(0);
  }
  await visit(assistant.path);
  const help = await openHelp(page);
  await expect(help.getByRole('heading', { name: 'Which type fits?' })).toBeVisible();
  await expect(helpButton(page)).toHaveAttribute('aria-expanded', 'true');
  expect.soft(await audit()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(helpButton(page)).toBeFocused();
});

test('help stays while the list is used, until it is closed', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  const help = await openHelp(page);
  await expect(helpButton(page)).toBeFocused();
  await page.getByRole('searchbox').fill('nothing of this name');
  await expect(page.getByRole('main')).toContainText('No profiles match');
  await add(page);
  await page.keyboard.press('Escape');
  await expect(help).toBeVisible();
  await help.getByRole('button', { name: 'Close help', exact: true }).click();
  await expect(help).toBeHidden();
  await expect(helpButton(page)).toBeFocused();
  await expect(helpButton(page)).toHaveAttribute('aria-expanded', 'false');
  // The next Tab goes on from there, and so does Escape in the panel come back.
  await page.keyboard.press('Enter');
  await help.getByRole('button', { name: 'Close help', exact: true }).focus();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(helpButton(page)).toBeFocused();
});
