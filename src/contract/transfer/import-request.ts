import { limits } from '../limits.ts';
import { rule } from '../rule.ts';
import { z } from '../zod.ts';

/** What can be imported: a file of the export, a cURL command, Postman's and OpenAPI's descriptions. */
export const importFormatSchema = z.enum(['authorization_profiles', 'curl', 'postman', 'openapi']);
export type ImportFormat = z.infer<typeof importFormatSchema>;

/**
 * What becomes of a profile whose name is taken. `refuse` refuses the whole
 * import, `replace` replaces the stored one, as saving it would.
 */
export const clashChoiceSchema = z.enum(['refuse', 'skip', 'rename', 'replace']);
export type ClashChoice = z.infer<typeof clashChoiceSchema>;

/** What is decided about one profile of the import, counted from 0 in the order of the text. */
export const importRowChoiceSchema = z.strictObject({
  row: z.int().min(0),
  /** Leaves it out. */
  skip: z.boolean().optional(),
  /** In place of the name in the text. */
  name: z.string().max(limits.name).optional(),
  /** Where its name is taken, in place of what is decided for all. */
  onClash: clashChoiceSchema.optional(),
  /** Texts that are missing in what is imported, by member: `clientId`, `tokenRequestUrl`. Never secrets. */
  values: z
    .record(z.string().max(limits.key), z.string().max(limits.value))
    .check(
      rule('too_many_rows', (values) => Object.keys(values).length <= limits.rows, { maximum: limits.rows }),
    )
    .optional(),
});
export type ImportRowChoice = z.infer<typeof importRowChoiceSchema>;

const shape = {
  text: z
    .string()
    .check(rule('required', (text) => text.trim() !== '', { field: 'text' }))
    .check(
      rule('import_too_large', (text) => text.length <= limits.importBytes, {
        maximum: limits.importBytes / 1024 / 1024,
      }),
    )
    .meta({ writeOnly: true }),
  /** Recognised where it is left out. */
  format: importFormatSchema.optional(),
  /** Opens the secrets of an export file; without it they are left out. */
  passphrase: z.string().max(limits.passphrase).meta({ writeOnly: true }).optional(),
  /** Whether secrets that stand in the text become secrets of the profiles. */
  includeSecrets: z.boolean().default(false),
  onClash: clashChoiceSchema.default('refuse'),
  choices: z
    .array(importRowChoiceSchema)
    .check(
      rule('too_many_profiles', (rows) => rows.length <= limits.importProfiles, {
        maximum: limits.importProfiles,
      }),
    )
    .default([]),
};

/** The body that asks for a preview. */
export const importPreviewRequestSchema = z.strictObject({
  ...shape,
  /** The first row that is shown: a preview shows a window of them. */
  from: z.int().min(0).default(0),
});
export type ImportPreviewRequest = z.infer<typeof importPreviewRequestSchema>;

/** A stored profile that a row replaces, in the version that was looked at. */
export const importReplacementSchema = z.strictObject({
  row: z.int().min(0),
  id: z.string().min(1).max(64),
  version: z.int().positive(),
});
export type ImportReplacement = z.infer<typeof importReplacementSchema>;

/** The body that imports. */
export const importRequestSchema = z.strictObject({
  ...shape,
  /**
   * What the preview said would be replaced. Where a row would replace anything else by now, another version too,
   * nothing is imported. Left out, whatever is there is replaced.
   */
  replaces: z
    .array(importReplacementSchema)
    .check(
      rule('too_many_profiles', (rows) => rows.length <= limits.importProfiles, {
        maximum: limits.importProfiles,
      }),
    )
    .optional(),
  /**
   * Chosen by the client: an import that is sent again with the same id saves nothing twice. It is known again for a
   * day, and longer as long as a profile is there that it created.
   */
  importId: z.uuid().optional(),
});
export type ImportRequest = z.infer<typeof importRequestSchema>;

/** What both have. */
export type ImportText = Omit<ImportRequest, 'importId' | 'replaces'>;
