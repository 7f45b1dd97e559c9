import type { Locator, Page } from '@playwright/test';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { helpPanel } from '../pages/help.ts';
import { errorSummary, field, form } from '../pages/profile-form.ts';
import { checkboxOf, pickFromRowMenu, rowOf } from '../pages/profile-list.ts';

/** Presses the button of the mouse on a control and lets it go where nothing is (WCAG 2.5.2). */
async function pressAndMoveAway(control: Locator): Promise<void> {
  const page = control.page();
  await control.hover();
  await page.mouse.down();
  await page.mouse.move(2, 2);
  await page.mouse.up();
}

/** What would be there if something had been carried out. */
async function opened(page: Page): Promise<number> {
  return page
    .getByRole('dialog')
    .or(page.getByRole('alertdialog'))
    .or(page.getByRole('menu'))
    .or(helpPanel(page))
    .count();
}

test('a press that is taken back by moving away does nothing', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  const main = page.getByRole('main');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const controls = [
    main.getByRole('button', { name: 'Add', exact: true }),
    main.getByRole('button', { name: 'Import', exact: true }),
    button('Help'),
    button('Settings'),
    button(`Assistant: ${assistant.name}`),
    button('Test Hotel Bookings'),
    button('More actions for Hotel Bookings'),
    page.getByRole('link', { name: 'Hotel Bookings', exact: true }),
    main.getByRole('link', { name: 'Trash', exact: true }),
  ];
  const { href } = new URL(page.url());
  for (const control of controls) {
    await pressAndMoveAway(control);
    // What a press opens is there in the next frame, or is said to be on its way.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect.soft(await opened(page), String(control)).toBe(0);
    expect.soft(page.url(), String(control)).toBe(href);
  }
  await pressAndMoveAway(checkboxOf(page, 'Hotel Bookings'));
  await expect(checkboxOf(page, 'Hotel Bookings')).not.toBeChecked();

  await pickFromRowMenu(page, 'Hotel Bookings', 'Delete');
  const question = page.getByRole('alertdialog');
  await pressAndMoveAway(question.getByRole('button', { name: 'Delete', exact: true }));
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('Never tested');

  await main.getByRole('button', { name: 'Add', exact: true }).click();
  await field(page, 'Name').fill('Flights');
  for (const name of ['Save', 'Test', 'Cancel'])
    await pressAndMoveAway(form(page).getByRole('button', { name, exact: true }));
  await expect(form(page)).toBeVisible();
  await expect(errorSummary(page)).toBeHidden();
});
