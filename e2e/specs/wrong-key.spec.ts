import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../fixtures/api/api.ts';
import { sendToServer } from '../fixtures/api/send.ts';
import { makeAssistant, profileFor } from '../fixtures/assistant.ts';
import { auditOf } from '../fixtures/axe.ts';
import { startOwnServer, type OwnServer } from '../fixtures/own-server.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { edit, rowOf } from '../pages/profile-list.ts';
import { field } from '../pages/profile-form.ts';

const keyOf = (name: string) => `${name}:${createHash('sha256').update(name).digest('base64')}`;

/** Servers on one folder, each with a key of its own. They and their folder go with the test. */
const test = base.extend<{ startWithKey: (name: string) => Promise<OwnServer> }>({
  startWithKey: async ({}, use) => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'authorization-profiles-e2e-'));
    const started: OwnServer[] = [];
    await use(async (name) => {
      const server = await startOwnServer({ DATA_DIR, APP_KEYS: keyOf(name) });
      started.push(server);
      return server;
    });
    await Promise.all(started.map(async (server) => server.stop()));
    rmSync(DATA_DIR, { recursive: true });
  },
});

// A browser host has no key that could be another: it goes with the page.
test('a server with another key says so, and asks for secrets again @server-only', async ({
  browser,
  playwright,
  provider,
  startWithKey,
}) => {
  const first = await startWithKey('k1');
  const request = await playwright.request.newContext({ baseURL: first.origin });
  const assistant = await makeAssistant(createApi(sendToServer(request)), 'Travel Planner');
  await assistant.addProfile(profileFor(await provider.registerClient()));
  await request.dispose();
  await first.stop();

  const second = await startWithKey('k2');
  const page = await browser.newPage({ baseURL: second.origin });
  await page.goto(assistant.path);
  const notice = page.getByRole('main').getByRole('status').filter({ hasText: 'Secrets of' });
  await expect(notice).toContainText('Secrets of 1 profile cannot be opened. The key k1');
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('A secret has to be entered again');
  expect.soft(await auditOf(page)(), 'the notice').toEqual([]);
  await edit(page, 'Hotel Bookings');
  await expect(field(page, 'Client Secret Key')).toHaveAccessibleDescription(/cannot be opened/);
  await page.keyboard.press('Escape');
  await page.getByRole('main').getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(page.getByText(/^Secrets of 1 profile cannot be opened/)).toBeHidden();
  await page.reload();
  await expect(page.getByText(/^Secrets of 1 profile cannot be opened/)).toBeVisible();
  await page.close();
});
