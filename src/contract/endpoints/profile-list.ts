import { pageOf } from '../list.ts';
import { profileListQuerySchema, profileSummarySchema } from '../profile-summary.ts';
import { endpoint } from './endpoint.ts';

/** Where the profiles of an assistant live. */
export const collection = '/assistants/{assistantId}/authorization-profiles';

/** Apart from the other endpoints of profiles: the page loads it first, and without the schemas of every type. */
export const listProfiles = endpoint({
  id: 'listProfiles',
  method: 'GET',
  path: collection,
  summary: 'List the authorization profiles of an assistant.',
  query: profileListQuerySchema,
  answers: { 200: pageOf(profileSummarySchema) },
  problems: ['not_found'],
});
