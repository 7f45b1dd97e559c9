import type { Page } from '@playwright/test';
import { form } from './profile-form.ts';
import { testDialog } from './test-result.ts';

/** Answers what the test dialog asks for, by its labels, and tests. */
export async function enterInputs(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  const dialog = testDialog(page);
  for (const [label, value] of Object.entries(values))
    await dialog.getByLabel(label, { exact: true }).fill(value);
  await dialog.getByRole('button', { name: 'Test', exact: true }).click();
}

/** The list of what is asked for when a profile is used. */
export function formFields(page: Page) {
  return form(page).getByRole('group', { name: 'Form Fields' });
}
