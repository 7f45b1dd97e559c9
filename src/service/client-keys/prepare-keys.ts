import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { keyMethods } from '#contract/client-authentication.ts';
import { algorithmProblem, assertionProblem } from '#contract/client-key/check-assertion.ts';
import { keyFactsSchema, type KeyFacts } from '#contract/client-key/key-facts.ts';
import type { FieldError } from '#contract/problem.ts';
import { isBlank } from '#contract/text.ts';
import { fieldError } from '../failure.ts';
import type { StoredSecrets } from '../profiles/secret-slots.ts';
import { hasVariable } from '../variables/variable-lookup.ts';
import type { Vault } from '../vault/vault.ts';
import { dateProblem, pairProblem } from './check-certificate.ts';
import type { KeyBudget } from './forge.ts';
import { keyFactsOf } from './private-key.ts';
import { isUnread, readCertificates, type ReadCertificate, unreadableError } from './read-certificates.ts';
import { unlockKey } from './unlock-key.ts';

/** A profile whose key can be read, with what is worked out of it and its certificate, and what is wrong with them. */
export interface PreparedProfile {
  readonly written: AuthorizationProfileWrite;
  readonly derived: Readonly<Record<string, unknown>>;
  readonly errors: readonly FieldError[];
}

/** What is needed to open keys. */
export interface KeyContext {
  readonly vault: Vault;
  readonly assistantId: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** What opening them may cost together, where there are several. */
  readonly budget?: KeyBudget;
}

type ClientProfile = Extract<AuthorizationProfileWrite, { readonly clientCertificate: string }>;

function isClientProfile(profile: AuthorizationProfileWrite): profile is ClientProfile {
  return 'clientCertificate' in profile;
}

/** The key that a profile was written with, opened; with the certificates from beside it where it has none of its own. */
async function withOpenedKey(
  profile: ClientProfile,
  { vault, assistantId, budget }: KeyContext,
): Promise<{ readonly profile: ClientProfile; readonly errors: readonly FieldError[] }> {
  const { clientKey, clientKeyPassphrase } = profile;
  if (typeof clientKey !== 'string' || hasVariable(clientKey)) return { profile, errors: [] };
  const opened = await unlockKey(clientKey, clientKeyPassphrase ?? '', vault, assistantId, budget);
  if (opened.problem !== null) {
    const { field, code, parameters } = opened.problem;
    return { profile, errors: [fieldError(field, code, parameters)] };
  }
  const { key, certificates } = opened;
  const clientCertificate = profile.clientCertificate === '' ? certificates : profile.clientCertificate;
  const whole = { ...profile, clientKey: key, clientCertificate };
  const problem = assertionProblem(whole);
  return {
    profile: whole,
    errors: problem === null ? [] : [fieldError(problem.field, problem.code, problem.parameters)],
  };
}

/** The facts of the key that the profile will have: of what is written, else of what is kept. */
async function keyFacts(
  { clientKey }: ClientProfile,
  stored: StoredSecrets | null,
): Promise<KeyFacts | null> {
  if (typeof clientKey === 'string') return hasVariable(clientKey) ? null : keyFactsOf(clientKey);
  if (clientKey === null || stored?.slots.has('clientKey') !== true) return null;
  return keyFactsSchema.safeParse(stored.document.clientKeyFacts).data ?? null;
}

/** The certificate of the key first, those that issued it after it: a file has them in any order. */
function inOrder(certificates: readonly ReadCertificate[], key: KeyFacts | null): readonly ReadCertificate[] {
  const own = certificates.find(({ facts }) => facts.keyThumbprint === key?.thumbprint);
  return own === undefined ? certificates : [own, ...certificates.filter((other) => other !== own)];
}

function certificateErrors(
  profile: ClientProfile,
  { facts }: ReadCertificate,
  key: KeyFacts | null,
  stored: StoredSecrets | null,
  now: number,
): FieldError[] {
  if (!keyMethods.includes(profile.clientAuthentication)) return [];
  // Whoever changes something else may keep a certificate that has ended: a test says so.
  const isKept = stored?.document.clientCertificate === profile.clientCertificate;
  const problem = (isKept ? null : dateProblem(facts, now)) ?? pairProblem(facts, key);
  return problem === null ? [] : [fieldError('clientCertificate', problem.code, problem.parameters)];
}

/**
 * Opens the key of a profile that was written, and works out what may be shown
 * of key and certificate. A profile of a type without them stays as it is.
 */
export async function prepareKeys(
  written: AuthorizationProfileWrite,
  stored: StoredSecrets | null,
  context: KeyContext,
): Promise<PreparedProfile> {
  if (!isClientProfile(written)) return { written, derived: {}, errors: [] };
  const opened = await withOpenedKey(written, context);
  const { profile } = opened;
  const isSound = opened.errors.length === 0;
  const key = isSound ? await keyFacts(profile, stored) : null;
  const unusable =
    isSound && key === null && typeof profile.clientKey === 'string' && !hasVariable(profile.clientKey)
      ? [fieldError('clientKey', 'key_unreadable')]
      : [];
  const isKept = profile.clientKey === undefined && profile.clientAuthentication === 'private_key_jwt';
  const algorithm = isKept && key !== null ? algorithmProblem(key.kind, profile.assertionAlgorithm) : null;
  const errors = [
    ...opened.errors,
    ...(profile.clientKey === '' ? [] : unusable),
    ...(algorithm === null ? [] : [fieldError(algorithm.field, algorithm.code, algorithm.parameters)]),
  ];
  const text = profile.clientCertificate;
  if (isUnread(text))
    return {
      written: profile,
      derived: { clientKeyFacts: key, clientCertificateFacts: null },
      errors:
        isSound && profile.clientAuthentication === 'tls_client_auth' && isBlank(text)
          ? [...errors, fieldError('clientCertificate', 'required', { field: 'clientCertificate' })]
          : errors,
    };
  const certificates = await readCertificates(text);
  const [first, ...rest] = certificates === null ? [] : inOrder(certificates, key);
  if (first === undefined)
    return {
      written: profile,
      derived: { clientKeyFacts: key, clientCertificateFacts: null },
      errors: [...errors, unreadableError('clientCertificate', text)],
    };
  const ordered = { ...profile, clientCertificate: [first, ...rest].map(({ pem }) => pem).join('') };
  return {
    written: ordered,
    derived: { clientKeyFacts: key, clientCertificateFacts: first.facts },
    errors: [...errors, ...certificateErrors(ordered, first, key, stored, context.now)],
  };
}
