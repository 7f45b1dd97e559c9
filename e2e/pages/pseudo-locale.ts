import type { Locator, Page } from '@playwright/test';
import { pseudo } from '../fixtures/unmarked.ts';

/** A button by its text in the catalogue, or by a pattern of its marked text. */
export function markedButton(within: Page | Locator, text: string | RegExp): Locator {
  return typeof text === 'string'
    ? within.getByRole('button', { name: pseudo(text), exact: true })
    : within.getByRole('button', { name: text });
}

/** A button whose text ends with a name. */
export function buttonNamed(within: Page | Locator, text: string, name: string): Locator {
  return within.getByRole('button', { name: `${pseudo(text)}${name}`, exact: true });
}

export function menuEntry(page: Page, text: string): Locator {
  return page.getByRole('menuitem', { name: pseudo(text), exact: true });
}

/** Leaves what is open on top, and waits until none of its kind is there. */
export async function leave(page: Page, role: 'dialog' | 'alertdialog' | 'menu' = 'dialog'): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole(role).waitFor({ state: 'hidden' });
}
