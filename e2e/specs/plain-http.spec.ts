import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createApi } from '../fixtures/api/api.ts';
import { sendToServer } from '../fixtures/api/send.ts';
import { makeAssistant, profileFor, type Assistant } from '../fixtures/assistant.ts';
import { startOwnServer } from '../fixtures/own-server.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { bulkPanel, checkboxOf, rowOf, selectionBar, testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome, testDialog } from '../pages/test-result.ts';
import { toast } from '../pages/toast.ts';
import { carryOutImport, importDialog, openPreviewOf } from '../pages/transfer.ts';

const publicOrigin = 'http://profiles.test';

/** A page behind a proxy that speaks plain http under a name: browsers keep some of what they can from it. */
const test = base.extend<{ plain: { readonly page: Page; readonly assistant: Assistant } }>({
  plain: async ({ launchOptions, playwright, provider }, use) => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'authorization-profiles-e2e-'));
    const server = await startOwnServer({ DATA_DIR, PUBLIC_ORIGIN: publicOrigin, OUTBOUND_MODE: 'any' });
    const request = await playwright.request.newContext({ baseURL: server.origin });
    const assistant = await makeAssistant(createApi(sendToServer(request)), 'Travel Planner');
    await assistant.addProfile(profileFor(await provider.registerClient()));
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      args: [
        ...(launchOptions.args ?? []),
        `--host-resolver-rules=MAP profiles.test ${new URL(server.origin).host}`,
      ],
    });
    const page = await browser.newPage({ baseURL: publicOrigin });
    await page.goto(assistant.path);
    await use({ page, assistant });
    await browser.close();
    await request.dispose();
    await server.stop();
    rmSync(DATA_DIR, { recursive: true });
  },
});

// A browser host needs a service worker, and with it https or this machine.
test('a page that is served by plain http tests, copies and imports like every other @server-only', async ({
  plain: { page },
}) => {
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await testDialog(page).getByRole('button', { name: 'Copy report' }).click();
  await expect(toast(page, 'Report copied, secrets masked')).toBeVisible();
  await closeResult(page);

  await checkboxOf(page, 'Hotel Bookings').click();
  await selectionBar(page).getByRole('button', { name: 'Test', exact: true }).click();
  await expect(bulkPanel(page, 'Test').getByRole('status')).toHaveText('1 passed');

  await openPreviewOf(page, 'curl -u me:pw https://api.example.com/');
  await carryOutImport(page);
  await expect(importDialog(page).getByRole('heading', { name: '1 profile imported' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'api.example.com')).toBeVisible();
});
