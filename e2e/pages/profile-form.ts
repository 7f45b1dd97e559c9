import type { Locator, Page } from '@playwright/test';

/** The authorization types, as the drop-down calls them. */
export type AuthorizationTypeLabel =
  | 'Basic Auth'
  | 'API Key'
  | 'OAuth v2'
  | 'OAuth v1'
  | 'OAuth v2 password grant type'
  | 'OAuth v2 client credentials';

/** What can be typed or chosen in the form, by its labels. */
export interface FormValues {
  readonly 'Authorization Type'?: AuthorizationTypeLabel;
  readonly Name?: string;
  readonly 'Identity Provider Name'?: string;
  readonly Description?: string;
  readonly 'Base URL'?: string;
  readonly 'Client ID'?: string;
  readonly 'Client Secret Key'?: string;
  readonly 'Client Authentication'?: string;
  readonly 'Authorization mode'?: string;
  readonly 'User Name'?: string;
  readonly Password?: string;
  readonly 'Consumer Key'?: string;
  readonly 'Consumer Secret'?: string;
  readonly 'Signature Method'?: string;
  readonly 'Request Token Link'?: string;
  readonly 'User Authorization Link'?: string;
  readonly 'Access Token Link'?: string;
  readonly 'Check URL'?: string;
  readonly 'Authorization URL'?: string;
  readonly 'Token Request URL'?: string;
  readonly Issuer?: string;
  readonly 'Refresh Token URL'?: string;
  readonly 'Authorization Check URL'?: string;
  readonly Method?: string;
}

const choices = new Set([
  'Authorization Type',
  'Client Authentication',
  'Method',
  'Signature Method',
  'Authorization mode',
]);

/** The dialog in which a profile is written, new or old. */
export function form(page: Page): Locator {
  return page.getByRole('dialog', { name: /^(?:New|Edit) Authorization Mechanism$/ });
}

/** A field of the form. */
export function field(page: Page, label: string): Locator {
  return form(page).getByLabel(label, { exact: true });
}

/** Opens what few providers need, where it is closed. */
export async function openAdvanced(page: Page): Promise<void> {
  const section = form(page).locator('details', { hasText: 'Advanced' });
  if ((await section.getAttribute('open')) === null) await section.locator('summary').click();
}

/** Fills fields in the order given: the type first, which the others follow, and what is under Advanced after `openAdvanced`. */
export async function fill(page: Page, values: FormValues): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const control = field(page, label);
    if (choices.has(label)) await control.selectOption({ label: String(value) });
    else await control.fill(String(value));
  }
}

/** Says that the profile has a tenancy. */
export async function enableTenancy(page: Page): Promise<void> {
  await tenancyGroup(page).getByRole('radio', { name: /^Yes/ }).check();
}

function tenancyGroup(page: Page): Locator {
  return form(page).getByRole('group', { name: 'Subdomain (aka Tenancy URL)' });
}

/** Adds a pair under Scope, at the row of that number. */
export async function addScope(page: Page, row: number, key: string, value: string): Promise<void> {
  const group = form(page).getByRole('group', { name: 'Scope', exact: true });
  const keyField = group.getByLabel(`Key ${row}`, { exact: true });
  if (!(await keyField.isVisible())) await group.getByRole('button', { name: 'Add Scope' }).click();
  await keyField.fill(key);
  await group.getByLabel(`Value ${row}`, { exact: true }).fill(value);
}

/** One field that is added to service calls, as its editor calls it. */
export interface AuthorizationFieldValues {
  readonly type: 'Header' | 'Payload' | 'Query String' | 'Path Param';
  readonly key: string;
  readonly value: string;
}

/** The fields that are added to service calls. */
export function authorizationFields(page: Page): Locator {
  return form(page).getByRole('group', { name: 'Authorization Fields' });
}

/** Adds an authorization field, and ends its editor with Done. */
export async function addAuthorizationField(
  page: Page,
  { type, key, value }: AuthorizationFieldValues,
): Promise<void> {
  const group = authorizationFields(page);
  await group.getByRole('button', { name: 'Add Authorization Field' }).click();
  await group.getByLabel('Field Type', { exact: true }).selectOption({ label: type });
  await group.getByLabel('Field Key', { exact: true }).fill(key);
  await group.getByLabel('Field Value', { exact: true }).fill(value);
  await group.getByRole('button', { name: 'Done', exact: true }).click();
}

/** Presses Save. The form stays where something is wrong. */
export async function save(page: Page): Promise<void> {
  await form(page).getByRole('button', { name: 'Save', exact: true }).click();
}

/** Saves, and waits until the form is gone. */
export async function saveAndClose(page: Page): Promise<void> {
  await save(page);
  await form(page).waitFor({ state: 'hidden' });
}

/** Tests what is typed, saved or not. */
export async function testDraft(page: Page): Promise<void> {
  await form(page).getByRole('button', { name: 'Test', exact: true }).click();
}

/** The summary of what has to be put right before the profile can be saved, or tested. */
export function errorSummary(page: Page): Locator {
  return form(page).getByRole('group', { name: /^Fix \d+ errors? to (?:save|test) this profile$/ });
}

/** Opens all that is closed in the form, and begins a row in every list of it. */
export async function unfold(page: Page): Promise<void> {
  for (const section of await form(page).locator('details > summary').all())
    if (await section.locator('..').evaluate((details) => !details.hasAttribute('open')))
      await section.click();
  const adding = await form(page).getByRole('button', { name: /^Add / }).allInnerTexts();
  if (adding.length === 0) throw new Error('The form has no list to begin a row in.');
  for (const name of adding) {
    const button = form(page).getByRole('button', { name, exact: true });
    // What is shown follows the type that was just chosen.
    if (await button.isVisible()) await button.click();
  }
}

/** Waits for what reads and makes keys, which is loaded when a field of a key is shown. */
export async function keyTools(page: Page): Promise<void> {
  for (const name of ['Upload a key file', 'Upload a certificate file'])
    await form(page).getByRole('button', { name, exact: true }).waitFor();
}

/** A control of the form by its label, without the number of a row, and what is said of it beside it. */
export interface HelpLine {
  readonly label: string;
  readonly help: string;
}

/** What the form says of each control that is shown, in the order of the form. */
export async function helpLines(page: Page): Promise<HelpLine[]> {
  return form(page).evaluate((dialog) => {
    const typed = 'input:not([type=checkbox], [type=radio], [type=file]), select, textarea, fieldset';
    const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').trim();
    const nameOf = (control: Element) =>
      control instanceof HTMLFieldSetElement
        ? textOf(control.querySelector('legend'))
        : textOf(document.querySelector(`label[for="${CSS.escape(control.id)}"]`));
    return [...dialog.querySelectorAll(typed)]
      .filter((control) => control.checkVisibility())
      .map((control) => ({
        label: nameOf(control).replace(/ \d+$/, ''),
        help: (control.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => textOf(document.getElementById(id)))
          .join(' '),
      }));
  });
}
