import { limits } from '../limits.ts';
import { testStatusSchema } from '../test-status.ts';
import { rule } from '../rule.ts';
import { codePoints } from '../text.ts';
import { z } from '../zod-mini.ts';

/** What an export file says that it is. */
export const exportFormat = 'authorization-profiles';

/** The version of the file's format that is written; it counts up where an older reader would misread a file. */
export const exportVersion = 1;

/** How much work it may be to try a passphrase: less protects nothing, more keeps the server busy. */
export const passphraseIterations = { minimum: 100_000, used: 600_000, maximum: 2_000_000 } as const;

/** Bytes as base64url without padding (RFC 4648 5). */
function base64Url(text: z.ZodMiniString) {
  return text.check(
    rule('base64url_invalid', (text) => /^[\w-]+$/.test(text)),
    z.meta({ pattern: '^[A-Za-z0-9_-]+$' }),
  );
}

/** Secrets sealed under a passphrase, with all that it takes to open them but the passphrase (docs/export-file.md). */
export const sealedSecretsSchema = z.object({
  derivation: z.object({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z
      .int()
      .check(z.minimum(passphraseIterations.minimum), z.maximum(passphraseIterations.maximum)),
    salt: base64Url(z.string().check(z.minLength(22), z.maxLength(200))),
  }),
  cipher: z.object({ name: z.literal('AES-256-GCM'), iv: base64Url(z.string().check(z.length(16))) }),
  // An export may hold more than an import takes at once.
  sealed: base64Url(z.string().check(z.minLength(1))),
});
export type SealedSecrets = z.infer<typeof sealedSecretsSchema>;

/** One profile of an export file. */
export const exportedProfileSchema = z.object({
  /** As it is written to the API, without its secrets. */
  profile: z.unknown(),
  /** Where the profile has a secret, such as `clientSecret` or `scope.0.value`. */
  secrets: z._default(z.array(z.string()), []),
  /** Those of them that this server could not open: they are not in the file, sealed or not. */
  unreadableSecrets: z._default(z.array(z.string()), []),
});
export type ExportedProfile = z.infer<typeof exportedProfileSchema>;

/** An export file: readable JSON, without secrets or with them sealed under a passphrase. */
export const exportFileSchema = z.object({
  format: z.literal(exportFormat),
  formatVersion: z.literal(exportVersion),
  exportedAt: z.iso.datetime(),
  /** Null where the secrets were left out. */
  sealedSecrets: z.nullable(sealedSecretsSchema),
  profiles: z.array(exportedProfileSchema),
});
export type ExportFile = z.infer<typeof exportFileSchema>;

/** A passphrase that secrets are sealed under: whoever has the file can try as many as they like. */
const newPassphraseSchema = z.string().check(
  rule('passphrase_short', (text) => codePoints(text) >= limits.passphraseMin, {
    minimum: limits.passphraseMin,
  }),
  rule('too_long', (text) => codePoints(text) <= limits.passphrase, { maximum: limits.passphrase }),
  z.meta({ writeOnly: true }),
);

/** What is exported: the profiles of these ids, or all that match. */
export const exportRequestSchema = z.strictObject({
  profileIds: z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(64))).check(
      rule('too_many_profiles', (ids) => ids.length <= limits.importProfiles, {
        maximum: limits.importProfiles,
      }),
    ),
  ),
  search: z.optional(z.string().check(z.maxLength(limits.search))),
  type: z.optional(z.array(z.string()).check(z.maxLength(limits.filterValues))),
  status: z.optional(
    z.array(z.enum([...testStatusSchema.options, 'never'])).check(z.maxLength(limits.filterValues)),
  ),
  /** With it the secrets are exported too, sealed. */
  passphrase: z.optional(newPassphraseSchema),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;
