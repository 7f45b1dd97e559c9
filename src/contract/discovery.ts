import { limits } from './limits.ts';
import { requiredLineOf } from './text.ts';
import { z } from './zod-mini.ts';

/** The body that asks what an authorization server says of itself. */
export const discoveryWriteSchema = z.strictObject({ issuer: requiredLineOf(limits.url, 'issuer') });

/** What became of one address: closed, each with a text. */
const discoveryOutcomes = [
  'found',
  'refused_by_policy',
  'not_reached',
  'not_there',
  'not_told',
  'redirected',
  'blocked',
  'not_metadata',
  'issuer_mismatch',
] as const;
const discoveryOutcomeSchema = z.enum(discoveryOutcomes);
export type DiscoveryOutcome = z.infer<typeof discoveryOutcomeSchema>;

/** An address that was asked, in the order in which they were. */
export const discoveryTrialSchema = z.object({
  url: z.string(),
  outcome: discoveryOutcomeSchema,
  /** The HTTP status; null where no answer came. */
  status: z.nullable(z.int()),
  message: z.string(),
  /** The issuer that it names in place of the one that was entered, or where it leads; null for everything else. */
  told: z.nullable(z.string()),
});
export type DiscoveryTrial = z.infer<typeof discoveryTrialSchema>;

/** What a server says of itself, as far as profiles need it (RFC 8414 2). Lists are null where it says nothing. */
export const authorizationServerSchema = z.object({
  issuer: z.string(),
  tokenEndpoint: z.nullable(z.string()),
  /** Where clients that show a certificate ask instead (RFC 8705 5); null where they ask like all others. */
  mutualTlsTokenEndpoint: z.nullable(z.string()),
  authorizationEndpoint: z.nullable(z.string()),
  clientAuthentications: z.nullable(z.array(z.string())),
  scopes: z.nullable(z.array(z.string())),
  grantTypes: z.nullable(z.array(z.string())),
  /** Endpoints that it names and the rules of this server refuse, so that they are left out. */
  refused: z.array(z.object({ name: z.string(), url: z.string() })),
});
export type AuthorizationServer = z.infer<typeof authorizationServerSchema>;

/** What discovery found; `server` is null where no address gave usable metadata. */
export const discoverySchema = z.object({
  tried: z.array(discoveryTrialSchema),
  server: z.nullable(authorizationServerSchema),
});
export type Discovery = z.infer<typeof discoverySchema>;
