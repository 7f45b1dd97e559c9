import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsBeyondWindow, textsThatStickOut } from '../pages/sticking-out.ts';
import { enlargeText } from '../pages/text-size.ts';

test.describe('in German', () => {
  test.use({ locale: 'de-AT' });

  test('a browser that asks for German gets it, from the list to the diagnosis', async ({
    assistant,
    audit,
    page,
    provider,
    visit,
  }) => {
    await assistant.addProfile(profileFor(await provider.registerClient(), { clientSecret: 'wrong' }));
    await visit(assistant.path);
    await expect(page.getByRole('heading', { name: 'Autorisierungsprofile', level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    expect.soft(await audit(), 'the list').toEqual([]);
    await enlargeText(page, 200);
    const lead = await page.getByText(/^Zugangsdaten und Endpunkte/).boundingBox();
    expect.soft(lead?.width, 'what is below the title, with large text').toBeGreaterThan(300);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), 'how wide it is').toBe(390);
    const name = await page.getByRole('rowheader', { name: 'Hotel Bookings' }).boundingBox();
    expect.soft(name?.width, 'the name, with large text').toBeGreaterThan(150);
    expect.soft(await audit(), 'the list with large text on a narrow screen').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await enlargeText(page, 100);
    await page.getByRole('button', { name: 'Hotel Bookings testen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Autorisierung testen' });
    await expect(dialog.getByRole('heading', { name: 'Autorisierungstest fehlgeschlagen' })).toBeVisible();
    await expect(dialog).toContainText(
      'Der Identity Provider hat Client ID oder Secret nicht angenommen (invalid_client).',
    );
    await expect(dialog).toContainText('Client ID und Secret im Body senden.');
    expect.soft(await audit(), 'the diagnosis').toEqual([]);
  });

  test('what stands in place of a secret is said in German, and copied as it was recorded', async ({
    assistant,
    page,
    provider,
    visit,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await assistant.addProfile(profileFor(await provider.registerClient(), { clientSecret: 'wrong' }));
    await visit(assistant.path);
    await page.getByRole('button', { name: 'Hotel Bookings testen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Autorisierung testen' });
    await dialog.getByRole('tab', { name: 'Header', exact: true }).click();
    const headers = dialog.getByRole('tabpanel', { name: 'Header', exact: true });
    await expect(headers).toContainText('Secret mit 5 Zeichen');
    await expect(headers).not.toContainText('of 5 characters');
    await dialog.getByRole('button', { name: 'Bericht kopieren' }).click();
    await expect(page.getByText('Bericht kopiert')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('secret of 5 characters');

    await visit(`${assistant.path}/new`);
    const form = page.getByRole('dialog', { name: 'Neuer Autorisierungsmechanismus' });
    await form.getByRole('combobox', { name: 'Token-Request-URL' }).fill('https://id.example.com/token');
    await expect(form.getByRole('complementary')).toContainText('Secret noch nicht eingegeben');
  });

  test('what is wrong with a field is said in German', async ({ assistant, audit, page, visit }) => {
    await visit(`${assistant.path}/new`);
    const form = page.getByRole('dialog', { name: 'Neuer Autorisierungsmechanismus' });
    await form.getByRole('button', { name: 'Speichern', exact: true }).click();
    await expect(form.getByRole('textbox', { name: 'Name', exact: true })).toHaveAccessibleDescription(
      /^Einen Namen eingeben\./,
    );
    expect.soft(await audit(), 'the form').toEqual([]);
  });

  test('what is known of a provider is said in German', async ({ assistant, page, visit }) => {
    await visit(`${assistant.path}/new`);
    const form = page.getByRole('dialog', { name: 'Neuer Autorisierungsmechanismus' });
    await form.getByLabel('Name des Identity Providers', { exact: true }).fill('Okta');
    await expect(form).toContainText('Ein eigener Scope ist Pflicht.');
    await form.getByLabel('Okta kennt mehrere Wege').selectOption('Authorization Server der Organisation');
    await expect(form).toContainText('die mit einem privaten Schlüssel signiert sind');
  });

  test('what a provider means by its answer is said in German', async ({
    assistant,
    page,
    provider,
    visit,
  }) => {
    await assistant.addProfile(
      profileFor(provider.practiceClient, { tokenRequestUrl: provider.faultUrl('entra-secret-id') }),
    );
    await visit(assistant.path);
    await page.getByRole('button', { name: 'Hotel Bookings testen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Autorisierung testen' });
    await expect(dialog).toContainText('Microsoft Entra ID nimmt das Client Secret nicht an.');
    await expect(dialog).toContainText('Den Wert (Value) des Secrets eingeben, nicht seine Secret ID.');
  });

  test('long words stay inside their buttons on 320 px', async ({ assistant, page, provider, visit }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const name of ['Hotel Bookings', 'Flight Offers'])
      await assistant.addProfile(profileFor(provider.practiceClient, { name }));
    await visit(assistant.path);
    await page.getByRole('checkbox', { name: /^.?Hotel Bookings.? auswählen$/ }).check();
    await expect(page.getByRole('button', { name: 'Alle auf dieser Seite auswählen' })).toBeVisible();
    expect(await textsThatStickOut(page.getByRole('main').getByRole('button'))).toEqual([]);
  });

  test('long words break where large text leaves them no room on a narrow screen', async ({
    assistant,
    page,
    provider,
    visit,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const { id } = await assistant.addProfile(profileFor(await provider.registerClient()));
    await visit(`${assistant.path}/${id}`);
    await enlargeText(page, 200);
    const form = page.getByRole('dialog', { name: 'Autorisierungsmechanismus bearbeiten' });
    await expect(form.getByRole('button', { name: 'Autorisierungsfeld hinzufügen' })).toBeVisible();
    expect(await textsBeyondWindow(form.getByRole('button'))).toEqual([]);
    await form.getByRole('button', { name: 'Testen', exact: true }).click();
    const title = page.getByRole('heading', { name: 'Autorisierungstest bestanden' });
    await expect(title).toBeVisible();
    expect(await textsThatStickOut(title)).toEqual([]);
    const result = page.getByRole('dialog', { name: 'Autorisierung testen' });
    expect(await textsBeyondWindow(result.getByRole('button'))).toEqual([]);
  });

  test('a name in the trash has room beside long words, or above them', async ({
    assistant,
    page,
    visit,
  }) => {
    const { id } = await assistant.addProfile(profileFor(nobody));
    await assistant.deleteProfile(id);
    await visit(`${assistant.path}/trash`);
    const name = page.getByRole('rowheader', { name: 'Hotel Bookings', exact: true });
    const wipe = page.getByRole('button', { name: /^Endgültig löschen: / });
    for (const width of [320, 390, 860]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(async () => (await name.boundingBox())?.width).toBeGreaterThan(80);
      const { x = width, width: its = 0 } = (await wipe.boundingBox()) ?? {};
      expect(x + its, `at ${String(width)} px`).toBeLessThan(width);
    }
    await page.setViewportSize({ width: 1100, height: 800 });
    const when = page.getByText('Wird in 30 Tagen endgültig gelöscht');
    const restore = page.getByRole('button', { name: /wiederherstellen$/ });
    const ends = async () => {
      const { x = 0, width = 0 } = (await when.boundingBox()) ?? {};
      return x + width;
    };
    await expect
      .poll(async () => ((await restore.boundingBox())?.x ?? 0) - (await ends()))
      .toBeGreaterThan(0);
  });
});

test('another language is chosen at once, and stays', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { name: 'Autorisierungsprofile', level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Einstellungen' })).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Autorisierungsprofile', level: 1 })).toBeVisible();
});

test('nothing of another language is loaded before it is chosen', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const ofAnother = async () => (await loaded()).filter((url) => /\/(?:de-|marked)[^/]*\.js/.test(url));
  // The last of what is loaded ahead, in idle moments.
  await expect
    .poll(loaded, { timeout: 60_000 })
    .toContainEqual(expect.stringMatching(/\/assets\/variables-page-[^/]*\.js$/));
  expect(await ofAnother()).toEqual([]);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await expect(page.getByRole('button', { name: 'Einstellungen' })).toBeVisible();
  await expect.poll(ofAnother).not.toEqual([]);
});
