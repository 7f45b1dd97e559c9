import { expect, test } from '../fixtures/test.ts';
import { bulkPanel, deleteSelected, selectionBar, shownNames } from '../pages/profile-list.ts';
import { holdNext } from '../pages/slow-network.ts';
import { carryOutImport, chooseFile, importDialog, openImport, previewedRow } from '../pages/transfer.ts';

test('10,000 profiles with one bad: once it is skipped the others are saved, found, deleted and brought back', async ({
  assistant,
  page,
  visit,
}) => {
  // They take seconds where other tests keep the processors busy.
  test.setTimeout(360_000);
  const tenThousand = { timeout: 60_000 };
  const profiles = Array.from({ length: 10_000 }, (_, index) => ({
    profile: {
      type: 'oauth2_client_credentials',
      name: `Profile ${String(index).padStart(4, '0')}`,
      clientId: 'x',
      tokenRequestUrl: index === 6543 ? 'nowhere' : 'https://id.example.com/token',
    },
  }));
  const head = { format: 'authorization-profiles', formatVersion: 1, exportedAt: '2026-11-23T12:00:00.000Z' };
  await visit(assistant.path);
  await openImport(page);
  await chooseFile(
    page,
    'many.json',
    Buffer.from(JSON.stringify({ ...head, sealedSecrets: null, profiles })),
  );
  await expect(importDialog(page).getByRole('alert')).toContainText(
    '1 profile cannot be saved.',
    tenThousand,
  );
  await expect(importDialog(page).getByRole('alert')).toContainText(
    /correct .?Profile 6543.? \(Token Request URL\), or clear its checkbox\./,
  );
  const bad = previewedRow(page, 'Profile 6543');
  await expect(bad.getByLabel('Token Request URL')).toHaveAccessibleDescription(/Enter a full URL/);
  await carryOutImport(page);
  await expect(bad.getByLabel('Token Request URL')).toBeFocused();
  await bad.getByRole('checkbox').uncheck();
  await expect(importDialog(page).getByRole('button', { name: /^Import 9,999/ })).toBeVisible(tenThousand);
  await carryOutImport(page);
  await expect(importDialog(page).getByRole('heading', { name: '9,999 profiles imported' })).toBeVisible(
    tenThousand,
  );
  await page.keyboard.press('Escape');
  const count = page.getByRole('search').getByRole('status');
  await expect(count).toHaveText('9,999 profiles', tenThousand);

  await page.getByRole('searchbox').fill('profile 654');
  await expect(count).toHaveText('9 of 9,999 profiles', tenThousand);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Last' }).click();
  await expect.poll(async () => (await shownNames(page)).at(-1), tenThousand).toBe('Profile 9999');
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect.poll(async () => (await shownNames(page)).at(0), tenThousand).toBe('Profile 9999');

  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await selectionBar(page).getByRole('button', { name: 'Select all 9,999 that match' }).click();
  await expect(selectionBar(page).getByRole('status')).toHaveText('9,999 profiles selected', tenThousand);
  const slow = await holdNext(page, { method: 'POST', path: '/authorization-profile-deletions' });
  await deleteSelected(page);
  const deletion = bulkPanel(page, 'Delete');
  await expect(deletion.getByRole('progressbar')).toBeVisible();
  await slow.release();
  await expect(deletion.getByRole('status')).toHaveText('9,999 deleted', tenThousand);
  await expect(page.getByText('No authorization profiles yet')).toBeVisible(tenThousand);
  await deletion.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(bulkPanel(page, 'Restore').getByRole('status')).toHaveText('9,999 restored', tenThousand);
  await expect(count).toHaveText('9,999 profiles', tenThousand);
});
