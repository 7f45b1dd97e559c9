import { limits } from '../limits.ts';
import { profileFilterSchema } from '../profile-summary.ts';
import { z } from '../zod-mini.ts';
import { endpoint } from './endpoint.ts';

/** Which profile, in which version: what is needed to do something with many. */
const selectedProfileSchema = z.object({
  id: z.string(),
  version: z.int().check(z.positive()),
  name: z.string(),
  type: z.string(),
  /** Whether a test has to ask for the tenancy. */
  tenancyEnabled: z.boolean(),
});

export type SelectedProfile = z.infer<typeof selectedProfileSchema>;

/** Apart from the list: without paging, and with no more of each profile than a selection needs. */
export const selectProfiles = endpoint({
  id: 'selectProfiles',
  method: 'GET',
  path: '/assistants/{assistantId}/authorization-profile-selection',
  summary: `Name all authorization profiles that match, up to ${limits.selection} of them, so that something can be done with all. \`total\` counts all that match.`,
  query: profileFilterSchema,
  answers: {
    200: z.object({ items: z.array(selectedProfileSchema), total: z.int().check(z.nonnegative()) }),
  },
  problems: ['not_found'],
});

const idSchema = z.string().check(z.minLength(1), z.maxLength(limits.key));

/** What became of one profile of many. */
function outcomesOf<const Outcome extends readonly [string, ...string[]]>(outcomes: Outcome) {
  return z.object({ items: z.array(z.object({ id: z.string(), outcome: z.enum(outcomes) })) });
}

export const deleteProfiles = endpoint({
  id: 'deleteProfiles',
  method: 'POST',
  path: '/assistants/{assistantId}/authorization-profile-deletions',
  summary:
    'Move many authorization profiles to the trash in one step. One that is not in the version given stays, and is reported as changed.',
  body: z.strictObject({
    profiles: z
      .array(z.strictObject({ id: idSchema, version: z.int().check(z.positive()) }))
      .check(z.minLength(1), z.maxLength(limits.profilesAtOnce)),
  }),
  answers: { 200: outcomesOf(['deleted', 'changed', 'not_found']) },
  problems: ['not_found'],
});

export const restoreProfiles = endpoint({
  id: 'restoreProfiles',
  method: 'POST',
  path: '/assistants/{assistantId}/authorization-profile-restorations',
  summary:
    'Bring many authorization profiles back from the trash in one step. One whose name was taken meanwhile stays there, and is reported. One that is not in the trash is reported as there, so that the request can be sent again.',
  body: z.strictObject({ ids: z.array(idSchema).check(z.minLength(1), z.maxLength(limits.profilesAtOnce)) }),
  answers: { 200: outcomesOf(['restored', 'there', 'name_taken', 'not_found']) },
  problems: ['not_found'],
});
