import { limits } from '#contract/limits.ts';
import { z } from '#contract/zod.ts';

const line = z.string().min(1).max(limits.value);
const lines = z.array(line).max(limits.rows);

/** What every provider starts with. The secret holds what an encoding can spoil. */
const defaults = {
  clientId: 'practice-client',
  clientSecret: 's:e+c/r t&=%',
  scopes: ['api:read', 'api:write', 'api:admin', 'offline_access'],
  grantedScopes: ['api:read', 'api:write', 'offline_access'],
  audiences: ['https://api.example.com', 'https://api.example.com/'],
  lifetimeSeconds: 600,
  tenants: ['north', 'south'],
  username: 'practice-user',
  password: 'p4ss:wörd &=%',
  apiKey: 'practice/key+1 &=%',
};

/** The body of `PUT /{provider}/settings`. What is left out is as every provider starts. */
export const settingsSchema = z.strictObject({
  clientId: line.default(defaults.clientId),
  /** Null makes the client a public one, which has no secret. */
  clientSecret: line.nullable().default(defaults.clientSecret),
  /** The public key of a client that signs assertions with a private one, as a JWK; null where it has none. */
  clientJwk: z.record(z.string(), line).nullable().default(null),
  /** Where its metadata sends clients with a certificate (RFC 8705 5). It has no such endpoint of its own. */
  mutualTlsTokenUrl: z.url().max(limits.url).nullable().default(null),
  /** Scopes that the provider knows. Any other is refused. */
  scopes: lines.default(defaults.scopes),
  /** Scopes that the client may have. What it asks for beyond them is left out of the token. */
  grantedScopes: lines.default(defaults.grantedScopes),
  /** What a token may be asked for by `resource` or `audience`. Such a token is a JWT. */
  audiences: lines.default(defaults.audiences),
  lifetimeSeconds: z.int().positive().default(defaults.lifetimeSeconds),
  tenants: lines.default(defaults.tenants),
  /** Whoever shows these may use the resource behind Basic Auth. */
  username: line.default(defaults.username),
  password: line.default(defaults.password),
  /** Whoever shows it may use the resource behind an API key. */
  apiKey: line.default(defaults.apiKey),
});

/** How a provider behaves. */
export type PracticeSettings = z.infer<typeof settingsSchema>;

export const defaultSettings: PracticeSettings = settingsSchema.parse({});
