import { openScene } from '../fixtures/scene.ts';
import { openSwitcher } from '../pages/shell.ts';
import { look } from './look.ts';
import { dismissToast } from './make-way.ts';
import { sceneProfiles } from './scene-profiles.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('an assistant is renamed and deleted, and none is left', async ({ page, pageWatch }) => {
  // The list that is left asks for an assistant that is gone.
  pageWatch.allowStatus(404);
  await openScene(page, sceneProfiles);
  await openSwitcher(page);
  await page.getByRole('menuitem', { name: 'Rename Travel Planner' }).click();
  const renaming = page.getByRole('dialog', { name: 'Rename assistant' });
  await expect(renaming.getByLabel('Name', { exact: true })).toHaveValue('Travel Planner');
  await look(page, 'assistant-rename');
  await renaming.getByRole('button', { name: 'Cancel', exact: true }).click();

  await page.evaluate(() =>
    history.pushState(null, '', location.pathname.replace(/assistants\/[^/]+/, 'assistants/none')),
  );
  await expect(page.getByRole('heading', { name: 'There is no such assistant' })).toBeVisible();
  await look(page, 'assistant-not-found');
  await page.getByRole('main').getByRole('link', { name: 'Go to Travel Planner' }).click();

  await openSwitcher(page);
  await page.getByRole('menuitem', { name: 'Delete Travel Planner' }).click();
  const question = page.getByRole('alertdialog', { name: 'Delete Travel Planner?' });
  await expect(question).toContainText('4 authorization profiles');
  await look(page, 'assistant-delete');
  await question.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No assistants yet' })).toBeVisible();
  await dismissToast(page);
  await look(page, 'assistants-none');
});
