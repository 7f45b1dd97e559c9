import { exportPKCS8, generateKeyPair } from 'jose';
import {
  authorizationTypeDefinition,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import { keyMethods } from '#contract/client-authentication.ts';
import { lockOf } from '#contract/client-key/pem.ts';
import type { Warning } from '#contract/diagnosis.ts';
import type { EvidenceRequest } from '#contract/evidence.ts';
import { fieldErrorMessage } from '#contract/field-errors.ts';
import type { RequestPreview } from '#contract/request-preview.ts';
import { isTenant } from '#contract/url-template.ts';
import { describeWarning } from '../diagnosis/describe.ts';
import { profileWarnings } from '../diagnosis/profile-warnings.ts';
import { connectionOptions } from '../evidence/curl/connection-options.ts';
import { recordRequest } from '../evidence/record-request.ts';
import type { Redaction } from '../evidence/redaction.ts';
import { createScrubber } from '../evidence/scrubber.ts';
import { publicTextsOf, secretsOf } from '../evidence/secrets/known-secret.ts';
import { createMaskWriter, type Fingerprint } from '../evidence/secrets/mask.ts';
import type { OutboundRequest } from '../ports/transport.ts';
import { toBase64Url, utf8 } from '../vault/bytes.ts';
import { applyAuthorizationFields } from './apply-authorization-fields.ts';
import { checkTargetOf } from './check-call.ts';
import { exampleCall } from './example-call.ts';
import { flowOf } from './registry.ts';
import { unsent } from './send-over.ts';
import { shownStandIns, standInMembers, standIns, standInSecrets } from './stand-ins.ts';

/** What a preview is made of, beside the profile. */
export interface PreviewOptions {
  /** Takes the place of `{tenant}`; without one, `{tenant}` stays. */
  readonly tenant: string | null;
  /** Where users come back to from a sign-in; an example stands for it where it is left out. */
  readonly callbackUrl?: string;
  /** Secrets that the profile holds without marking them, such as the values of secure variables. */
  readonly secrets?: readonly { readonly name: string; readonly value: string }[];
}

/**
 * A key made for this one request, whose assertion is masked like any other.
 * As PEM: Node.js 20 waits for itself for ever where garbage is collected while
 * a key that it has made is exported as a JWK.
 */
async function standInKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return exportPKCS8(privateKey);
}

/** Fills the empty credentials of a draft, so that a request can be built and shown. */
async function withStandIns(profile: AuthorizationProfileWrite): Promise<AuthorizationProfileWrite> {
  const { fields } = authorizationTypeDefinition(profile.type);
  const members = new Map<string, unknown>(Object.entries(profile));
  const missing = (name: string) =>
    fields.some((field) => field.name === name) && (members.get(name) ?? '') === '';
  const usesKey = keyMethods.some((method) => method === members.get('clientAuthentication'));
  const clientKey = members.get('clientKey');
  const isLocked = typeof clientKey === 'string' && lockOf(clientKey) !== null;
  return {
    ...profile,
    ...Object.fromEntries(
      standInMembers.filter((name) => missing(name)).map((name) => [name, standIns[name]]),
    ),
    // An assertion is masked as a whole, and must not pass for the tenancy that its audience would hold.
    ...(members.has('assertionAudience')
      ? { assertionAudienceFrom: 'entered', assertionAudience: 'masked' }
      : {}),
    ...((missing('clientKey') || isLocked) && usesKey
      ? { clientKey: await standInKey(), assertionAlgorithm: 'automatic' }
      : {}),
  };
}

function redactionFor(
  profile: AuthorizationProfileWrite,
  { secrets = [] }: PreviewOptions,
  fingerprint: Fingerprint,
): Redaction {
  const own = [...secretsOf(profile), ...secrets.map((secret) => ({ ...secret, isOwn: true }))];
  return {
    secrets: [...standInSecrets, ...own],
    scrubber: createScrubber([...standInSecrets, ...own], publicTextsOf(profile, own)),
    masks: createMaskWriter(fingerprint, shownStandIns),
    connectionOptions: connectionOptions(profile),
  };
}

/** A preview is the same each time: no clock and no chance is in it. */
const unmoved = { now: () => 0, randomText: (bytes: number) => toBase64Url(new Uint8Array(bytes)) };

/** Runs the flow of the type over a transport that keeps the request and sends nothing. */
async function buildTokenRequest(
  profile: AuthorizationProfileWrite,
  { tenant, callbackUrl }: PreviewOptions,
): Promise<OutboundRequest | null> {
  const requests: OutboundRequest[] = [];
  await flowOf(profile).run(profile, {
    tenant,
    inputs: new Map(),
    send: (request) => {
      requests.push(request);
      return Promise.resolve(unsent());
    },
    ...(callbackUrl === undefined ? {} : { callbackUrl }),
    ...unmoved,
  });
  return requests[0] ?? null;
}

interface ExampleCall {
  readonly request: OutboundRequest | null;
  readonly warnings: readonly Warning[];
}

/** An example call with the authorization fields in it, and signed where calls of the type are. */
async function buildServiceCall(
  profile: AuthorizationProfileWrite,
  tenant: string | null,
): Promise<ExampleCall> {
  const example = exampleCall(profile, tenant);
  if (example === null) return { request: null, warnings: [] };
  const { authorizationFields: fields } = profile;
  const applied = applyAuthorizationFields(example, fields, null);
  const plain = (text: string) => text;
  const isMadeUp = checkTargetOf(profile) === null;
  const made = isMadeUp ? fields.find(({ fieldType }) => fieldType === 'payload') : undefined;
  const { sign } = flowOf(profile).exampleCredentials?.(profile, unmoved) ?? {};
  const call = sign === undefined ? applied.call : await sign(applied.call);
  return {
    request: { ...call, body: call.body === null ? null : utf8(call.body) },
    warnings: [
      ...applied.warnings,
      ...(made === undefined
        ? []
        : [describeWarning('payload_made_post', { key: made.fieldKey }, 'authorizationFields', plain)]),
      ...applied.problems.map(({ field, code, parameters }) => {
        const row = fields[Number(field.split('.')[1])];
        const message = fieldErrorMessage(code, parameters);
        return describeWarning('field_left_out', { key: row?.fieldKey ?? '', message }, field, plain);
      }),
    ],
  };
}

/**
 * The token request that a test would send and an example call to the service,
 * secrets masked; nothing is sent. The profile may be an incomplete draft: what
 * cannot be built of it is null.
 */
export async function previewRequest(
  profile: AuthorizationProfileWrite,
  options: PreviewOptions,
  fingerprint: Fingerprint,
): Promise<RequestPreview> {
  const whole = await withStandIns(profile);
  const given = options.tenant !== null && isTenant(options.tenant) ? options.tenant : null;
  const tenant = profile.tenancy.enabled ? given : null;
  const redaction = redactionFor(profile, options, fingerprint);
  const record = async (request: OutboundRequest | null): Promise<EvidenceRequest | null> => {
    if (request === null) return null;
    // An assertion holds stand-ins here, so that what it says would mislead.
    return { ...(await recordRequest(request, request.headers, redaction)), assertion: null };
  };
  const standIn = profile.tenancy.enabled ? standIns.tenant : null;
  const { request: serviceCall, warnings } = await buildServiceCall(whole, tenant);
  return {
    tokenRequest: await record(await buildTokenRequest(whole, { ...options, tenant: tenant ?? standIn })),
    serviceCall: await record(serviceCall),
    warnings: [
      ...profileWarnings(flowOf(profile).facts(profile, tenant), redaction.scrubber.conceal),
      ...warnings,
    ],
  };
}
