import { limits } from '../limits.ts';
import { testStatusSchema } from '../test-status.ts';
import { rule } from '../rule.ts';
import { codePoints } from '../text.ts';
import { z } from '../zod.ts';

/** What an export file says that it is. */
export const exportFormat = 'authorization-profiles';

/** The version of the file's format that is written; it counts up where an older reader would misread a file. */
export const exportVersion = 1;

/** How much work it may be to try a passphrase: less protects nothing, more keeps the server busy. */
export const passphraseIterations = { minimum: 100_000, used: 600_000, maximum: 2_000_000 } as const;

/** Bytes as base64url without padding (RFC 4648 5). */
function base64Url(text: z.ZodString) {
  return text
    .check(rule('base64url_invalid', (text) => /^[\w-]+$/.test(text)))
    .meta({ pattern: '^[A-Za-z0-9_-]+$' });
}

/** Secrets sealed under a passphrase, with all that it takes to open them but the passphrase (docs/export-file.md). */
export const sealedSecretsSchema = z.object({
  derivation: z.object({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.int().min(passphraseIterations.minimum).max(passphraseIterations.maximum),
    salt: base64Url(z.string().min(22).max(200)),
  }),
  cipher: z.object({ name: z.literal('AES-256-GCM'), iv: base64Url(z.string().length(16)) }),
  // An export may hold more than an import takes at once.
  sealed: base64Url(z.string().min(1)),
});
export type SealedSecrets = z.infer<typeof sealedSecretsSchema>;

/** One profile of an export file. */
export const exportedProfileSchema = z.object({
  /** As it is written to the API, without its secrets. */
  profile: z.unknown(),
  /** Where the profile has a secret, such as `clientSecret` or `scope.0.value`. */
  secrets: z.array(z.string()).default([]),
  /** Those of them that this server could not open: they are not in the file, sealed or not. */
  unreadableSecrets: z.array(z.string()).default([]),
});
export type ExportedProfile = z.infer<typeof exportedProfileSchema>;

/** An export file: readable JSON, without secrets or with them sealed under a passphrase. */
export const exportFileSchema = z.object({
  format: z.literal(exportFormat),
  formatVersion: z.literal(exportVersion),
  exportedAt: z.iso.datetime(),
  /** Null where the secrets were left out. */
  sealedSecrets: sealedSecretsSchema.nullable(),
  profiles: z.array(exportedProfileSchema),
});
export type ExportFile = z.infer<typeof exportFileSchema>;

/** A passphrase that secrets are sealed under: whoever has the file can try as many as they like. */
const newPassphraseSchema = z
  .string()
  .check(
    rule('passphrase_short', (text) => codePoints(text) >= limits.passphraseMin, {
      minimum: limits.passphraseMin,
    }),
  )
  .check(rule('too_long', (text) => codePoints(text) <= limits.passphrase, { maximum: limits.passphrase }))
  .meta({ writeOnly: true });

/** What is exported: the profiles of these ids, or all that match. */
export const exportRequestSchema = z.strictObject({
  profileIds: z
    .array(z.string().min(1).max(64))
    .check(
      rule('too_many_profiles', (ids) => ids.length <= limits.importProfiles, {
        maximum: limits.importProfiles,
      }),
    )
    .optional(),
  search: z.string().max(limits.search).optional(),
  type: z.array(z.string()).max(limits.filterValues).optional(),
  status: z
    .array(z.enum([...testStatusSchema.options, 'never']))
    .max(limits.filterValues)
    .optional(),
  /** With it the secrets are exported too, sealed. */
  passphrase: newPassphraseSchema.optional(),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;
