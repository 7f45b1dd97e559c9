import type { Page } from '@playwright/test';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { getProfile, replaceProfile } from '#contract/endpoints/authorization-profiles.ts';
import { testProfile } from '#contract/endpoints/test-runs.ts';
import { createApi } from '../fixtures/api/api.ts';
import { sendFromPage } from '../fixtures/api/send.ts';
import { openScene, type SceneProfile } from '../fixtures/scene.ts';
import { profileIdOf } from './scene-changes.ts';
import { sceneProfile, sceneProfiles } from './scene-profiles.ts';

const { clientSecret, tokenRequestUrl } = sceneProfile('any');

/** What a profile is changed to before each of its tests, the first one first. */
const changes = {
  passed: { clientSecret, tokenRequestUrl, scope: [] },
  failed: { clientSecret: 'wrong', tokenRequestUrl },
  /** As the scene has it: how that ends is its own. */
  own: {},
} as const;

/** How the tests of a profile went, before the page is looked at. Together fewer than a minute allows: it does not pass. */
const tests: Readonly<Record<string, readonly (keyof typeof changes)[]>> = {
  'Hotel Bookings': ['passed', 'passed', 'own'],
  'Flight Status': ['failed', 'passed', 'passed', 'failed', 'own', 'own'],
  'Car Rental': ['passed', 'failed', 'own', 'own'],
};

async function testSeveral(page: Page, assistantId: string, profile: SceneProfile): Promise<void> {
  const api = createApi(sendFromPage(page));
  const params = { assistantId, profileId: await profileIdOf(page, assistantId, profile.name) };
  for (const test of tests[profile.name] ?? []) {
    const { etag } = await api.call(getProfile, { params });
    const body = authorizationProfileWriteSchema.parse({ ...profile, ...changes[test] });
    await api.call(replaceProfile, { params, ifMatch: etag, body });
    await api.call(testProfile, { params, body: {} });
  }
}

/** Opens the scene that most pictures show, of which some profiles were tested several times. Returns the assistant's id. */
export async function openTestedScene(page: Page): Promise<string> {
  return openScene(page, sceneProfiles, async (assistantId) => {
    for (const profile of sceneProfiles) await testSeveral(page, assistantId, profile);
  });
}

/**
 * Has the page's tests carried out one after another: where several are measured at once, how long each takes, and with
 * it a picture, depends on which came first at each of their steps.
 */
export async function testOneAfterAnother(page: Page): Promise<void> {
  await page.evaluate(() => {
    const real = window.fetch.bind(window);
    let before: Promise<unknown> = Promise.resolve();
    window.fetch = (input, init) => {
      if (typeof input !== 'string' || init?.method !== 'POST' || !input.endsWith('/test-runs'))
        return real(input, init);
      const answer = before.then(() => real(input, init));
      before = answer.catch(() => undefined);
      return answer;
    };
  });
}
