import type { Locator, Page } from '@playwright/test';
import { buildMenu } from './shell.ts';

/** Leads to the environment variables of the assistant by the menu. */
export async function openVariables(page: Page): Promise<void> {
  const menu = await buildMenu(page);
  await menu.getByRole('link', { name: 'Environment Variables' }).click();
  await page.getByRole('heading', { name: 'Environment Variables', exact: true }).waitFor();
}

/** The dialog in which a variable is written. */
export function variableForm(page: Page): Locator {
  return page.getByRole('dialog', { name: /^(?:New|Edit) Environment Variable$/ });
}

export interface VariableEntry {
  readonly name: string;
  readonly value: string;
  readonly secure?: boolean;
}

/** Types a new variable and saves it. The dialog may stay open, where it is not accepted. */
export async function addVariable(page: Page, { name, value, secure = false }: VariableEntry): Promise<void> {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const form = variableForm(page);
  await form.getByLabel('Name', { exact: true }).fill(name);
  if (secure) await form.getByRole('checkbox', { name: /^Secure/ }).check();
  await form.getByLabel('Value', { exact: true }).fill(value);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
}

/** Opens a variable and types another value. */
export async function changeVariable(page: Page, name: string, value: string): Promise<void> {
  await page.getByRole('button', { name: `Edit ${name}`, exact: true }).click();
  await variableForm(page).getByLabel('Value', { exact: true }).fill(value);
  await variableForm(page).getByRole('button', { name: 'Save', exact: true }).click();
}

/** The row of an environment variable. */
export function variableRow(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}
