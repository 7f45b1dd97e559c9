import { limits } from '../limits.ts';
import { rule } from '../rule.ts';
import { z } from '../zod-mini.ts';

/** What can be imported: a file of the export, a cURL command, Postman's and OpenAPI's descriptions. */
export const importFormatSchema = z.enum(['authorization_profiles', 'curl', 'postman', 'openapi']);
export type ImportFormat = z.infer<typeof importFormatSchema>;

/** What can become of a profile whose name is taken. */
export const clashAnswers = ['skip', 'rename', 'replace'] as const;

/**
 * What becomes of a profile whose name is taken. `refuse` refuses the whole
 * import, `replace` replaces the stored one, as saving it would.
 */
export const clashChoiceSchema = z.enum(['refuse', ...clashAnswers]);
export type ClashChoice = z.infer<typeof clashChoiceSchema>;

/** What is decided about one profile of the import, counted from 0 in the order of the text. */
export const importRowChoiceSchema = z.strictObject({
  row: z.int().check(z.minimum(0)),
  /** Leaves it out. */
  skip: z.optional(z.boolean()),
  /** In place of the name in the text. */
  name: z.optional(z.string().check(z.maxLength(limits.name))),
  /** Where its name is taken, in place of what is decided for all. */
  onClash: z.optional(clashChoiceSchema),
  /** Texts that are missing in what is imported, by member: `clientId`, `tokenRequestUrl`. Never secrets. */
  values: z.optional(
    z.record(z.string().check(z.maxLength(limits.key)), z.string().check(z.maxLength(limits.value))).check(
      rule('too_many_rows', (values) => Object.keys(values).length <= limits.rows, {
        maximum: limits.rows,
      }),
    ),
  ),
});
export type ImportRowChoice = z.infer<typeof importRowChoiceSchema>;

const shape = {
  text: z.string().check(
    rule('required', (text) => text.trim() !== '', { field: 'text' }),
    rule('import_too_large', (text) => text.length <= limits.importBytes, {
      maximum: limits.importBytes / 1024 / 1024,
    }),
    z.meta({ writeOnly: true }),
  ),
  /** Recognised where it is left out. */
  format: z.optional(importFormatSchema),
  /** Opens the secrets of an export file; without it they are left out. */
  passphrase: z.optional(z.string().check(z.maxLength(limits.passphrase), z.meta({ writeOnly: true }))),
  /** Whether secrets that stand in the text become secrets of the profiles. */
  includeSecrets: z._default(z.boolean(), false),
  onClash: z._default(clashChoiceSchema, 'refuse'),
  choices: z._default(
    z.array(importRowChoiceSchema).check(
      rule('too_many_profiles', (rows) => rows.length <= limits.importProfiles, {
        maximum: limits.importProfiles,
      }),
    ),
    [],
  ),
};

/** The body that asks for a preview. */
export const importPreviewRequestSchema = z.strictObject({
  ...shape,
  /** The first row that is shown: a preview shows a window of them. */
  from: z._default(z.int().check(z.minimum(0)), 0),
});
export type ImportPreviewRequest = z.infer<typeof importPreviewRequestSchema>;

/** A stored profile that a row replaces, in the version that was looked at. */
export const importReplacementSchema = z.strictObject({
  row: z.int().check(z.minimum(0)),
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  version: z.int().check(z.positive()),
});
export type ImportReplacement = z.infer<typeof importReplacementSchema>;

/** The body that imports. */
export const importRequestSchema = z.strictObject({
  ...shape,
  /**
   * What the preview said would be replaced. Where a row would replace anything else by now, another version too,
   * nothing is imported. Left out, whatever is there is replaced.
   */
  replaces: z.optional(
    z.array(importReplacementSchema).check(
      rule('too_many_profiles', (rows) => rows.length <= limits.importProfiles, {
        maximum: limits.importProfiles,
      }),
    ),
  ),
  /**
   * Chosen by the client: an import that is sent again with the same id saves nothing twice. It is known again for a
   * day, and longer as long as a profile is there that it created.
   */
  importId: z.optional(z.uuid()),
});
export type ImportRequest = z.infer<typeof importRequestSchema>;

/** What both have. */
export type ImportText = Omit<ImportRequest, 'importId' | 'replaces'>;
