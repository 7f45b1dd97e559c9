import { openScene } from '../fixtures/scene.ts';
import { expect, test } from '../fixtures/test.ts';
import { testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome } from '../pages/test-result.ts';
import { lookOnce } from './look.ts';
import { sceneProfile } from './scene-profiles.ts';

/** Ten failures that differ in where they come from, by the practice provider's name for them. */
const faults = [
  'entra-secret-over',
  'auth0-audience',
  'error-in-200',
  'captive-portal',
  'forbidden-firewall',
  'not-found',
  'redirect-302',
  'rate-limit-seconds',
  'nested',
  'truncated-json',
] as const;

test.use({ viewport: { width: 1280, height: 800 } });

test('ten failures', async ({ page }) => {
  test.slow();
  await openScene(
    page,
    faults.map((fault) =>
      sceneProfile(fault, { tokenRequestUrl: `https://practice.example/default/faults/${fault}/token` }),
    ),
  );
  for (const fault of faults) {
    await testFromRow(page, fault);
    await expect(outcome(page)).toHaveText('Auth Test Failed');
    await lookOnce(page, `failure-${fault}`);
    await closeResult(page);
  }
});
