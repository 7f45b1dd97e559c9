import type { Page } from '@playwright/test';
import { deleteProfile, getProfile, replaceProfile } from '#contract/endpoints/authorization-profiles.ts';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { putVariable } from '#contract/endpoints/variables.ts';
import { createApi } from '../fixtures/api/api.ts';
import { sendFromPage } from '../fixtures/api/send.ts';
import { profileFor } from '../fixtures/assistant.ts';
import { answerOnce } from '../pages/altered-answers.ts';

/** Gives the assistant of a scene two environment variables, one of them secure. */
export async function addVariables(page: Page, assistantId: string): Promise<void> {
  const api = createApi(sendFromPage(page));
  for (const [name, body] of [
    ['API_HOST', { value: 'api.stayhub.example', secure: false }],
    ['API_KEY', { value: 'k3y of this picture', secure: true }],
  ] as const)
    await api.call(putVariable, { params: { assistantId, name }, mustBeNew: true, body });
}

/** The id of a profile of a scene. */
export async function profileIdOf(page: Page, assistantId: string, name: string): Promise<string> {
  const { items } = (await createApi(sendFromPage(page)).call(listProfiles, { params: { assistantId } }))
    .body;
  return items.find((profile) => profile.name === name)?.id ?? '';
}

/** Changes Hotel Bookings as somebody else would while its form is open. */
export async function changeMeanwhile(page: Page, assistantId: string): Promise<void> {
  const api = createApi(sendFromPage(page));
  const params = { assistantId, profileId: await profileIdOf(page, assistantId, 'Hotel Bookings') };
  const { etag } = await api.call(getProfile, { params });
  const client = { clientId: 'another-planner', tokenUrl: 'https://practice.example/default/token' };
  const body = profileFor({ ...client, clientSecret: 'another' }, { description: 'Theirs' });
  await api.call(replaceProfile, { params, ifMatch: etag, body });
}

/** Deletes a profile as somebody else would while its form is open. */
export async function deleteMeanwhile(page: Page, assistantId: string, name: string): Promise<void> {
  const api = createApi(sendFromPage(page));
  const params = { assistantId, profileId: await profileIdOf(page, assistantId, name) };
  const { etag } = await api.call(getProfile, { params });
  await api.call(deleteProfile, { params, ifMatch: etag });
}

/** Has the host say once that there were too many tests for now. */
export async function refuseNextTest(page: Page): Promise<void> {
  await answerOnce(page, {
    method: 'POST',
    path: '/test-runs',
    status: 429,
    headers: { 'content-type': 'application/problem+json', 'retry-after': '30' },
    body: {
      ...{ type: 'about:blank', title: 'Too many tests', status: 429, detail: 'Too many tests for now.' },
      ...{ code: 'too_many_tests', requestId: 'of-this-picture' },
    },
  });
}
