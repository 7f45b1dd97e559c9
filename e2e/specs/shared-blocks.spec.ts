import type { Locator, Page } from '@playwright/test';
import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { formFields } from '../pages/entering.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  addAuthorizationField,
  authorizationFields,
  field,
  fill,
  form,
  openAdvanced,
  save,
  saveAndClose,
} from '../pages/profile-form.ts';
import { add, edit } from '../pages/profile-list.ts';

const basic = {
  'Authorization Type': 'Basic Auth',
  Name: 'Hotel Inventory',
  'Authorization Check URL': 'https://api.example.com/me',
} as const;
const client = {
  Name: 'Hotel Inventory',
  'Client ID': 'travel-planner',
  'Client Secret Key': 'correct horse',
  'Token Request URL': 'https://login.example.com/token',
};
const user = {
  'Authorization Type': 'OAuth v2',
  ...client,
  'Authorization URL': 'https://login.example.com/authorize',
} as const;

function press(group: Locator, name: string): Promise<void> {
  return group.getByRole('button', { name, exact: true }).click();
}

/** Sees that a text is said of a field: its error, which a check brings soon. */
async function expectSaid(control: Locator, text: RegExp): Promise<void> {
  await expect(control).toHaveAttribute('aria-invalid', 'true');
  await expect(control).toHaveAccessibleDescription(text);
}

/** What the rows of a list are called, in their order. */
function namesIn(group: Locator): Locator {
  return group.getByRole('button', { name: /^Edit / });
}

test('a row that is being edited is taken over where a row of the other list is begun', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, basic);
  const group = formFields(page);
  const others = authorizationFields(page);
  await press(group, 'Add Form Field');
  await group.getByLabel('Field Title', { exact: true }).fill('Hotel Code');
  await press(others, 'Add Authorization Field');
  await expectSaid(group.getByLabel('Field Key', { exact: true }), /Enter a field key\./);
  await group.getByLabel('Field Key', { exact: true }).fill('hotel');
  await press(others, 'Add Authorization Field');
  await expect(namesIn(group).last()).toHaveAccessibleName('Edit Hotel Code');
  await expect(page.getByRole('status').filter({ hasText: 'Hotel Code added' })).toBeAttached();
  await others.getByLabel('Field Key', { exact: true }).fill('X-Hotel');
  await press(group, 'Edit Hotel Code');
  await expect(namesIn(others).last()).toHaveAccessibleName('Edit X-Hotel');
});

test('form fields are added, refused, edited, moved and removed', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, basic);
  const group = formFields(page);
  const title = group.getByLabel('Field Title', { exact: true });
  const key = group.getByLabel('Field Key', { exact: true });

  await press(group, 'Add Form Field');
  await press(group, 'Done');
  await expectSaid(title, /Enter the title that the user sees\./);
  await expectSaid(key, /Enter a field key\./);
  await title.fill('Hotel Code');
  await key.fill('username');
  await press(group, 'Done');
  await expectSaid(key, /is already in the list/);
  await key.fill('hotel');
  await group.getByLabel('Help Hint', { exact: true }).fill('Four letters');
  await group.getByLabel('Advanced Options', { exact: true }).check();
  await group.getByLabel('Visibility', { exact: true }).selectOption({ label: 'Hidden' });
  await press(group, 'Done');
  await expectSaid(
    group.getByLabel('Default Value', { exact: true }),
    /nobody else can, since the field cannot be filled in/,
  );
  await group.getByLabel('Visibility', { exact: true }).selectOption({ label: 'Visible' });
  await group.getByLabel('Mandatory', { exact: true }).uncheck();
  await press(group, 'Done');
  await expect(namesIn(group)).toHaveCount(3);
  await expect(group.getByRole('listitem').last()).toContainText('Hotel Code (optional)');

  await press(group, 'Edit Hotel Code');
  await title.fill('Property');
  await page.keyboard.press('Escape');
  await expect(group).toContainText('Hotel Code');
  await press(group, 'Edit Hotel Code');
  await title.fill('Property');
  await press(group, 'Done');
  await press(group, 'Move Property up');
  await press(group, 'Move Property up');
  await expect(namesIn(group).first()).toHaveAccessibleName('Edit Property');
  await saveAndClose(page);

  await edit(page, 'Hotel Inventory');
  await expect(namesIn(group).first()).toHaveAccessibleName('Edit Property');
  await press(group, 'Delete Property');
  await expect(namesIn(group)).toHaveCount(2);
  await saveAndClose(page);
  await edit(page, 'Hotel Inventory');
  await expect(namesIn(group)).toHaveCount(2);
});

test('authorization fields are added, refused, edited, moved and removed', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, client);
  const group = authorizationFields(page);
  const key = group.getByLabel('Field Key', { exact: true });
  await press(group, 'Add Authorization Field');
  await press(group, 'Done');
  await expectSaid(key, /Enter a field key\./);
  await key.fill('X-Hotel');
  await group.getByLabel('Field Value', { exact: true }).fill('4711');
  // What is being edited counts as well as what is done.
  await save(page);
  await expect(form(page)).toBeHidden();

  await edit(page, 'Hotel Inventory');
  await press(group, 'Edit X-Hotel');
  await key.fill('X-Property');
  await press(group, 'Done');
  await press(group, 'Move X-Property up');
  await saveAndClose(page);
  await edit(page, 'Hotel Inventory');
  await expect(namesIn(group).first()).toHaveAccessibleName('Edit X-Property');
  await press(group, 'Delete X-Property');
  await saveAndClose(page);
  await edit(page, 'Hotel Inventory');
  await expect(namesIn(group)).toHaveCount(1);
});

