import type { Page } from '@playwright/test';
import { getProfile, replaceProfile } from '#contract/endpoints/authorization-profiles.ts';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { putVariable } from '#contract/endpoints/variables.ts';
import { createApi } from '../fixtures/api/api.ts';
import { sendFromPage } from '../fixtures/api/send.ts';
import { profileFor } from '../fixtures/assistant.ts';

/** Gives the assistant of a scene two environment variables, one of them secure. */
export async function addVariables(page: Page, assistantId: string): Promise<void> {
  const api = createApi(sendFromPage(page));
  for (const [name, body] of [
    ['API_HOST', { value: 'api.stayhub.example', secure: false }],
    ['API_KEY', { value: 'k3y of this picture', secure: true }],
  ] as const)
    await api.call(putVariable, { params: { assistantId, name }, mustBeNew: true, body });
}

/** Changes Hotel Bookings as somebody else would while its form is open. */
export async function changeMeanwhile(page: Page, assistantId: string): Promise<void> {
  const api = createApi(sendFromPage(page));
  const { items } = (await api.call(listProfiles, { params: { assistantId } })).body;
  const profileId = items.find(({ name }) => name === 'Hotel Bookings')?.id ?? '';
  const params = { assistantId, profileId };
  const { etag } = await api.call(getProfile, { params });
  const client = { clientId: 'another-planner', tokenUrl: 'https://practice.example/default/token' };
  const body = profileFor({ ...client, clientSecret: 'another' }, { description: 'Theirs' });
  await api.call(replaceProfile, { params, ifMatch: etag, body });
}
