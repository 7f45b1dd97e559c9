import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { rowOf } from '../pages/profile-list.ts';
import { openTrash } from '../pages/trash.ts';

test('only a link to what is shown counts as the current page', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfiles(
    Array.from({ length: 101 }, (_, index) =>
      profileFor(provider.practiceClient, { name: `Profile ${String(index + 1).padStart(3, '0')}` }),
    ),
  );
  await visit(`${assistant.path}?page=2`);
  await expect(rowOf(page, 'Profile 051')).toBeVisible();
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await expect(pages.locator('[aria-current]')).toHaveCount(0);
  await pages.getByRole('link', { name: 'Last', exact: true }).click();
  await expect(pages.getByRole('link', { name: 'Last', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(pages.getByRole('link', { name: 'First', exact: true })).not.toHaveAttribute('aria-current');
  const sections = page.getByRole('navigation', { name: 'Main' });
  await expect(sections.getByRole('link', { name: 'Build' })).toHaveAttribute('aria-current', 'true');

  await openTrash(page);
  await expect(page.getByRole('main').locator('[aria-current]')).toHaveCount(0);
});

test('the parts of Build stay on one line each with letters that are a little wider', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  const parts = page.getByRole('navigation', { name: 'Build' }).getByRole('link');
  await expect(parts).toHaveCount(2);
  const rooms = await parts.evaluateAll(async (links) => {
    // Asked for when the first text is laid out. Another font stands in until it is there.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    return links.map((link) => {
      const text = document.createRange();
      text.selectNodeContents(link);
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(link);
      const room = link.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
      return room / text.getBoundingClientRect().width;
    });
  });
  // How wide letters are drawn differs with the display and the system, by a hundredth or two.
  expect(Math.min(...rooms)).toBeGreaterThan(1.02);
});
