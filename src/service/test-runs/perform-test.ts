import {
  authorizationTypeDefinition,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import type { Step } from '#contract/evidence.ts';
import { testMessages, type SentFacts, type TestRun } from '#contract/test-run.ts';
import type { TestStatus } from '#contract/test-status.ts';
import { codePoints } from '#contract/text.ts';
import { enteredSecrets } from '../authorization/entered-credentials.ts';
import type { AuthorizationFlow, FlowContext, FlowRun } from '../authorization/flow.ts';
import type { EndedSignIn, RefusedSignIn } from '../authorization/interactive.ts';
import type { ProfileFacts } from '../authorization/profile-facts.ts';
import { flowOf } from '../authorization/registry.ts';
import { sendOver } from '../authorization/send-over.ts';
import { certificateWarnings } from '../client-keys/certificate-warnings.ts';
import { secureConnections } from '../client-keys/connection-security.ts';
import { diagnose, type Verdict } from '../diagnosis/diagnose.ts';
import { answerSecrets, placedToken } from '../evidence/answer/answer-secrets.ts';
import { connectionOptions } from '../evidence/curl/connection-options.ts';
import { disguisesSecret } from '../evidence/disguised-secrets.ts';
import { recordExchange } from '../evidence/record-exchange.ts';
import type { Redaction } from '../evidence/redaction.ts';
import { readAsUtf8 } from '../evidence/answer/read-answer.ts';
import { createScrubber } from '../evidence/scrubber.ts';
import { publicTextsOf, secretsOf, type KnownSecret } from '../evidence/secrets/known-secret.ts';
import { createMaskWriter, type Fingerprint, type MaskWriter } from '../evidence/secrets/mask.ts';
import { tokenFacts } from '../evidence/token-facts.ts';
import { randomText } from '../id.ts';
import type { Ports, Settings } from '../ports.ts';
import { createWebCiphers } from '../vault/web-ciphers.ts';
import { checkResult, withCheck } from './with-check.ts';

/** What a test found out, before it is stored. */
export type TestOutcome = Pick<
  TestRun,
  | 'status'
  | 'startedAt'
  | 'durationMs'
  | 'message'
  | 'tenant'
  | 'diagnosis'
  | 'warnings'
  | 'sent'
  | 'exchanges'
  | 'token'
  | 'check'
>;

export interface TestOptions {
  /** Takes the place of `{tenant}`; null where the profile has no tenancy. */
  readonly tenant: string | null;
  /** What was entered in the form fields of the profile, by their keys. */
  readonly inputs?: ReadonlyMap<string, string>;
  readonly signal: AbortSignal;
  /** Secrets that the profile holds without marking them, such as the values of secure variables. */
  readonly secrets?: readonly { readonly name: string; readonly value: string }[];
  /** Where a user signed in at the provider, or should have: the test goes on from there, or ends with why they could not. */
  readonly signIn?: EndedSignIn | RefusedSignIn;
  /** Told before each request which one it is. */
  readonly onStep?: (step: Step) => void;
}

/** Where the host brings none of its own. */
const webCiphers = createWebCiphers();

/** So many secrets are hashed before it is known whether they come up: more than most profiles have. */
const hashedAhead = 8;

/** Passed means that everything the profile asks for worked: the token, its renewal, and the call of the API. */
function statusOf(type: string, { exchanges }: FlowRun, { diagnosis, token }: Verdict): TestStatus {
  if (exchanges.some(({ result }) => result.failure?.code === 'cancelled')) return 'cancelled';
  const isProven = authorizationTypeDefinition(type).obtainsToken
    ? token !== null
    : exchanges.some(({ step }) => step === 'check');
  return diagnosis === null && isProven ? 'passed' : 'failed';
}

/** A type that has a user sign in goes on from there; any other begins. */
function carryOut(
  flow: AuthorizationFlow,
  profile: AuthorizationProfileWrite,
  signIn: EndedSignIn | RefusedSignIn | undefined,
  context: FlowContext,
): Promise<FlowRun> {
  const { interactive } = flow;
  if (signIn !== undefined && 'run' in signIn) return Promise.resolve(signIn.run);
  return signIn === undefined || interactive === undefined
    ? flow.run(profile, context)
    : interactive.finish(profile, signIn, context);
}

/** Takes out the secrets of the profile and those that the answers brought. */
function redactionFor(
  profile: AuthorizationProfileWrite,
  own: readonly KnownSecret[],
  { exchanges }: FlowRun,
  { tokenPlace }: ProfileFacts,
  masks: MaskWriter,
): Redaction {
  const brought = exchanges.flatMap(({ step, result: { response } }) => {
    if (response === null) return [];
    const isOfToken = step === 'token' || step === 'refresh';
    return [...(isOfToken ? placedToken(response, tokenPlace) : []), ...answerSecrets(response)];
  });
  const secrets = [...own, ...brought];
  const scrubber = createScrubber(secrets, publicTextsOf(profile, own));
  for (const { result } of exchanges)
    if (result.response !== null && disguisesSecret(result.response, scrubber)) readAsUtf8(result.response);
  return {
    secrets,
    scrubber,
    masks,
    connectionOptions: connectionOptions(profile),
  };
}

async function sentFacts(
  { exchanges }: FlowRun,
  facts: ProfileFacts,
  [secret]: readonly KnownSecret[],
  { scrubber, masks }: Redaction,
): Promise<SentFacts | null> {
  const first = exchanges.find(({ step }) => step === 'token') ?? exchanges[0];
  if (first === undefined) return null;
  const isSent = facts.secret !== null && secret !== undefined;
  const concealed = (text: string | null) => (text === null ? null : scrubber.conceal(text));
  return {
    clientId: concealed(facts.clientId),
    secret: isSent
      ? { length: codePoints(secret.value), fingerprint: await masks.fingerprint(secret.value) }
      : null,
    clientAuthentication: facts.clientAuthentication,
    consumerKey: concealed(facts.consumerKey),
    signatureMethod: facts.signatureMethod,
    scope: facts.requestedScope.map((word) => scrubber.conceal(word)),
    url: scrubber.conceal(first.request.url),
  };
}

/**
 * Performs a test for real and says what came of it. `profile` is opened: every
 * secret stands in it as a string, and variables are filled in. Never throws
 * for what the network or the provider did; an aborted signal ends it as
 * cancelled. No secret and no token is in the outcome.
 */
export async function performTest(
  profile: AuthorizationProfileWrite,
  { tenant, inputs = new Map(), signal, signIn, secrets = [], onStep = () => undefined }: TestOptions,
  ports: Pick<Ports, 'transport' | 'clock' | 'random' | 'ciphers'>,
  settings: Pick<Settings, 'testTimeoutMs'>,
  fingerprint: Fingerprint,
): Promise<TestOutcome> {
  const { transport, clock, random, ciphers = webCiphers } = ports;
  const started = signIn !== undefined && 'run' in signIn ? signIn.startedAt : clock.now();
  const startedAt = new Date(signIn?.startedAt ?? started).toISOString();
  const flow = flowOf(profile);
  const facts = flow.facts(profile, tenant);
  const { security, certificate, problem } = await secureConnections(profile, started);
  const send = sendOver(transport, { signal, timeoutMs: settings.testTimeoutMs, security }, onStep);
  const context = {
    tenant,
    inputs,
    send,
    now: () => clock.now(),
    randomText: (bytes: number) => randomText(random, bytes),
  };
  const stored = [
    ...secretsOf(profile),
    ...secrets.map((secret) => ({ ...secret, isOwn: true, isVariable: true })),
  ];
  const masks = createMaskWriter(fingerprint);
  // Hashed while the provider is waited for.
  for (const { value } of stored.slice(0, hashedAhead)) void masks.fingerprint(value);
  const carriedOut =
    problem === null ? await carryOut(flow, profile, signIn, context) : { exchanges: [], problem };
  const run = await withCheck(profile, carriedOut, facts, context);
  const durationMs = Math.max(0, clock.now() - started);

  const own = [...stored, ...run.secrets, ...enteredSecrets(profile, inputs)];
  const redaction = redactionFor(profile, own, run, facts, masks);
  const verdict = diagnose({
    ...run,
    facts,
    credentials: run.secrets.map(({ value }) => value),
    conceal: redaction.scrubber.conceal,
  });
  const status = statusOf(profile.type, run, verdict);
  const obtainedAt = run.exchanges.find(({ step }) => step === 'token')?.endedAt ?? started;
  const [sent, token, exchanges] = await Promise.all([
    sentFacts(run, facts, own, redaction),
    verdict.token === null
      ? null
      : tokenFacts(verdict.token, facts.requestedScope, obtainedAt, redaction.scrubber, ciphers),
    Promise.all(run.exchanges.map((exchange) => recordExchange(exchange, redaction))),
  ]);
  return {
    status,
    startedAt,
    durationMs,
    message: testMessages[status],
    tenant,
    diagnosis: verdict.diagnosis,
    warnings: [...verdict.warnings, ...run.warnings, ...certificateWarnings(certificate, started)],
    sent,
    exchanges,
    token,
    check: checkResult(profile, run, verdict, redaction.scrubber.conceal),
  };
}