interface PairList {
  readonly heading: string;
  readonly addLabel: string;
  readonly values: Parameters<typeof fill>[1];
  /** A key that is refused, and what is said of it. */
  readonly refused: readonly [string, RegExp];
}

const pairLists: readonly PairList[] = [
  {
    heading: 'Scope',
    addLabel: 'Add Scope',
    values: client,
    refused: ['client_secret', /set by the protocol/],
  },
  {
    heading: 'Additional Fields',
    addLabel: 'Add Additional Field',
    values: user,
    refused: ['redirect_uri', /set by the protocol/],
  },
  {
    heading: 'Request headers',
    addLabel: 'Add Header',
    values: client,
    refused: ['X Hotel', /without spaces/],
  },
];

/** Types a pair into a row, which is added where it is not there. */
async function enterPair(page: Page, list: PairList, row: number, key: string, value: string) {
  const group = form(page).getByRole('group', { name: list.heading, exact: true });
  const keyField = group.getByLabel(`Key ${row}`, { exact: true });
  if (!(await keyField.isVisible())) await press(group, list.addLabel);
  await keyField.fill(key);
  await group.getByLabel(`Value ${row}`, { exact: true }).fill(value);
}

for (const list of pairLists)
  test(`rows of ${list.heading} are added, refused, edited, moved and removed`, async ({
    assistant,
    page,
    visit,
  }) => {
    const { heading, values, refused } = list;
    await visit(assistant.path);
    await add(page);
    await fill(page, values);
    await openAdvanced(page);
    const group = form(page).getByRole('group', { name: heading, exact: true });
    const keyOf = (row: number) => group.getByLabel(`Key ${row}`, { exact: true });
    await enterPair(page, list, 1, 'First', 'one');
    await enterPair(page, list, 2, refused[0], 'two');
    await save(page);
    await expect(keyOf(2)).toHaveAttribute('aria-invalid', 'true');
    await expectSaid(keyOf(2), refused[1]);
    await expect(group.getByLabel('Value 2', { exact: true })).toHaveValue('two');
    await keyOf(2).fill('Second');
    await press(group, `Move ${heading} 2 up`);
    await expect(keyOf(1)).toHaveValue('Second');
    await saveAndClose(page);

    await edit(page, 'Hotel Inventory');
    await openAdvanced(page);
    await expect(keyOf(1)).toHaveValue('Second');
    await expect(keyOf(2)).toHaveValue('First');
    await press(group, `Remove ${heading} 1`);
    await expect(keyOf(1)).toHaveValue('First');
    await expect(keyOf(2)).toHaveCount(0);
    await saveAndClose(page);
    await edit(page, 'Hotel Inventory');
    await openAdvanced(page);
    await expect(keyOf(1)).toHaveValue('First');
    await expect(keyOf(2)).toHaveCount(0);
  });

test('what is wrong with an authorization field is said in every type', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  const group = authorizationFields(page);
  const key = group.getByLabel('Field Key', { exact: true });
  for (const { label } of authorizationTypes)
    await test.step(label, async () => {
      await field(page, 'Authorization Type').selectOption({ label });
      await press(group, 'Add Authorization Field');
      await key.fill('X Hotel');
      await group.getByLabel('Field Value', { exact: true }).fill('{{nonsense}}');
      await press(group, 'Done');
      await expectSaid(key, /without spaces/);
      await expectSaid(
        group.getByLabel('Field Value', { exact: true }),
        /\{\{nonsense\}\} is not known here\./,
      );
      await page.keyboard.press('Escape');
      await press(group, 'Add Authorization Field');
      await key.fill('X-Hotel');
      await press(group, 'Done');
      await press(group, 'Add Authorization Field');
      await key.fill('x-hotel');
      await press(group, 'Done');
      await expectSaid(key, /is already in the list/);
      await page.keyboard.press('Escape');
      await press(group, 'Delete X-Hotel');
      await expect(group.getByRole('button', { name: 'Edit X-Hotel' })).toHaveCount(0);
    });
});

test('a field that the call after the token has no place for is told before anything is sent', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, client);
  await openAdvanced(page);
  await fill(page, { 'Check URL': 'https://api.example.com/me' });
  await addAuthorizationField(page, { type: 'Payload', key: 'hotel', value: '4711' });
  await expect(form(page)).toContainText('hotel is a payload field, and a GET request has no body.');
  await addAuthorizationField(page, { type: 'Path Param', key: 'region', value: 'north' });
  await expect(form(page)).toContainText('has no place {region} for the path parameter region.');
  await saveAndClose(page);
});

test('a Base URL is wanted where there is a tenancy, and only there', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, client);
  const group = form(page).getByRole('group', { name: 'Subdomain (aka Tenancy URL)' });
  await expect(field(page, 'Base URL')).toHaveCount(0);
  await group.getByRole('radio', { name: /^Yes/ }).check();
  await save(page);
  await expectSaid(field(page, 'Base URL'), /Enter a full URL/);
  await fill(page, { 'Base URL': 'https://api.example.com' });
  await save(page);
  await expectSaid(field(page, 'Base URL'), /Add \{tenant\} to the Base URL\./);
  await group.getByRole('radio', { name: /^No/ }).check();
  await saveAndClose(page);
});
