import {
  assertionAudienceFromSchema,
  assertionMethods,
  clientAuthenticationSchema,
  keyMethods,
  methodsWithoutSecret,
  needsClientSecret,
  offeredMethods,
  type AssertionAudienceFrom,
} from '../client-authentication.ts';
import { assertionAlgorithmSchema } from '../client-key/assertion-algorithm.ts';
import { assertionProblem, type AssertionSigner } from '../client-key/check-assertion.ts';
import { certificateFactsSchema, keyFactsSchema } from '../client-key/key-facts.ts';
import { lockOf } from '../client-key/pem.ts';
import { limits } from '../limits.ts';
import { checkPlaceholders, knownBeforeToken } from '../placeholder-rules.ts';
import { report } from '../rule.ts';
import { secretOf, secretReadSchema, secretWriteSchema } from '../secret.ts';
import { hasControlCharacter, isBlank, lineOf, requiredLineOf, textOf } from '../text.ts';
import { checkUrlField, urlField } from '../url-field.ts';
import { z } from '../zod-mini.ts';
import type { FieldDescription } from './field-description.ts';

/** Seconds that an assertion can be used: long enough for clocks that differ a little (RFC 7523 3). */
const assertionLifetime = { minimum: 10, maximum: 3600, initial: 60 } as const;

/** What types have when they are written whose token requests name a client (RFC 6749 2). */
export const oauth2ClientWriteShape = {
  clientId: requiredLineOf(limits.clientId, 'clientId'),
  clientSecret: secretWriteSchema,
  clientAuthentication: z._default(clientAuthenticationSchema, 'client_secret_basic'),
  /** A private key as PEM (PKCS#8, PKCS#1, SEC1, or PKCS#12 under the label PKCS12) or JWK. */
  clientKey: secretOf(limits.clientKey),
  /** Opens an encrypted key as it is saved. It is never stored. */
  clientKeyPassphrase: secretWriteSchema,
  /** The certificate of the key as PEM, those that issued it after it. */
  clientCertificate: z._default(textOf(limits.certificates), ''),
  /** The `kid` in the header of an assertion; empty takes that of a JWK, or leaves it out. */
  clientKeyId: z._default(lineOf(limits.key), ''),
  assertionAlgorithm: z._default(assertionAlgorithmSchema, 'automatic'),
  assertionAudienceFrom: z._default(assertionAudienceFromSchema, 'entered'),
  assertionAudience: z._default(lineOf(limits.url), ''),
  /** Who the provider says it is (RFC 8414 2); empty where that is not known. */
  issuer: z._default(urlField(), ''),
  assertionLifetimeSeconds: z._default(
    z.int().check(z.minimum(assertionLifetime.minimum), z.maximum(assertionLifetime.maximum)),
    assertionLifetime.initial,
  ),
};

/** The same when it is read. */
export const oauth2ClientReadShape = {
  clientId: z.string(),
  clientSecret: secretReadSchema,
  clientAuthentication: clientAuthenticationSchema,
  clientKey: secretReadSchema,
  // Profiles that were saved before there were assertions lack these.
  clientKeyId: z._default(z.string(), ''),
  assertionAlgorithm: z._default(assertionAlgorithmSchema, 'automatic'),
  assertionAudienceFrom: z._default(assertionAudienceFromSchema, 'entered'),
  assertionAudience: z._default(z.string(), ''),
  issuer: z._default(z.string(), ''),
  assertionLifetimeSeconds: z._default(z.int(), assertionLifetime.initial),
  clientCertificate: z._default(z.string(), ''),
  /** Null where there is none, or where a variable stands for it. */
  clientKeyFacts: z._default(z.nullable(keyFactsSchema), null),
  clientCertificateFacts: z._default(z.nullable(certificateFactsSchema), null),
};

interface OAuth2Client extends AssertionSigner {
  readonly clientId: string;
  readonly clientSecret?: string | null | undefined;
  readonly clientCertificate: string;
  readonly clientKeyId: string;
  readonly assertionAudience: string;
  readonly assertionAudienceFrom: AssertionAudienceFrom;
  readonly issuer: string;
  readonly tenancy: { readonly enabled: boolean };
}

/** True where there is no certificate, and none can come with the key. */
function lacksCertificate({ clientKey, clientCertificate }: OAuth2Client): boolean {
  const beside = clientKey ?? '';
  return isBlank(clientCertificate) && lockOf(beside) !== 'pkcs12' && !beside.includes('BEGIN CERTIFICATE');
}

/** An issuer is a URL, and must be known where assertions are for it. */
function checkIssuer(context: z.core.ParsePayload, client: OAuth2Client): void {
  const { issuer, assertionAudienceFrom, clientAuthentication } = client;
  if (issuer !== '') checkUrlField(context, ['issuer'], issuer, { tenancy: client.tenancy.enabled });
  else if (assertionAudienceFrom === 'issuer' && assertionMethods.includes(clientAuthentication))
    report(context, ['issuer'], 'required', { field: 'issuer' });
}

