import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { recordAnnouncements } from '../pages/announcements.ts';
import { holdRequests, loseRequests } from '../pages/lost-network.ts';

// What could not be read is tried again by a button that stays while it is tried, with the focus; when that fails, it is said anew.

interface Place {
  readonly name: string;
  /** What the addresses that are lost have in them. */
  readonly lost: string;
  /** The address below the list of profiles, where `ID` stands for that of the profile. */
  readonly path: string;
  /** What is there in its place once it is read, and has the focus in it. */
  readonly role: 'dialog' | 'main';
}

const places: readonly Place[] = [
  { name: 'the list', lost: '/authorization-profiles', path: '', role: 'main' },
  { name: 'the trash', lost: '/authorization-profiles?', path: '/trash', role: 'main' },
  { name: 'the variables', lost: '/variables', path: '/../environment-variables', role: 'main' },
  { name: 'the assistants', lost: '/assistants?', path: '/../../../../..', role: 'main' },
  { name: 'a profile', lost: '/authorization-profiles/ID', path: '/ID', role: 'dialog' },
  { name: 'a profile to test', lost: '/authorization-profiles/ID', path: '/ID/test', role: 'dialog' },
  { name: 'the tests of a profile', lost: '/test-runs?', path: '/ID/history', role: 'dialog' },
];

for (const { name, lost, path, role } of places)
  test(`a second try to read ${name} shows that it is under way, and says anew that it failed`, async ({
    assistant,
    page,
    visit,
  }) => {
    const { id } = await assistant.addProfile(
      profileFor(nobody, { tenancy: { enabled: true, baseUrl: 'https://{tenant}.example.com' } }),
    );
    const part = lost.replace('ID', id);
    const answer = await loseRequests(page, part);
    await visit(`${assistant.path}${path.replace('ID', id)}`);
    const again = page.getByRole('button', { name: 'Try again', exact: true });
    await expect(again).toBeVisible();

    const announced = await recordAnnouncements(page);
    const goOn = await holdRequests(page, part);
    await again.press('Enter');
    await expect(again).toHaveAttribute('aria-disabled', 'true');
    await expect(again).toBeFocused();
    expect(await announced()).toEqual([]);
    await goOn();
    await expect(again).not.toHaveAttribute('aria-disabled');
    await expect(again).toBeFocused();
    expect(await announced()).toEqual([expect.stringMatching(/then try again\.$/)]);

    await answer();
    await again.press('Enter');
    await expect(again).toBeHidden();
    const place = page.getByRole(role);
    await expect.poll(() => place.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });
