import { fieldErrorSchema } from '../problem.ts';
import { z } from '../zod-mini.ts';
import { importFormatSchema, importReplacementSchema } from './import-request.ts';

/** Why something of the text was not taken over. */
export const importNoteCodeSchema = z.enum([
  'no_place',
  'unknown_option',
  'file_not_read',
  'certificate_in_file',
  'about_a_token',
  'token_address_needed',
  'type_unsupported',
  'nothing_to_sign_in',
  'value_unsupported',
  'live_token_left_out',
  'moved_to_body',
  'variable_kept',
  'variable_unfit',
  'reference_unresolved',
  'address_incomplete',
  'checks_stay_on',
  'ask_the_issuer',
  'other_callback',
  'only_first_document',
  'script_not_read',
  'too_long',
  'others_not_listed',
]);
export type ImportNoteCode = z.infer<typeof importNoteCodeSchema>;

/** Something of the text that was not understood or not taken over. `source` says where it stands, never its value. */
export const importNoteSchema = z.object({ source: z.string(), code: importNoteCodeSchema });
export type ImportNote = z.infer<typeof importNoteSchema>;

/** What one field of the profile becomes. A secret is masked: its value is null. */
export const importFieldSchema = z.object({
  path: z.string(),
  value: z.nullable(z.string()),
  isSecret: z.boolean(),
  /** Where in the text it comes from, such as `-u`; null where it is the usual value of the type. */
  source: z.nullable(z.string()),
});
export type ImportField = z.infer<typeof importFieldSchema>;

/** What can become of a profile by an import. */
const importedOutcomes = ['create', 'rename', 'replace', 'skip'] as const;

/** What would become of a profile: `faulty` stands in the way of the whole import. */
export const importOutcomeSchema = z.enum([...importedOutcomes, 'faulty']);
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

/** One profile of the text, before anything is saved. */
export const importRowSchema = z.object({
  row: z.int(),
  /** As it stands in the text. */
  name: z.string(),
  /** As it would be saved. */
  savedName: z.string(),
  type: z.string(),
  outcome: importOutcomeSchema,
  /** Who has the name already: a saved profile, or another one of the text. */
  clash: z.nullable(z.enum(['stored', 'text'])),
  fields: z.array(importFieldSchema),
  notes: z.array(importNoteSchema),
  /** Secrets that have to be entered after the import. */
  missingSecrets: z.array(z.string()),
  errors: z.array(fieldErrorSchema),
  /** How many more there are than `errors` names. */
  moreErrors: z.int(),
});
export type ImportRow = z.infer<typeof importRowSchema>;

const countsSchema = z.object({
  create: z.int(),
  rename: z.int(),
  replace: z.int(),
  skip: z.int(),
  faulty: z.int(),
});

/** What an import would do. Nothing was saved. */
export const importPreviewSchema = z.object({
  format: importFormatSchema,
  exportedAt: z.nullable(z.string()),
  /**
   * `none`: there are none. `left_out`: not in the file. `sealed`: they need the
   * passphrase. `opened`: it was right. `found`: they stand in the text.
   */
  secrets: z.enum(['none', 'left_out', 'sealed', 'opened', 'found']),
  secretCount: z.int(),
  total: z.int(),
  counts: countsSchema,
  /** How many names are taken, whatever is decided about them. */
  clashes: z.int(),
  from: z.int(),
  /** The rows from `from` on, at most `limits.importWindow`. */
  rows: z.array(importRowSchema),
  /** The first faulty ones and those about which something is decided, wherever they stand. */
  faultyRows: z.array(importRowSchema),
  /** Every stored profile that would be replaced, whichever rows are shown: to be sent with the import. */
  replaces: z.array(importReplacementSchema),
  /** About the text as a whole. */
  notes: z.array(importNoteSchema),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** What an import did, row by row. */
export const importReportSchema = z.object({
  /** True where it had been done before, by a request with the same id: nothing was saved again. */
  isRepeated: z.boolean(),
  counts: z.omit(countsSchema, { faulty: true }),
  rows: z.array(
    z.object({
      row: z.int(),
      name: z.string(),
      outcome: z.enum(importedOutcomes),
      profileId: z.nullable(z.string()),
      missingSecrets: z.array(z.string()),
    }),
  ),
});
export type ImportReport = z.infer<typeof importReportSchema>;
