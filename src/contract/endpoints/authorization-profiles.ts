import {
  authorizationProfileReadSchema,
  authorizationProfileWriteSchema,
} from '../authorization-types/registry.ts';
import { limits } from '../limits.ts';
import { requiredLineOf } from '../text.ts';
import { z } from '../zod-mini.ts';
import { endpoint } from './endpoint.ts';
import { collection } from './profile-list.ts';

export { listProfiles } from './profile-list.ts';

const item = `${collection}/{profileId}` as const;
const yesOrNo = z.optional(z.enum(['true', 'false']));

export const createProfile = endpoint({
  id: 'createProfile',
  method: 'POST',
  path: collection,
  summary: 'Create an authorization profile.',
  body: authorizationProfileWriteSchema,
  answers: { 201: authorizationProfileReadSchema },
  etag: true,
  takesIdempotencyKey: true,
  problems: ['not_found', 'name_taken', 'secrets_unavailable'],
});

export const getProfile = endpoint({
  id: 'getProfile',
  method: 'GET',
  path: item,
  summary:
    'Read an authorization profile. Secrets never come back. One that was deleted is found with `deleted=true` alone, in the trash.',
  query: z.strictObject({ deleted: yesOrNo }),
  answers: { 200: authorizationProfileReadSchema },
  etag: true,
  problems: ['not_found'],
});

export const replaceProfile = endpoint({
  id: 'replaceProfile',
  method: 'PUT',
  path: item,
  summary: 'Replace an authorization profile. Secrets that are left out are kept.',
  body: authorizationProfileWriteSchema,
  answers: { 200: authorizationProfileReadSchema },
  etag: true,
  ifMatch: 'required',
  problems: [
    'not_found',
    'name_taken',
    'precondition_failed',
    'precondition_required',
    'secrets_unavailable',
  ],
});

export const deleteProfile = endpoint({
  id: 'deleteProfile',
  method: 'DELETE',
  path: item,
  summary: `Move an authorization profile to the trash, from where it can be restored for ${limits.trashDays} days. With \`permanently=true\` it is wiped with its secrets and test runs, also from the trash.`,
  query: z.strictObject({ permanently: yesOrNo }),
  answers: { 204: null },
  ifMatch: 'required',
  problems: ['not_found', 'precondition_failed', 'precondition_required'],
});

export const restoreProfile = endpoint({
  id: 'restoreProfile',
  method: 'POST',
  path: `${item}/restore`,
  summary:
    'Bring an authorization profile back from the trash, with its secrets. With `name` it comes back under another name, where its own was taken meanwhile. One that is not in the trash, and has that name where one is given, is returned as it is, so that the request can be sent again.',
  body: z.strictObject({ name: z.optional(requiredLineOf(limits.name, 'name')) }),
  answers: { 200: authorizationProfileReadSchema },
  etag: true,
  ifMatch: 'optional',
  problems: ['not_found', 'name_taken', 'precondition_failed'],
});

export const duplicateProfile = endpoint({
  id: 'duplicateProfile',
  method: 'POST',
  path: `${item}/duplicate`,
  summary: 'Create a copy of an authorization profile under a name of its own, secrets included.',
  answers: { 201: authorizationProfileReadSchema },
  etag: true,
  takesIdempotencyKey: true,
  problems: ['not_found', 'secrets_unavailable'],
});
