import { faults } from '#practice/faults.ts';
import { resourceFaults } from '#practice/resource/resource-faults.ts';
import { oauth1Faults } from '#practice/oauth1/oauth1-faults.ts';
import { signInFaults } from '#practice/sign-in/sign-in-faults.ts';
import { auditOf } from '../fixtures/axe.ts';
import { practiceOrigin } from '../fixtures/host.ts';
import { expect, test } from '../fixtures/test.ts';

/** Where the list of faults stands on a host: beside the server, or in the page that is its own server. */
const addressOf = (host: string) => (host === 'server' ? `${practiceOrigin()}/` : '/practice/');

test('the faults are listed with addresses to copy and what a test says', async ({ context, host }) => {
  // Not the page of the product, which asks for nothing elsewhere.
  const page = await context.newPage();
  await page.goto(addressOf(host));
  await expect(page.getByRole('heading', { name: 'Practice identity provider' })).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(
    faults.length + resourceFaults.length + signInFaults.length + oauth1Faults.length,
  );

  expect(await auditOf(page)()).toEqual([]);

  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '200 with a login page' }) });
  await expect(row).toContainText('answered with a login page for people instead of a token.');
  await expect(row).toContainText('/default/faults/login-page/token');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await row.getByRole('button', { name: 'Copy the token URL of 200 with a login page' }).click();
  await expect(row.getByRole('button')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^https?:\/\/.+\/default\/faults\/login-page\/token$/,
  );
});

test('the list of faults can be searched', async ({ context, host }) => {
  const page = await context.newPage();
  await page.goto(addressOf(host));
  await page.getByRole('searchbox', { name: 'Search faults' }).fill('gzip bomb');
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('1 fault');
});
