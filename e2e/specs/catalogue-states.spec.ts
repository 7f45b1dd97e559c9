import { readFile } from 'node:fs/promises';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { pseudo, speakPseudo, unmarkedOn } from '../fixtures/unmarked.ts';
import { answerOnce } from '../pages/altered-answers.ts';
import { buttonNamed, leave, markedButton, menuEntry } from '../pages/pseudo-locale.ts';
import { holdNext } from '../pages/slow-network.ts';

test.describe('every text comes from the catalogue, too', () => {
  test.beforeEach(({ page }) => speakPseudo(page, 'en-XA'));

  test('on the filled list, in what is done with one and with many, and in the trash', async ({
    assistant,
    page,
    pageWatch,
    provider,
    visit,
  }) => {
    pageWatch.expectStatus(409);
    const unmarked = unmarkedOn(page);
    const client = await provider.registerClient();
    const { baseUrl, tokenUrl } = client.tenancy;
    const tenancy = { enabled: true as const, baseUrl };
    await assistant.addProfiles([
      profileFor(client),
      profileFor(client, { name: 'Old Bookings', clientSecret: 'wrong' }),
      profileFor(client, { name: 'Old Bookings 2', tokenRequestUrl: tokenUrl, tenancy }),
    ]);
    await visit(assistant.path);
    await expect(page.getByRole('rowheader')).toHaveCount(3);
    expect.soft(await unmarked(), 'the list').toEqual([]);
    await buttonNamed(page, 'More actions for ', 'Hotel Bookings').click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect.soft(await unmarked(), 'the menu of a row').toEqual([]);
    await menuEntry(page, 'Delete').click();
    const question = page.getByRole('alertdialog');
    await expect(question).toBeVisible();
    expect.soft(await unmarked(), 'the question before one is deleted').toEqual([]);
    await leave(page, 'alertdialog');

    await page.getByRole('checkbox', { name: pseudo('Select all on this page') }).check();
    const bar = page.getByRole('region', { name: pseudo('Selected profiles') });
    await expect(bar).toBeVisible();
    expect.soft(await unmarked(), 'the selection').toEqual([]);
    await markedButton(bar, 'Test').click();
    const tests = page.getByRole('region', { name: pseudo('Test selected profiles') });
    await expect(tests.getByRole('list')).toContainText('Old Bookings 2');
    await expect(tests.getByRole('list')).toContainText('invalid_client');
    expect.soft(await unmarked(), 'the report of many tests').toEqual([]);
    await markedButton(tests, 'Close').click();
    await markedButton(bar, 'Delete').click();
    await expect(question).toBeVisible();
    expect.soft(await unmarked(), 'the question before many are deleted').toEqual([]);
    const deletion = await holdNext(page, { method: 'POST', path: '/authorization-profile-deletions' });
    await markedButton(question, 'Delete').click();
    await deletion.come();
    await expect(page.getByRole('progressbar')).toBeVisible();
    expect.soft(await unmarked(), 'many are being deleted').toEqual([]);
    await page.getByRole('link', { name: pseudo('Trash') }).click();
    await expect(question).toBeVisible();
    expect.soft(await unmarked(), 'the question before the list is left').toEqual([]);
    await markedButton(question, 'Stay').click();
    await deletion.release();
    await expect(page.getByRole('rowheader')).toHaveCount(0);
    expect.soft(await unmarked(), 'many are deleted').toEqual([]);

    await assistant.addProfile(profileFor(client));
    await page.getByRole('link', { name: pseudo('Trash') }).click();
    await expect(page.locator('h1')).toHaveText('⟦Tràšh⟧');
    await expect(page.getByRole('rowheader')).toHaveCount(3);
    expect.soft(await unmarked(), 'the trash').toEqual([]);
    await buttonNamed(page, 'Restore ', 'Hotel Bookings').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await unmarked(), 'the question for another name').toEqual([]);
    await leave(page);
    await buttonNamed(page, 'Delete permanently: ', 'Old Bookings').click();
    await expect(question).toBeVisible();
    expect.soft(await unmarked(), 'the question before one is wiped').toEqual([]);
    await leave(page, 'alertdialog');

    await page.getByRole('main').getByRole('link').first().click();
    await expect(page.getByRole('rowheader')).toHaveCount(1);
    await page.getByRole('searchbox').fill('StayHub?');
    await expect(page.getByRole('rowheader')).toHaveCount(0);
    await expect(markedButton(page, 'Clear search')).toBeVisible();
    expect.soft(await unmarked(), 'nothing matches').toEqual([]);
    // A browser host says nothing of its page: both versions are told here. What may pass is asked for again by itself.
    for (const [search, version, label] of [
      ['StayHub', 'one', 'Try again'],
      ['StayHub2', 'another', 'Reload the page'],
    ] as const) {
      await answerOnce(page, {
        ...{ method: 'GET', path: `search=${search}`, status: 400, body: {} },
        headers: { 'content-type': 'application/json', 'page-version': version },
      });
      await page.getByRole('searchbox').fill(search);
      await expect(markedButton(page, label).first()).toBeVisible();
      await expect(page.getByRole('alert').first()).toBeVisible();
      expect.soft(await unmarked(), label).toEqual([]);
    }
  });

  test('in what the form opens: discovery, keys, and a profile that was changed meanwhile', async ({
    assistant,
    page,
    pageWatch,
    provider,
    visit,
  }) => {
    const unmarked = unmarkedOn(page);
    const client = provider.practiceClient;
    const issuer = client.tokenUrl.replace(/\/token$/, '');
    const { id } = await assistant.addProfile(profileFor(client));
    await visit(`${assistant.path}/${id}`);
    const form = page.getByRole('dialog');
    const submit = markedButton(form, 'Save');
    await expect(submit).toBeVisible();
    expect.soft(await unmarked(), 'a saved profile').toEqual([]);

    await markedButton(form, 'Discover from issuer').click();
    const discovery = page.getByRole('dialog', { name: pseudo('Discover from issuer') });
    for (const [address, state] of [
      [`${issuer}/elsewhere`, 'nothing discovered'],
      [issuer, 'addresses discovered'],
    ] as const) {
      await discovery.getByRole('textbox').fill(address);
      await markedButton(discovery, 'Discover').click();
      await expect(discovery.getByRole('region').last()).toContainText(address);
      expect.soft(await unmarked(), state).toEqual([]);
    }
    await markedButton(discovery, 'Cancel').click();

    await form
      .getByRole('combobox', { name: pseudo('Client Authentication') })
      .selectOption('private_key_jwt');
    await markedButton(form, 'Generate key pair').click();
    const keys = page.getByRole('dialog', { name: pseudo('Generate key pair') });
    await keys.getByRole('combobox').selectOption('P-256');
    expect.soft(await unmarked(), 'a key pair to be generated').toEqual([]);
    await markedButton(keys, 'Generate').click();
    await expect(form.getByRole('region', { name: pseudo('Public key (JWK)') })).toBeVisible();
    expect.soft(await unmarked(), 'a key pair').toEqual([]);

    const theirs = profileFor(client, { scope: [{ key: 'scope', value: 'StayHub' }] });
    await assistant.changeProfile(id, theirs);
    pageWatch.expectStatus(412);
    await submit.click();
    await expect(markedButton(page, 'Keep mine')).toBeVisible();
    expect.soft(await unmarked(), 'the comparison of two versions').toEqual([]);
  });

  test('in what a test asks for, and in finding what works', async ({ assistant, page, provider, visit }) => {
    const unmarked = unmarkedOn(page);
    const client = provider.practiceClient;
    const tokenRequestUrl = provider.faultUrl('body-only');
    await assistant.addProfile(profileFor(client, { tokenRequestUrl }));
    const { baseUrl, tokenUrl } = (await provider.registerClient()).tenancy;
    const asking = { tokenRequestUrl: tokenUrl, tenancy: { enabled: true as const, baseUrl } };
    await assistant.addProfile(profileFor(client, { name: 'Old Bookings', ...asking }));
    await assistant.addProfile({
      ...{ type: 'oauth2_authorization_code', name: 'Old Bookings 2' },
      ...{ clientId: client.clientId, clientSecret: client.clientSecret },
      ...{ authorizationUrl: provider.signInFaultUrl('wrong-state'), tokenRequestUrl: client.tokenUrl },
    });
    await visit(assistant.path);
    const dialog = page.getByRole('dialog');
    await buttonNamed(page, 'Test ', 'Old Bookings').click();
    await expect(dialog.getByRole('textbox')).toBeVisible();
    expect.soft(await unmarked(), 'the question for a tenancy').toEqual([]);
    await dialog.getByRole('textbox').fill('a.b');
    await markedButton(dialog, 'Test').click();
    await expect(dialog.locator('[aria-invalid="true"]')).toBeVisible();
    expect.soft(await unmarked(), 'a tenancy that is refused').toEqual([]);
    await leave(page);

    await buttonNamed(page, 'Test ', 'Old Bookings 2').click();
    await expect(markedButton(dialog, 'Test')).toBeVisible();
    expect.soft(await unmarked(), 'before a sign-in').toEqual([]);
    const opening = page.waitForEvent('popup');
    await markedButton(dialog, 'Test').click();
    const window = await opening;
    await expect(dialog.getByRole('status')).toHaveText(pseudo('Waiting for the sign-in…'));
    expect.soft(await unmarked(), 'while somebody signs in').toEqual([]);
    await window.close();
    await expect(markedButton(dialog, 'Open the window')).toBeVisible();
    expect.soft(await unmarked(), 'without its window').toEqual([]);
    await markedButton(dialog, 'Stop').click();
    await expect(dialog.getByRole('heading', { name: pseudo('Auth Test Failed') })).toBeVisible();
    await leave(page);

    await buttonNamed(page, 'Test ', 'Hotel Bookings').click();
    await markedButton(dialog, 'Find what works').click();
    await expect(dialog.getByRole('table')).toBeVisible();
    expect.soft(await unmarked(), 'what could be tried').toEqual([]);
    await dialog.getByRole('button', { name: /⟦Šèñd ùp tò/ }).click();
    await expect(markedButton(dialog, 'Use this')).toBeVisible();
    expect.soft(await unmarked(), 'what works').toEqual([]);
  });

  test('in an export and an import', async ({ assistant, page, pageWatch, visit }) => {
    pageWatch.expectStatus(422);
    const unmarked = unmarkedOn(page);
    const nobody = {
      clientId: 'client-of-nobody',
      clientSecret: 's',
      tokenUrl: 'https://id.example.com/token',
    };
    await assistant.addProfile(profileFor(nobody));
    await visit(assistant.path);
    const dialog = page.getByRole('dialog');
    await markedButton(page.getByRole('search'), 'Export').click();
    await dialog.getByRole('radio').last().check();
    expect.soft(await unmarked(), 'the export').toEqual([]);
    await markedButton(dialog, 'Export').click();
    await expect(dialog.locator('[aria-invalid="true"]')).toBeVisible();
    expect.soft(await unmarked(), 'an export without its passphrase').toEqual([]);
    await dialog.getByRole('textbox').fill('correct horse battery staple');
    const slow = await holdNext(page, { method: 'POST', path: '/authorization-profile-exports' });
    const coming = page.waitForEvent('download');
    await markedButton(dialog, 'Export').click();
    await slow.come();
    await expect(dialog.getByRole('status')).toContainText('pròfìlè');
    expect.soft(await unmarked(), 'an export that is under way').toEqual([]);
    await slow.release();
    const file = await readFile(await (await coming).path());
    await expect(dialog).toBeHidden();
    expect.soft(await unmarked(), 'an export that is done').toEqual([]);

    await markedButton(page.getByRole('main'), 'Import').click();
    await expect(dialog).toBeVisible();
    expect.soft(await unmarked(), 'the import').toEqual([]);
    const text = dialog.getByRole('textbox');
    await text.fill('StayHub');
    await markedButton(dialog, 'Preview').click();
    await expect(dialog.locator('[aria-invalid="true"]')).toBeVisible();
    expect.soft(await unmarked(), 'a text that cannot be read').toEqual([]);

    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'StayHub.json', mimeType: 'application/json', buffer: file });
    await expect(dialog.getByRole('alert')).toBeVisible();
    expect.soft(await unmarked(), 'a name that is taken, and sealed secrets').toEqual([]);
    await dialog.getByRole('combobox').first().selectOption('rename');
    await expect(markedButton(dialog, /^⟦Ìmpòrt ⟧/)).toBeVisible();
    await dialog.locator('summary').first().click();
    expect.soft(await unmarked(), 'a preview').toEqual([]);
    await markedButton(dialog, 'Back').click();
    await expect(text).toBeVisible();
    await text.fill(
      'curl -k --proxy StayHub https://id.example.com/token -u me:pw -d grant_type=client_credentials',
    );
    await markedButton(dialog, 'Preview').click();
    await expect(dialog.getByRole('checkbox')).toHaveCount(2);
    expect.soft(await unmarked(), 'a preview of a command').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect.soft(await unmarked(), 'the question before an import is discarded').toEqual([]);
    await markedButton(page, 'Go on').click();
    const saving = await holdNext(page, { method: 'POST', path: '/authorization-profile-imports' });
    await markedButton(dialog, /^⟦Ìmpòrt ⟧/).click();
    await saving.come();
    expect.soft(await unmarked(), 'an import that is under way').toEqual([]);
    await saving.release();
    await expect(dialog.getByRole('list').last()).toContainText('id.example.com');
    expect.soft(await unmarked(), 'the report').toEqual([]);
  });
});
