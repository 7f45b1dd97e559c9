import { limits } from './limits.ts';
import { pageQueryShape } from './list.ts';
import { lastTestSchema, testStatusSchema } from './test-status.ts';
import { z } from './zod.ts';

/** What lists show of a profile. Small on purpose: it is what the page loads first. */
export const profileSummarySchema = z.object({
  id: z.string(),
  assistantId: z.string(),
  version: z.int().positive(),
  type: z.string(),
  name: z.string(),
  identityProviderName: z.string(),
  /** Whether a test has to ask for the tenancy. */
  tenancyEnabled: z.boolean(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().nullable(),
  lastTest: lastTestSchema.nullable(),
  /** How the latest tests ended, the latest first. Those that are not kept any more are left out. */
  recentTests: z.array(testStatusSchema).max(limits.recentTests),
  /** True where a stored secret cannot be opened and has to be entered again. */
  hasUnreadableSecret: z.boolean(),
});

export type ProfileSummary = z.infer<typeof profileSummarySchema>;

const sortKeys = [
  'name',
  'identityProviderName',
  'type',
  'lastTestAt',
  'createdAt',
  'updatedAt',
  'deletedAt',
] as const;
export type ProfileSortKey = (typeof sortKeys)[number];

/** One key to sort by, descending with a minus before it. */
const sortTermSchema = z.enum([...sortKeys, ...sortKeys.map((key) => `-${key}` as const)]);

function listed<Item extends z.ZodType<string, string>>(item: Item) {
  return z
    .string()
    .max(1000)
    .transform((text) => text.split(','))
    .pipe(z.array(item));
}

/** How a profile's last test ended, or that there was none. */
export const lastTestStatusSchema = z.enum([...testStatusSchema.options, 'never']);
export type LastTestStatus = z.infer<typeof lastTestStatusSchema>;

/** Which profiles are meant. Lists of values are separated by commas. */
const profileFilterShape = {
  /** Part of the name, the identity provider's name or an address; case does not matter. */
  search: z.string().max(limits.search).optional(),
  type: listed(z.string()).optional(),
  status: listed(lastTestStatusSchema).optional(),
};

/** The query of a selection: the filters of the list. */
export const profileFilterSchema = z.strictObject(profileFilterShape);

/** The query of the list of profiles. */
export const profileListQuerySchema = z.strictObject({
  ...pageQueryShape,
  /** Profiles to pass over, behind the cursor where there is one: for pages with numbers. */
  offset: z.coerce.number().int().min(0).max(limits.offset).optional(),
  ...profileFilterShape,
  /** By name where it is left out, and in the trash what was deleted last comes first. */
  sort: listed(sortTermSchema).optional(),
  /** `true` lists the trash instead. */
  deleted: z.enum(['true', 'false']).optional(),
});
