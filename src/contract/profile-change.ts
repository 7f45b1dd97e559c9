import { checkMethodSchema } from './check-call.ts';
import { assertionAudienceFromSchema, clientAuthenticationSchema } from './client-authentication.ts';
import { limits } from './limits.ts';
import {
  tokenLocationSchema,
  tokenRequestBodySchema,
  tokenRequestMethodSchema,
} from './authorization-types/token-request-options.ts';
import { scopeSeparatorSchema } from './scope.ts';
import { signatureMethodSchema } from './signature-method.ts';
import { z } from './zod-mini.ts';

/**
 * What happens to the rows of one key: `set` gives the first of them this
 * value, takes the others away, and appends a row where there is none;
 * `remove` takes all of them away. Keys are compared as they are written.
 */
export const rowChangeSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('set'),
    key: z.string().check(z.maxLength(limits.key)),
    value: z.string().check(z.maxLength(limits.value)),
  }),
  z.strictObject({ do: z.literal('remove'), key: z.string().check(z.maxLength(limits.key)) }),
]);
export type RowChange = z.infer<typeof rowChangeSchema>;

const rowChangesSchema = z.array(rowChangeSchema).check(z.maxLength(limits.rows));

/** What a suggestion would change in the profile. Applied to the form as an unsaved draft, never saved by itself. */
export const profileChangeSchema = z.strictObject({
  clientAuthentication: z.optional(clientAuthenticationSchema),
  tokenRequestUrl: z.optional(z.string()),
  refreshTokenUrl: z.optional(z.string()),
  checkUrl: z.optional(z.string()),
  checkMethod: z.optional(checkMethodSchema),
  scopeSeparator: z.optional(scopeSeparatorSchema),
  tokenRequestMethod: z.optional(tokenRequestMethodSchema),
  tokenRequestBody: z.optional(tokenRequestBodySchema),
  tokenLocation: z.optional(tokenLocationSchema),
  grantType: z.optional(z.string().check(z.maxLength(limits.key))),
  assertionAudienceFrom: z.optional(assertionAudienceFromSchema),
  assertionAudience: z.optional(z.string().check(z.maxLength(limits.url))),
  tokenPath: z.optional(z.string().check(z.maxLength(limits.key))),
  signatureMethod: z.optional(signatureMethodSchema),
  /** Changes of rows, in the order they are carried out. */
  scope: z.optional(rowChangesSchema),
  tokenRequestHeaders: z.optional(rowChangesSchema),
});

export type ProfileChange = z.infer<typeof profileChangeSchema>;

/** What every row that a change can be about has. */
interface KeyedRow {
  readonly key: string;
  readonly value?: string | null | undefined;
}

function changeRows<Row extends KeyedRow>(
  rows: readonly Row[],
  change: RowChange,
  added: (key: string, value: string) => Row,
): Row[] {
  const others = rows.filter(({ key }) => key !== change.key);
  if (change.do === 'remove') return others;
  const at = rows.findIndex(({ key }) => key === change.key);
  const found = rows[at];
  if (found === undefined) return [...rows, added(change.key, change.value)];
  const before = rows.slice(0, at);
  return [...before, { ...found, value: change.value }, ...others.slice(at)];
}

/** The rows after these changes. A row that stays keeps everything but its value; `added` makes a new one. */
export function changedRows<Row extends KeyedRow>(
  rows: readonly Row[],
  changes: readonly RowChange[],
  added: (key: string, value: string) => Row,
): Row[] {
  return changes.reduce<Row[]>((changed, change) => changeRows(changed, change, added), [...rows]);
}
