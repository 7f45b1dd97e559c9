import { faultFamilies } from '#practice/faults.ts';
import type { Fault } from '#practice/faults/fault.ts';
import { said } from '#practice/page/said.ts';
import { profileFor } from '../fixtures/assistant.ts';
import type { IdentityProvider } from '../fixtures/provider/identity-provider.ts';
import { expect, test } from '../fixtures/test.ts';
import { copyBy } from '../pages/clipboard.ts';
import { testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome, showTab, testDialog } from '../pages/test-result.ts';

/** End only when the time of a test is up: src/demo/faults.test.ts takes them through the service with little of it. */
const endless = new Set(['never-answers', 'dripping-body', 'silent-body']);

/** Their message has a number in it that depends on the moment. */
const ofTheMoment = new Set(['rate-limit-date', 'lifetime-epoch', 'clock-behind', 'clock-ahead']);

/** Platforms keep cookies from a page, so the browser host cannot warn of them. */
const unseenInPages = new Set(['cookie']);

/** What the product says of a fault, at the address that it has on this host. */
function messageOf({ id }: Fault, provider: IdentityProvider): string {
  const [base = ''] = provider.faultUrl(id).split('/faults/');
  const isInPage = base.startsWith('https://practice.example/');
  if (ofTheMoment.has(id) || (isInPage && unseenInPages.has(id))) return '';
  const { origin, hostname } = new URL(base);
  const message = (said[id] ?? '')
    .replaceAll('{base}', base)
    .replaceAll('https://{host}', origin)
    .replaceAll('{host}', hostname);
  // A server says its status in words too, and the two hosts read chains of codings to different ends.
  return message.replace(/(?<= with )status \d+, without.*| and \d+ more\).*/, '');
}

function outcomeOf({ expected }: Fault): string {
  return expected === null ? 'Auth Test Passed' : 'Auth Test Failed';
}

const asked = [{ key: 'scope', value: 'api:read api:write' }];

/** Of each family, on a browser host: src/demo/faults.test.ts takes all of them through the service of one. */
const firstInPage = 4;

for (const { title, faults } of faultFamilies) {
  test(`${title}: each fault says its message`, async ({ assistant, host, page, provider, visit }) => {
    test.slow();
    const brief = faults
      .filter(({ id }) => !endless.has(id))
      .slice(0, host === 'browser-host' ? firstInPage : undefined);
    await assistant.addProfiles(
      brief.map(({ id }) =>
        profileFor(provider.practiceClient, {
          name: `Fault ${id}.`,
          tokenRequestUrl: provider.faultUrl(id),
          scope: id === 'scope-required' ? [] : asked,
        }),
      ),
    );
    await visit(assistant.path);
    const dialog = testDialog(page);
    for (const fault of brief) {
      await testFromRow(page, `Fault ${fault.id}.`);
      await expect(outcome(page)).toHaveText(outcomeOf(fault));
      await expect(dialog).toContainText(fault.expected ?? '');
      await expect(dialog).toContainText(messageOf(fault, provider));
      await closeResult(page);
    }
  });
}

test('what a provider means by its answer is said, with what its support asks for', async ({
  audit,
  page,
  testFault,
}) => {
  await testFault('entra-secret-id');
  const dialog = testDialog(page);
  await expect(dialog).toContainText('Microsoft Entra ID does not accept the client secret.');
  await expect(dialog).toContainText('As Microsoft Entra ID means it: AADSTS7000215');
  await expect(dialog.getByRole('heading', { name: 'For the provider’s support' })).toBeVisible();
  await expect(dialog.getByText('7d1e2c3b-0f6a-4a51-8b57-112233445566', { exact: true })).toBeVisible();
  expect.soft(await audit(), 'what a provider means').toEqual([]);
  const ids = await copyBy(dialog.getByRole('button', { name: 'Copy trace IDs' }), 'Copied');
  expect(ids).toContain('7d1e2c3b-0f6a-4a51-8b57-112233445566');
});

test('what a provider sends is shown as text and does nothing', async ({ page, testFault }) => {
  await testFault('error-with-markup');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  const response = await showTab(page, 'Response');
  await expect(response).toContainText('<script>alert(1)</script>');
  await expect(response.getByRole('img')).toHaveCount(0);
});
