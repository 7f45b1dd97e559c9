import { authorizationProfileWriteSchema } from './authorization-types/registry.ts';
import { checkMethodSchema } from './check-call.ts';
import { clientAuthenticationSchema } from './client-authentication.ts';
import { diagnosisSchema, warningSchema } from './diagnosis.ts';
import { exchangeSchema } from './evidence.ts';
import { signatureMethodSchema } from './signature-method.ts';
import { testStatusSchema } from './test-status.ts';
import { z } from './zod-mini.ts';

/** What a test needs beside the profile. */
const runOptionsShape = {
  /** Takes the place of `{tenant}`; needed where the profile has a tenancy. */
  tenant: z.optional(z.string()),
  /** Values that the profile asks its user for. */
  inputs: z.optional(z.record(z.string(), z.string())),
  /** Chosen by the client, so that it can cancel while the first call still runs. */
  testRunId: z.optional(z.uuid()),
};

/** The body that tests a saved profile. */
export const savedTestRunWriteSchema = z.strictObject(runOptionsShape);

/** The body that tests a draft. With `profileId`, secrets left out are taken from the saved profile. */
export const draftTestRunWriteSchema = z.strictObject({
  ...runOptionsShape,
  profile: authorizationProfileWriteSchema,
  profileId: z.optional(z.string()),
});

/** What is known of the token that was obtained; never the token itself. */
export const tokenFactsSchema = z.object({
  tokenType: z.string(),
  expiresInSeconds: z.nullable(z.number()),
  /** True where the provider stated no lifetime. */
  expiryIsAssumed: z.boolean(),
  expirySource: z.enum(['stated', 'jwt', 'assumed']),
  expiresAt: z.nullable(z.iso.datetime()),
  requestedScope: z.array(z.string()),
  /** Null where the provider did not say: by RFC 6749 5.1 it is then what was asked for. */
  grantedScope: z.nullable(z.array(z.string())),
  /** Characters of the token. */
  length: z.int().check(z.positive()),
  /** First 16 hexadecimal digits of the token's SHA-256. */
  fingerprint: z.string(),
  /** Decoded from a JWT and not verified; null where the token is opaque. */
  claims: z.nullable(z.record(z.string(), z.unknown())),
  /** The protected header of a JWT, such as its `alg`; null where the token is opaque. */
  jwtHeader: z.nullable(z.record(z.string(), z.unknown())),
});
export type TokenFacts = z.infer<typeof tokenFactsSchema>;

/**
 * What the token request said of who asks for what: the page shows it beside a
 * diagnosis without having to read it back out of headers and body. A member
 * is null where the authorization type has no such thing.
 */
export const sentFactsSchema = z.object({
  clientId: z.nullable(z.string()),
  /** Null where no secret was sent. `fingerprint` is that of a stored secret, null where there is no key for it. */
  secret: z.nullable(z.object({ length: z.int().check(z.positive()), fingerprint: z.nullable(z.string()) })),
  clientAuthentication: z.nullable(clientAuthenticationSchema),
  /** Of OAuth v1, where it stands in place of a client ID. */
  consumerKey: z._default(z.nullable(z.string()), null),
  signatureMethod: z._default(z.nullable(signatureMethodSchema), null),
  scope: z.array(z.string()),
  /** The token request URL with the tenancy filled in and secrets masked. */
  url: z.string(),
});
export type SentFacts = z.infer<typeof sentFactsSchema>;

/**
 * How the call of the API ended, told apart from how the token was obtained:
 * `not_made` where there was no token to call it with. Why it failed stands in
 * the run's `diagnosis`, whose `step` is then `check`.
 */
export const checkResultSchema = z.object({
  status: z.enum(['passed', 'failed', 'cancelled', 'not_made']),
  method: checkMethodSchema,
  /** The Check URL as it was called, with secrets masked; as it is written where it was not called. */
  url: z.string(),
  /** The status of the answer; null where none came. */
  httpStatus: z.nullable(z.int()),
  durationMs: z.nullable(z.number().check(z.nonnegative())),
});
export type CheckResult = z.infer<typeof checkResultSchema>;

/** A test that waits for a user to sign in at the identity provider, in a window of their browser. */
export const pendingTestRunSchema = z.object({
  id: z.string(),
  assistantId: z.string(),
  status: z.literal('waiting'),
  /** Where the user goes. It holds no secret, but belongs to this one sign-in. */
  authorizationUrl: z.string(),
  /** Where the provider sends them back to. */
  callbackUrl: z.string(),
  /** Until when they are waited for. */
  expiresAt: z.iso.datetime(),
  /** True once they came back: the test then goes on. */
  isAnswered: z.boolean(),
});
export type PendingTestRun = z.infer<typeof pendingTestRunSchema>;

/**
 * Why a sign-in came to nothing, as far as only the page that opened its window can tell: the user closed it, the
 * browser opened none, or what came back to it belongs to no sign-in.
 */
const signInEndSchema = z.enum(['closed', 'blocked', 'state_missing', 'state_unknown']);

/**
 * The error that an answer named which had no state, or none that is known. It is told to whoever tests, and nothing is
 * done for it: anybody can send such an answer.
 */
export const saidWithoutStateSchema = z.strictObject({
  error: z.string().check(z.minLength(1), z.maxLength(1000)),
  description: z.nullable(z.string().check(z.maxLength(1000))),
});
export type SaidWithoutState = z.infer<typeof saidWithoutStateSchema>;

/** The body that ends a test that waits. `said` goes with `state_missing` and `state_unknown`. */
export const signInEndWriteSchema = z.strictObject({
  reason: signInEndSchema,
  said: z.optional(saidWithoutStateSchema),
});
export type SignInEndWrite = z.infer<typeof signInEndWriteSchema>;

/** The message that the screen shows as a heading. */
export const testMessages = {
  passed: 'Auth Test Passed',
  failed: 'Auth Test Failed',
  cancelled: 'Auth Test Cancelled',
} as const;

/** A test as it is read. It belongs to the version of the profile that it tested; a draft has none. */
export const testRunSchema = z.object({
  id: z.string(),
  assistantId: z.string(),
  profileId: z.nullable(z.string()),
  profileVersion: z.nullable(z.int().check(z.positive())),
  profileName: z.string(),
  profileType: z.string(),
  status: testStatusSchema,
  startedAt: z.iso.datetime(),
  durationMs: z.number().check(z.nonnegative()),
  tenant: z.nullable(z.string()),
  message: z.string(),
  diagnosis: z.nullable(diagnosisSchema),
  warnings: z.array(warningSchema),
  /** Null where no request could be made of the profile. */
  sent: z.nullable(sentFactsSchema),
  exchanges: z.array(exchangeSchema),
  token: z.nullable(tokenFactsSchema),
  /** Null where the profile has no Check URL. */
  check: z._default(z.nullable(checkResultSchema), null),
  /**
   * The profile as it was tested, as it is read: secrets only as whether there
   * is one and their fingerprint. Null in runs that were kept before this.
   */
  profile: z._default(z.nullable(z.record(z.string(), z.unknown())), null),
});
export type TestRun = z.infer<typeof testRunSchema>;
