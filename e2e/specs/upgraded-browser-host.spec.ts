import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test as base } from '../fixtures/test.ts';
import {
  startUpgradableBrowserHost,
  type UpgradableBrowserHost,
} from '../fixtures/upgradable-browser-host.ts';
import { field } from '../pages/profile-form.ts';
import { edit, rowOf } from '../pages/profile-list.ts';
import { endWorkers, isWorkerWaiting, updateWorker } from '../pages/service-worker.ts';

const test = base.extend<{ upgradable: UpgradableBrowserHost }>({
  upgradable: async ({}, use) => {
    const host = await startUpgradableBrowserHost();
    await use(host);
    host.close();
  },
  baseURL: async ({ upgradable }, use) => use(upgradable.origin),
});

// The page would ask the new worker, and nobody would answer.
test('a tab whose worker is replaced by that of a newer page starts anew with it @browser-only', async ({
  assistant,
  page,
  upgradable,
  visit,
}) => {
  await assistant.addProfile(profileFor(nobody));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  upgradable.upgradeWorker();
  await updateWorker(page);
  // A worker that a test watches is never idle, so it is ended as often as it has begun something in the meantime.
  await expect(async () => {
    if (!(await isWorkerWaiting(page))) return;
    await endWorkers(page);
    expect(await isWorkerWaiting(page)).toBe(false);
  }).toPass({ timeout: 60_000 });
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('A secret has to be entered again');
  await edit(page, 'Hotel Bookings');
  await expect(field(page, 'Client ID')).toHaveValue('c');
});
