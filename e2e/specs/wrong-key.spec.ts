import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../fixtures/api/api.ts';
import { sendToServer } from '../fixtures/api/send.ts';
import { makeAssistant, profileFor } from '../fixtures/assistant.ts';
import { auditOf } from '../fixtures/axe.ts';
import { startOwnServer } from '../fixtures/own-server.ts';
import { expect, test } from '../fixtures/test.ts';
import { edit, rowOf } from '../pages/profile-list.ts';
import { descriptionOf, field } from '../pages/profile-form.ts';

const keyOf = (name: string) => `${name}:${createHash('sha256').update(name).digest('base64')}`;

test('a server with another key says so, and asks for secrets again @server-only', async ({
  browser,
  playwright,
  provider,
}) => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'authorization-profiles-e2e-'));
  const first = await startOwnServer({ DATA_DIR, APP_KEYS: keyOf('k1') });
  const request = await playwright.request.newContext({ baseURL: first.origin });
  const assistant = await makeAssistant(createApi(sendToServer(request)), 'Travel Planner');
  await assistant.addProfile(profileFor(await provider.registerClient()));
  await request.dispose();
  await first.stop();

  const second = await startOwnServer({ DATA_DIR, APP_KEYS: keyOf('k2') });
  const page = await browser.newPage({ baseURL: second.origin });
  await page.goto(assistant.path);
  const notice = page.getByRole('main').getByRole('status').filter({ hasText: 'Secrets that' });
  await expect(notice).toContainText('Secrets that cannot be opened: profiles 1, variables 0. The key k1');
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('A secret has to be entered again');
  expect.soft(await auditOf(page)(), 'the notice').toEqual([]);
  await edit(page, 'Hotel Bookings');
  expect(await descriptionOf(field(page, 'Client Secret Key'))).toMatch(/cannot be opened/);
  await page.keyboard.press('Escape');
  await page.getByRole('main').getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(page.getByText(/^Secrets that cannot be opened/)).toBeHidden();
  await page.reload();
  await expect(page.getByText(/^Secrets that cannot be opened/)).toBeVisible();
  await page.close();
  await second.stop();
  rmSync(DATA_DIR, { recursive: true });
});
