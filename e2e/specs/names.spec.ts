import { exportFileSchema } from '#contract/transfer/export-file.ts';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { edit, rowOf, shownNames, testFromRow } from '../pages/profile-list.ts';
import { field, form, saveAndClose } from '../pages/profile-form.ts';
import { closeResult, outcome } from '../pages/test-result.ts';
import { carryOutImport, chooseFile, exportFile, importDialog, openImport } from '../pages/transfer.ts';

/** Names, a part that finds them, and how texts around them hold those that run from right to left. */
const names: readonly { script: string; name: string; part: string; inText?: string }[] = [
  { script: 'Arabic', name: 'حجوزات الفندق ٢٠٢٦', part: 'الفندق', inText: '\u2068حجوزات الفندق ٢٠٢٦\u2069' },
  { script: 'Japanese', name: 'ホテル予約 東京', part: '予約' },
  { script: 'Korean', name: '호텔 예약', part: '예약' },
  { script: 'Cyrillic', name: 'Бронирование отелей', part: 'БРОНИРОВАНИЕ' },
  // Its last letter is another sigma than a capital one becomes elsewhere.
  { script: 'Greek', name: 'Κρατήσεις ξενοδοχείων', part: 'ΚΡΑΤΉΣΕΙΣ' },
  { script: 'Thai', name: 'การจองโรงแรม', part: 'โรงแรม' },
  { script: 'Devanagari', name: 'होटल बुकिंग', part: 'बुकिंग' },
  {
    script: 'combining marks',
    name: 'Re\u0301servation d\u2019ho\u0302tel Z\u0323\u030c',
    part: 're\u0301serv',
  },
];

const half = names.length / 2;

for (const some of [names.slice(0, half), names.slice(half)])
  test(`names in ${some.map(({ script }) => script).join(', ')} are shown, found, tested and saved as they are`, async ({
    assistant,
    audit,
    page,
    provider,
    visit,
  }) => {
    await assistant.addProfiles(
      [...some.map(({ name }) => name), 'Other'].map((name) => profileFor(provider.practiceClient, { name })),
    );
    await visit(assistant.path);
    for (const { name } of some) await expect(rowOf(page, name)).toBeVisible();
    expect.soft(await audit(), 'the list').toEqual([]);
    for (const { script, name, part, inText = name } of some)
      await test.step(script, async () => {
        await page.getByRole('searchbox').fill(part);
        await expect.poll(() => shownNames(page)).toEqual([name]);
        await testFromRow(page, inText);
        await expect(outcome(page)).toHaveText('Auth Test Passed');
        await closeResult(page);
        await edit(page, inText);
        await expect(field(page, 'Name')).toHaveValue(name);
        await field(page, 'Description').fill(name);
        await saveAndClose(page);
        await expect.poll(() => shownNames(page)).toEqual([name]);
        await edit(page, inText);
        await expect(field(page, 'Description')).toHaveValue(name);
        await page.keyboard.press('Escape');
        await expect(form(page)).toBeHidden();
      });
  });

test('names in every script come out of an import as they went in', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await openImport(page);
  const written = names.map(({ name }) => ({
    profile: {
      type: 'oauth2_client_credentials',
      name,
      clientId: 'c',
      tokenRequestUrl: 'https://id.example.com/token',
    },
  }));
  const head = { format: 'authorization-profiles', formatVersion: 1, exportedAt: '2026-11-23T12:00:00.000Z' };
  const file = JSON.stringify({ ...head, sealedSecrets: null, profiles: written });
  await chooseFile(page, 'names.json', Buffer.from(file));
  const report = importDialog(page).getByRole('list', { name: 'Report' });
  await carryOutImport(page);
  for (const { name } of names) await expect(report).toContainText(`${name} created`);
  await importDialog(page)
    .getByRole('contentinfo')
    .getByRole('button', { name: 'Close', exact: true })
    .click();
  await expect
    .poll(async () => (await shownNames(page)).toSorted())
    .toEqual(names.map(({ name }) => name).toSorted());

  await page.getByRole('search').getByRole('button', { name: 'Export', exact: true }).click();
  const exported = exportFileSchema.parse(JSON.parse(await exportFile(page)));
  expect(exported.profiles.map(({ profile }) => profile)).toEqual(
    expect.arrayContaining(names.map(({ name }) => expect.objectContaining({ name }) as unknown)),
  );
});