/** Reports what is wrong with how a client proves who it is. */
export function checkOAuth2Client(context: z.core.ParsePayload, client: OAuth2Client): void {
  const { clientId, clientSecret, clientAuthentication, clientKey } = client;
  if (clientSecret === '' || (clientSecret === null && needsClientSecret(clientAuthentication)))
    report(context, ['clientSecret'], 'required', { field: 'clientSecret' });
  if (clientAuthentication.startsWith('client_secret_basic') && hasControlCharacter(clientId))
    report(context, ['clientId'], 'control_character');
  if (clientKey === '' || (clientKey === null && keyMethods.includes(clientAuthentication)))
    report(context, ['clientKey'], 'required', { field: 'clientKey' });
  if (clientAuthentication === 'tls_client_auth' && lacksCertificate(client))
    report(context, ['clientCertificate'], 'required', { field: 'clientCertificate' });
  for (const member of ['clientId', 'clientKeyId', 'assertionAudience'] as const)
    checkPlaceholders(context, [member], client[member], knownBeforeToken);
  checkIssuer(context, client);
  const problem = assertionProblem(client);
  if (problem !== null) report(context, [problem.field], problem.code, problem.parameters);
}

/** Which of them are secrets. */
export const oauth2ClientSecrets: readonly string[] = ['clientSecret', 'clientKey'];

/** Which are worked out as a profile is saved, and never written. */
export const oauth2ClientDerived: readonly string[] = ['clientKeyFacts', 'clientCertificateFacts'];

/** How the form draws the issuer of types that need it for assertions alone. */
export const assertionIssuerField: FieldDescription = {
  name: 'issuer',
  text: 'assertionIssuer',
  kind: 'line',
  section: 'client',
  width: 'full',
  required: true,
  maxLength: limits.url,
  onlyWhen: [
    { field: 'clientAuthentication', isOneOf: assertionMethods },
    { field: 'assertionAudienceFrom', isOneOf: ['issuer'] },
  ],
};

/** How the form draws them. */
export const oauth2ClientFields: readonly FieldDescription[] = [
  {
    name: 'clientId',
    kind: 'line',
    section: 'client',
    width: 'half',
    required: true,
    maxLength: limits.clientId,
  },
  {
    name: 'clientSecret',
    kind: 'secret',
    section: 'client',
    width: 'half',
    required: true,
    maxLength: limits.secret,
    requiredUnless: { field: 'clientAuthentication', isOneOf: methodsWithoutSecret },
  },
  {
    name: 'clientAuthentication',
    kind: 'choice',
    section: 'client',
    width: 'full',
    required: true,
    options: offeredMethods,
    initial: 'client_secret_basic',
  },
  {
    name: 'clientKey',
    kind: 'secret',
    section: 'client',
    width: 'full',
    required: true,
    maxLength: limits.clientKey,
    hasLines: true,
    factsIn: 'clientKeyFacts',
    onlyWhen: { field: 'clientAuthentication', isOneOf: keyMethods },
  },
  {
    name: 'clientKeyPassphrase',
    kind: 'secret',
    section: 'client',
    width: 'full',
    required: false,
    maxLength: limits.secret,
    isPassing: true,
    onlyWhen: { field: 'clientAuthentication', isOneOf: keyMethods },
  },
  {
    name: 'clientCertificate',
    kind: 'certificates',
    section: 'client',
    width: 'full',
    required: false,
    requiredWhen: { field: 'clientAuthentication', isOneOf: ['tls_client_auth'] },
    maxLength: limits.certificates,
    factsIn: 'clientCertificateFacts',
    onlyWhen: { field: 'clientAuthentication', isOneOf: keyMethods },
  },
  {
    name: 'assertionAlgorithm',
    kind: 'choice',
    section: 'client',
    width: 'half',
    required: true,
    options: assertionAlgorithmSchema.options,
    initial: 'automatic',
    onlyWhen: { field: 'clientAuthentication', isOneOf: assertionMethods },
  },
  {
    name: 'clientKeyId',
    kind: 'line',
    section: 'client',
    width: 'half',
    required: false,
    maxLength: limits.key,
    onlyWhen: { field: 'clientAuthentication', isOneOf: assertionMethods },
  },
  {
    name: 'assertionAudienceFrom',
    kind: 'choice',
    section: 'client',
    width: 'full',
    required: true,
    options: assertionAudienceFromSchema.options,
    initial: 'entered',
    onlyWhen: { field: 'clientAuthentication', isOneOf: assertionMethods },
  },
  {
    name: 'assertionAudience',
    kind: 'line',
    section: 'client',
    width: 'full',
    required: false,
    maxLength: limits.url,
    onlyWhen: [
      { field: 'clientAuthentication', isOneOf: assertionMethods },
      { field: 'assertionAudienceFrom', isOneOf: ['entered'] },
    ],
  },
  assertionIssuerField,
  {
    name: 'assertionLifetimeSeconds',
    kind: 'number',
    section: 'client',
    width: 'half',
    required: true,
    ...assertionLifetime,
    onlyWhen: { field: 'clientAuthentication', isOneOf: assertionMethods },
  },
];
