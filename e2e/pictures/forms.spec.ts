import { openScene } from '../fixtures/scene.ts';
import { expect, test } from '../fixtures/test.ts';
import { discoverFrom, openDiscovery } from '../pages/discovery.ts';
import { field, fill, form, keyTools } from '../pages/profile-form.ts';
import { add, edit } from '../pages/profile-list.ts';
import { look } from './look.ts';
import { sceneProfiles } from './scene-profiles.ts';
import { meetConflict } from './ways.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** Each with a text of what it alone asks for. */
const types = [
  ['oauth2', 'OAuth v2', 'Authorization URL'],
  ['password', 'OAuth v2 password grant type', 'Token Request URL'],
  ['oauth1', 'OAuth v1', 'Consumer Key'],
  ['basic', 'Basic Auth', 'Form Fields'],
  ['api-key', 'API Key', 'Form Fields'],
] as const;

test('the form of each type', async ({ page }) => {
  // So high that the Callback URL, whose port differs, is below.
  await page.setViewportSize({ width: 1280, height: 720 });
  await openScene(page, sceneProfiles);
  await add(page);
  for (const [name, label, own] of types) {
    await fill(page, { 'Authorization Type': label });
    await expect(form(page).getByRole('status').filter({ hasText: label })).toBeAttached();
    await form(page)
      .getByText(own, { exact: true })
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await look(page, `form-${name}`);
  }
});

test('a client with a key pair, and one with a certificate', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await edit(page, 'Hotel Bookings');
  for (const [name, method, shown, preview] of [
    ['private-key', 'private_key_jwt', 'Signing algorithm', 'client_assertion'],
    ['certificate', 'tls_client_auth', 'Certificate', 'Enter Certificate'],
  ] as const) {
    await field(page, 'Client Authentication').selectOption(method);
    await expect(field(page, shown)).toBeVisible();
    await expect(form(page).getByText(preview).first()).toBeVisible();
    await keyTools(page);
    await field(page, shown).scrollIntoViewIfNeeded();
    await look(page, `form-${name}`);
  }
});

test('what a provider says of itself', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await add(page);
  const dialog = await openDiscovery(page);
  await expect(dialog.getByLabel('Issuer', { exact: true })).toBeVisible();
  await look(page, 'discover');
  await discoverFrom(page, 'https://practice.example/default');
  await expect(dialog.getByRole('region', { name: 'What the provider says of itself' })).toBeVisible();
  await look(page, 'discovered');
});

test('changes that are not saved yet', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await add(page);
  await fill(page, { Name: 'Room Search', 'Client ID': 'travel-planner' });
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Discard changes?' });
  await expect(question).toBeVisible();
  await look(page, 'discard');
  await question.getByRole('button', { name: 'Keep editing' }).click();
  page.once('dialog', (asked) => void asked.accept());
  await page.reload();
  await expect(form(page).getByText('Your unsaved changes were restored.')).toBeVisible();
  await expect(form(page).first()).toBeVisible();
  await look(page, 'draft');
});

test('a profile that somebody else changed meanwhile', async ({ page, pageWatch }) => {
  pageWatch.expectStatus(412);
  await meetConflict(page);
  await look(page, 'conflict');
});
