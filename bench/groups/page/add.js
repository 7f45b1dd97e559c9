/** @typedef {import('@playwright/test').Page} Page */

/**
 * From the next press of the mouse to the first frame in which a dialog has a text field that
 * can be typed in. Runs in the page.
 *
 * @returns {{ editable: Promise<number> }} milliseconds
 */
function watchForForm() {
  const isEditable = () =>
    [...document.querySelectorAll('[role="dialog"] input, dialog input')].some(
      (input) =>
        input instanceof HTMLInputElement &&
        ['text', 'url', 'search', ''].includes(input.type) &&
        !input.disabled &&
        !input.readOnly &&
        input.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        input.getBoundingClientRect().height > 0,
    );
  const editable = new Promise((resolve) => {
    const onPress = (/** @type {PointerEvent} */ { timeStamp }) => {
      const look = () => {
        if (isEditable()) resolve(performance.now() - timeStamp);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    document.addEventListener('pointerdown', onPress, { once: true, capture: true });
  });
  return { editable };
}

/** @param {Page} page */
async function centreOfAdd(page) {
  const box = await page.getByRole('button', { name: 'Add', exact: true }).first().boundingBox();
  if (box === null) throw new Error('Add cannot be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * Presses Add. Resolves to the milliseconds until its first field can be typed in.
 *
 * @param {Page} page
 */
export async function pressAdd(page) {
  const { x, y } = await centreOfAdd(page);
  await page.mouse.move(x, y);
  const watch = await page.evaluateHandle(watchForForm);
  await page.mouse.click(x, y);
  const took = await watch.evaluate(({ editable }) => editable);
  await watch.dispose();
  return took;
}

/**
 * Closes the form, which nothing was typed in.
 *
 * @param {Page} page
 */
export async function closeForm(page) {
  await page.getByRole('dialog').getByRole('textbox').first().focus();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
