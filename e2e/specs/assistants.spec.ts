import { getAssistant, updateAssistant } from '#contract/endpoints/assistants.ts';
import { expect, test } from '../fixtures/test.ts';
import { openSwitcher } from '../pages/shell.ts';
import { toast } from '../pages/toast.ts';

test('an assistant is created, renamed and deleted', async ({ assistant, audit, page, visit }) => {
  const name = `New ${assistant.name}`;
  const switcher = (shown: string) => page.getByRole('button', { name: `Assistant: ${shown}`, exact: true });
  await visit(assistant.path);

  await openSwitcher(page);
  const newAssistant = page.getByRole('menuitem', { name: 'New assistant' });
  await expect(newAssistant).toBeVisible();
  expect.soft(await audit(), 'the assistants').toEqual([]);
  await newAssistant.click();
  const creation = page.getByRole('dialog', { name: 'New assistant' });
  await expect(creation).toBeVisible();
  expect.soft(await audit(), 'the new assistant').toEqual([]);
  await creation.getByLabel('Name', { exact: true }).fill(name);
  await creation.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(switcher(name)).toBeVisible();
  await expect(page.getByText('No authorization profiles yet')).toBeVisible();

  await openSwitcher(page);
  await page.getByRole('menuitem', { name: `Rename ${name}` }).click();
  const renaming = page.getByRole('dialog', { name: 'Rename assistant' });
  await expect(renaming.getByLabel('Name', { exact: true })).toBeFocused();
  expect.soft(await audit(), 'the new name').toEqual([]);
  await renaming.getByLabel('Name', { exact: true }).fill(`${name} 2`);
  await renaming.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(switcher(`${name} 2`)).toBeVisible();

  await openSwitcher(page);
  await page.getByRole('menuitem', { name: `Delete ${name} 2` }).click();
  const question = page.getByRole('alertdialog', { name: `Delete ${name} 2?` });
  await expect(question).toContainText('It has no authorization profiles.');
  expect.soft(await audit(), 'the question before deleting').toEqual([]);
  await question.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(toast(page, 'Assistant deleted')).toBeVisible();
  await expect(switcher(`${name} 2`)).toBeHidden();
});

test('a name that somebody else has given meanwhile is replaced only once that was said', async ({
  api,
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.expectStatus(412);
  const switcher = (shown: string) => page.getByRole('button', { name: `Assistant: ${shown}`, exact: true });
  await visit(assistant.path);
  await expect(switcher(assistant.name)).toBeVisible();
  const params = { assistantId: assistant.id };
  const { etag } = await api.call(getAssistant, { params });
  const body = { name: `Theirs ${assistant.name}` };
  await api.call(updateAssistant, { params, body, ifMatch: etag });

  await openSwitcher(page);
  await page.getByRole('menuitem', { name: `Rename ${assistant.name}` }).click();
  const renaming = page.getByRole('dialog', { name: 'Rename assistant' });
  await renaming.getByLabel('Name', { exact: true }).fill(`Mine ${assistant.name}`);
  await page.keyboard.press('Enter');
  await expect(renaming.getByRole('alert')).toContainText('This assistant was renamed meanwhile.');
  await expect(page.getByText(body.name, { exact: true })).toBeVisible();
  await renaming.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(switcher(`Mine ${assistant.name}`)).toBeVisible();
});

test('a theme is chosen and stays', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
