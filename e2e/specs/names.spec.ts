import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { edit, rowOf, shownNames, testFromRow } from '../pages/profile-list.ts';
import { field } from '../pages/profile-form.ts';
import { outcome } from '../pages/test-result.ts';
import { toast } from '../pages/toast.ts';

/** Names, a part that finds them, and how texts around them hold those that run from right to left. */
const names: readonly { script: string; name: string; part: string; inText?: string }[] = [
  { script: 'Arabic', name: 'حجوزات الفندق ٢٠٢٦', part: 'الفندق', inText: '\u2068حجوزات الفندق ٢٠٢٦\u2069' },
  { script: 'Thai', name: 'การจองโรงแรม', part: 'โรงแรม' },
  { script: 'Devanagari', name: 'होटल बुकिंग', part: 'बुकिंग' },
  {
    script: 'combining marks',
    name: 'Re\u0301servation d\u2019ho\u0302tel Z\u0323\u030c',
    part: 're\u0301serv',
  },
];

for (const { script, name, part, inText = name } of names)
  test(`a name in ${script} is shown, found, tested and saved as it is`, async ({
    assistant,
    audit,
    page,
    provider,
    visit,
  }) => {
    await assistant.addProfile(profileFor(provider.practiceClient, { name }));
    await assistant.addProfile(profileFor(provider.practiceClient, { name: 'Other' }));
    await visit(assistant.path);
    await expect(rowOf(page, name)).toBeVisible();
    expect.soft(await audit(), 'the list').toEqual([]);
    await page.getByRole('searchbox').fill(part);
    await expect.poll(() => shownNames(page)).toEqual([name]);

    await testFromRow(page, inText);
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await page.keyboard.press('Escape');
    await edit(page, inText);
    await expect(field(page, 'Name')).toHaveValue(name);
    await field(page, 'Description').fill(name);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(toast(page, 'Authorization profile saved')).toBeVisible();
    await expect.poll(() => shownNames(page)).toEqual([name]);
  });
