import type { Locator } from '@playwright/test';

/** Pastes a text into a field, over what is selected in it. The clipboard of the machine is left alone. */
export async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  const isLeft = await field.evaluate((control, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    return control.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
  // What the browser does by itself, where the page leaves it to it.
  if (isLeft) await field.page().keyboard.insertText(text);
}
