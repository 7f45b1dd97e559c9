import type { Locator } from '@playwright/test';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { pickFromRowMenu, rowOf } from '../pages/profile-list.ts';
import { toast } from '../pages/toast.ts';

async function bottomOf(locator: Locator): Promise<number> {
  const { y = 0, height = 0 } = (await locator.boundingBox()) ?? {};
  return y + height;
}

test('what offers Undo waits until somebody takes or closes it, other messages leave', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  await page.clock.install();
  await pickFromRowMenu(page, 'Hotel Bookings', 'Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click();
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await expect(undo).toBeVisible();
  // Nothing to press is below it.
  expect(await bottomOf(toast(page, 'Authorization profile deleted'))).toBeLessThanOrEqual(
    await bottomOf(page.getByRole('banner')),
  );
  await page.clock.runFor(7000);
  await expect(undo).toBeVisible();

  // By the keyboard: a message that is pointed at waits too.
  await undo.press('Enter');
  await page.mouse.move(0, 0);
  const restored = toast(page, 'Authorization profile restored');
  await expect(restored).toBeVisible();
  await expect(undo).toBeHidden();

  // One that has the focus waits, wherever the pointer goes, and one that is pointed at, wherever the focus goes.
  const close = restored.getByRole('button', { name: 'Dismiss', exact: true });
  await close.focus();
  await restored.hover();
  await page.mouse.move(0, 0);
  await page.clock.runFor(7000);
  await expect(close).toBeFocused();
  await restored.hover();
  await page.getByRole('button', { name: 'Add', exact: true }).first().focus();
  await page.clock.runFor(7000);
  await expect(restored).toBeVisible();
  await page.mouse.move(0, 0);
  const isShownLater = async () => {
    await page.clock.runFor(7000);
    return restored.isVisible();
  };
  // Its time runs from when the page has seen the pointer leave.
  await expect.poll(isShownLater).toBe(false);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
});

test('of two messages, each is found by what it says, and dismissed by itself', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  // Neither leaves by itself.
  await page.clock.install();
  await pickFromRowMenu(page, 'Hotel Bookings', 'Duplicate');
  const duplicated = toast(page, 'Authorization profile duplicated');
  await expect(duplicated).toBeVisible();
  await pickFromRowMenu(page, 'Hotel Bookings (copy)', 'Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click();
  const deleted = toast(page, 'Authorization profile deleted');
  await expect(deleted).toBeVisible();
  await expect(deleted).not.toContainText('duplicated');
  await duplicated.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(duplicated).toBeHidden();
  await expect(deleted).toBeVisible();
});
