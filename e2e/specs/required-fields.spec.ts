import type { Locator } from '@playwright/test';
import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { expect, test } from '../fixtures/test.ts';
import { startAssistant } from '../pages/assistants.ts';
import { openDiscovery } from '../pages/discovery.ts';
import { authorizationFields, errorSummary, field, fill, form, save } from '../pages/profile-form.ts';
import { add } from '../pages/profile-list.ts';
import { importDialog, openImport } from '../pages/transfer.ts';
import { openVariables, variableForm } from '../pages/variables.ts';

interface Asked {
  /** The labels of what is empty and, says the page to assistive technology, must be filled in. */
  readonly said: readonly string[];
  /** The labels of what is marked as wrong. */
  readonly wrong: readonly string[];
}

async function askedOf(dialog: Locator): Promise<Asked> {
  return dialog.evaluate((element) => {
    const controls = [...element.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const named = (those: readonly HTMLInputElement[]) =>
      those.map(({ labels }) => labels?.[0]?.textContent ?? '');
    return {
      said: named(controls.filter((each) => each.ariaRequired === 'true' && each.value === '')),
      wrong: named(controls.filter((each) => each.ariaInvalid === 'true')),
    };
  });
}

test('what must be filled in is said before it is missed, for every type', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await expect(authorizationFields(page)).toBeVisible();
  const check = async (what: string) => {
    const { said, wrong } = await askedOf(form(page));
    expect.soft(wrong, `${what}: nothing is wrong yet`).toEqual([]);
    expect.soft(said, what).toContain('Name');
    await save(page);
    // That of the type before may still be there: the press took the focus from it.
    await expect(errorSummary(page)).toBeFocused();
    expect.soft((await askedOf(form(page))).wrong, what).toEqual(said);
  };
  for (const { label } of authorizationTypes) {
    await field(page, 'Authorization Type').selectOption({ label });
    await check(label);
  }
  for (const method of ['client_secret_post', 'private_key_jwt', 'tls_client_auth', 'none']) {
    await fill(page, { 'Authorization Type': 'Basic Auth' });
    await fill(page, { 'Authorization Type': 'OAuth v2 client credentials' });
    await field(page, 'Client Authentication').selectOption(method);
    await check(method);
  }
});

test('what must be filled in is said of an authorization field, an issuer, an import, a variable and an assistant', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  const fields = authorizationFields(page);
  await fields.getByRole('button', { name: 'Add Authorization Field' }).click();
  await fields.getByRole('checkbox', { name: /^Secure/ }).check();
  const { said } = await askedOf(fields);
  expect(said).toEqual(['Field Key', 'Field Value']);
  await fields.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(fields.getByLabel('Field Key', { exact: true })).toBeFocused();
  expect((await askedOf(fields)).wrong).toEqual(['Field Key']);
  await fields.getByLabel('Field Key', { exact: true }).fill('X-Key');
  await fields.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(fields.getByLabel('Field Value', { exact: true })).toBeFocused();
  expect((await askedOf(fields)).wrong).toEqual(['Field Value']);
  await fields.getByRole('button', { name: 'Cancel', exact: true }).click();
  const issuer = await openDiscovery(page);
  expect((await askedOf(issuer)).said).toEqual(['Issuer']);
  await issuer.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(issuer).toBeHidden();
  await expect(form(page).getByRole('button', { name: 'Discover from issuer' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(form(page)).toBeHidden();
  await openImport(page);
  expect((await askedOf(importDialog(page))).said).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(importDialog(page)).toBeHidden();

  await openVariables(page);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await variableForm(page)
    .getByRole('checkbox', { name: /^Secure/ })
    .check();
  expect((await askedOf(variableForm(page))).said).toEqual(['Name', 'Value']);
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(variableForm(page)).toBeHidden();

  expect((await askedOf(await startAssistant(page))).said).toEqual(['Name']);
});

test('every group of fields has a name, which is its legend or its heading', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await expect(authorizationFields(page)).toBeVisible();
  for (const { label } of authorizationTypes) {
    await field(page, 'Authorization Type').selectOption({ label });
    const groups = await form(page).locator('fieldset, [role="group"]').filter({ visible: true }).all();
    expect.soft(groups.length, label).toBeGreaterThan(2);
    for (const group of groups) await expect.soft(group, label).toHaveAccessibleName(/\S/);
  }
  const tenancy = form(page).getByRole('group', { name: 'Subdomain (aka Tenancy URL)' });
  await expect(tenancy.locator('legend')).toHaveText('Subdomain (aka Tenancy URL)');
  await expect(tenancy.getByRole('radio')).toHaveCount(2);
});
