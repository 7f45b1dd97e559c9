import { test } from '../fixtures/test.ts';
import { lookOnce } from './look.ts';
import { showEach } from './show-each.ts';
import { openTestedScene } from './scene-tests.ts';

// As in the settings of the browser: what asks for a width in rem hears of it, which a style of the page could not tell it.
test.use({
  viewport: { width: 1280, height: 900 },
  launchOptions: [
    async ({}, use, { project }) => {
      const { launchOptions = {} } = project.use;
      await use({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
      });
    },
    { scope: 'worker' },
  ],
});

test('with text twice as large', async ({ page }) => {
  const assistantId = await openTestedScene(page);
  await showEach(page, assistantId, async (name) => lookOnce(page, `${name}-large-text-1280`));
});
