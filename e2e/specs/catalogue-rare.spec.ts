import type { Page } from '@playwright/test';
import { cancelTestRun } from '#contract/endpoints/test-runs.ts';
import { putVariable } from '#contract/endpoints/variables.ts';
import { profileFor } from '../fixtures/assistant.ts';
import { underOwnHost } from '../fixtures/provider/own-host.ts';
import { expect, test } from '../fixtures/test.ts';
import { pseudo, speakPseudo, unmarkedOn } from '../fixtures/unmarked.ts';
import { buttonNamed, leave, markedButton } from '../pages/pseudo-locale.ts';
import { takePlaces } from '../pages/taken-places.ts';

/** As the pseudo-locale has it: what a text is filled with stands between its marks. */
const andOneMore = '⟦àñd ⟧1⟦ mòrè⟧';

test.describe('every text comes from the catalogue, in what is rarely seen', () => {
  test.beforeEach(({ page }) => speakPseudo(page, 'en-XA'));

  test('where more is to be told than is shown', async ({ api, assistant, page, provider, visit }) => {
    const unmarked = unmarkedOn(page);
    const { baseUrl, tokenUrl } = (await provider.registerClient()).tenancy;
    await api.call(putVariable, {
      params: { assistantId: assistant.id, name: 'API_HOST' },
      ...{ mustBeNew: true, body: { value: 'StayHub', secure: false } },
    });
    // One more than the report of many tests names. Each asks for its tenancy, so nothing is sent.
    const asking = { tokenRequestUrl: tokenUrl, tenancy: { enabled: true as const, baseUrl } };
    await assistant.addProfiles(
      Array.from({ length: 51 }, (_, index) =>
        profileFor(provider.practiceClient, {
          ...{ name: `Hotel Bookings ${index}`, ...asking },
          ...(index < 6 && { scope: [{ key: 'scope', value: '{{env.API_HOST}}' }] }),
        }),
      ),
    );
    await visit(assistant.path);
    await page.getByRole('checkbox', { name: pseudo('Select all on this page') }).check();
    await markedButton(page, /⟦Šèlèçt àll ⟧51/).click();
    const bar = page.getByRole('region', { name: pseudo('Selected profiles') });
    await expect(bar.getByRole('status')).toContainText('51');
    await markedButton(bar, 'Test').click();
    const tests = page.getByRole('region', { name: pseudo('Test selected profiles') });
    await expect(tests.getByRole('listitem').last()).toHaveText(andOneMore);
    expect.soft(await unmarked(), 'a report of many').toEqual([]);
    await markedButton(tests, 'Close').click();

    await page.getByRole('link', { name: pseudo('Environment Variables') }).click();
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'API_HOST' }) });
    await expect(row.getByRole('listitem').last()).toHaveText(andOneMore);
    expect.soft(await unmarked(), 'a variable of many profiles').toEqual([]);
    await buttonNamed(page, 'Delete ', 'API_HOST').click();
    await expect(page.getByRole('alertdialog')).toContainText(andOneMore);
    expect.soft(await unmarked(), 'the question before it is deleted').toEqual([]);
  });

  test('in tests of OAuth v1', async ({ assistant, page, provider, visit }) => {
    const unmarked = unmarkedOn(page);
    const { clientId, clientSecret } = provider.practiceClient;
    for (const [name, consumerSecret] of [
      ['Hotel Bookings', clientSecret],
      ['Old Bookings', 'wrong'],
    ] as const)
      await assistant.addProfile({
        ...{ type: 'oauth1', name, consumerKey: clientId, consumerSecret, ...provider.oauth1Links() },
      });
    await visit(assistant.path);
    const dialog = page.getByRole('dialog');
    // The window of one that fails before the sign-in closes by itself.
    const allow = (window: Page) => provider.signInAtPractice(window, 'allow');
    for (const [name, heading, exchanges, signIn] of [
      ['Old Bookings', 'Auth Test Failed', 0, () => undefined],
      ['Hotel Bookings', 'Auth Test Passed', 5, allow],
    ] as const) {
      await buttonNamed(page, 'Test ', name).click();
      await expect(markedButton(dialog, 'Test')).toBeVisible();
      expect.soft(await unmarked(), `before the sign-in of ${name}`).toEqual([]);
      const opening = page.waitForEvent('popup');
      await markedButton(dialog, 'Test').click();
      await signIn(await opening);
      await expect(dialog.getByRole('heading', { name: pseudo(heading) })).toBeVisible();
      const steps = dialog.getByRole('group', { name: pseudo('Exchange') }).getByRole('button');
      await expect(steps).toHaveCount(exchanges);
      for (const step of [null, ...(await steps.all())]) {
        await step?.click();
        for (const tab of await dialog.getByRole('tab').all()) {
          await tab.click();
          expect.soft(await unmarked(), `${name}, ${String(await tab.textContent())}`).toEqual([]);
        }
      }
      await leave(page);
    }
  });

  test('where a profile is deleted while it is edited', async ({
    assistant,
    page,
    pageWatch,
    provider,
    visit,
  }) => {
    const unmarked = unmarkedOn(page);
    const { id } = await assistant.addProfile(profileFor(provider.practiceClient));
    await visit(`${assistant.path}/${id}`);
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: pseudo('Description') }).fill('StayHub');
    // The save is refused, and so are the previews of what is typed meanwhile.
    pageWatch.allowStatus(404);
    await assistant.deleteProfile(id);
    await markedButton(form, 'Save').click();
    await expect(
      page.getByRole('alertdialog', { name: pseudo('Somebody else deleted this profile') }),
    ).toBeVisible();
    expect.soft(await unmarked(), 'the question').toEqual([]);
    await markedButton(page.getByRole('alertdialog'), 'Save as a new profile').click();
    await expect(page.getByRole('alertdialog')).toBeHidden();
    expect.soft(await unmarked(), 'a form of what is to be new').toEqual([]);
  });

  test('while a test waits for its turn', async ({ api, assistant, page, provider, visit }) => {
    const unmarked = unmarkedOn(page);
    const slow = underOwnHost(provider.faultUrl('never-answers'), 'unmarked');
    const profile = profileFor(provider.practiceClient, { tokenRequestUrl: slow });
    await assistant.addProfile(profile);
    await visit(assistant.path);
    const places = await takePlaces(page, assistant.id, profile);
    await buttonNamed(page, 'Test ', 'Hotel Bookings').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toHaveText(pseudo('Waiting: this test is next'));
    expect.soft(await unmarked(), 'the next').toEqual([]);
    for (const { testRunId } of places)
      await api.call(cancelTestRun, { params: { assistantId: assistant.id, testRunId } });
    await expect(dialog.getByRole('status')).toHaveText(pseudo('Testing…'));
    expect.soft(await unmarked(), 'under way').toEqual([]);
    await markedButton(dialog, 'Stop').click();
    await expect(dialog.getByRole('heading', { name: pseudo('Auth Test Cancelled') })).toBeVisible();
    expect.soft(await unmarked(), 'cancelled').toEqual([]);
  });
});
