import type { Locator } from '@playwright/test';

/** More tab stops than any screen of the product has. */
const patience = 100;

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Presses Tab until a control has the focus. Throws where no number of tabs leads there. */
export async function tabTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < patience; presses += 1) {
    if (await hasFocus(target)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}

/** Goes to a field by Tab and types. */
export async function typeInto(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.type(text);
}
