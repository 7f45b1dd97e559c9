import { limits } from './limits.ts';
import { pageQueryShape } from './list.ts';
import { lastTestSchema, testStatusSchema } from './test-status.ts';
import { z } from './zod-mini.ts';

/** What lists show of a profile. Small on purpose: it is what the page loads first. */
export const profileSummarySchema = z.object({
  id: z.string(),
  assistantId: z.string(),
  version: z.int().check(z.positive()),
  type: z.string(),
  name: z.string(),
  identityProviderName: z.string(),
  /** Whether a test has to ask for the tenancy. */
  tenancyEnabled: z.boolean(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  deletedAt: z.nullable(z.iso.datetime()),
  lastTest: z.nullable(lastTestSchema),
  /** How the latest tests ended, the latest first. Those that are not kept any more are left out. */
  recentTests: z.array(testStatusSchema).check(z.maxLength(limits.recentTests)),
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

function listed<Item extends z.core.$ZodType<string, string>>(item: Item) {
  const split = z.transform((text: string) => text.split(','));
  return z.optional(z.pipe(z.pipe(z.string().check(z.maxLength(1000)), split), z.array(item)));
}

/** How a profile's last test ended, or that there was none. */
export const lastTestStatusSchema = z.enum([...testStatusSchema.options, 'never']);
export type LastTestStatus = z.infer<typeof lastTestStatusSchema>;

/** Which profiles are meant. Lists of values are separated by commas. */
const profileFilterShape = {
  /** Part of the name, the identity provider's name or an address; case does not matter. */
  search: z.optional(z.string().check(z.maxLength(limits.search))),
  type: listed(z.string()),
  status: listed(lastTestStatusSchema),
};

/** The query of a selection: the filters of the list. */
export const profileFilterSchema = z.strictObject(profileFilterShape);

/** The query of the list of profiles. */
export const profileListQuerySchema = z.strictObject({
  ...pageQueryShape,
  /** Profiles to pass over, behind the cursor where there is one: for pages with numbers. */
  offset: z.optional(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(limits.offset))),
  ...profileFilterShape,
  /** By name where it is left out, and in the trash what was deleted last comes first. */
  sort: listed(sortTermSchema),
  /** `true` lists the trash instead. */
  deleted: z.optional(z.enum(['true', 'false'])),
});
