import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import type { Warning } from '#contract/diagnosis.ts';
import type { CheckResult } from '#contract/test-run.ts';
import type { CallCredentials } from '../authorization/call-credentials.ts';
import { callCheckUrl, checkTargetOf } from '../authorization/check-call.ts';
import type { FlowContext, FlowRun } from '../authorization/flow.ts';
import type { ProfileFacts } from '../authorization/profile-facts.ts';
import { flowOf } from '../authorization/registry.ts';
import type { Conceal } from '../diagnosis/describe.ts';
import type { Verdict } from '../diagnosis/diagnose.ts';
import { examineAll } from '../diagnosis/examine-all.ts';
import type { UsableToken } from '../evidence/answer/token-response.ts';
import type { KnownSecret } from '../evidence/secrets/known-secret.ts';

/** A flow that was carried out, with the call of the Check URL where it came to one. */
export interface CheckedRun extends FlowRun {
  readonly warnings: readonly Warning[];
  readonly secrets: readonly KnownSecret[];
}

/** The token that would be used now: that of the last exchange, where every exchange is as it should be. */
function tokenInUse({ exchanges, problem }: FlowRun, facts: ProfileFacts): UsableToken | null {
  if (problem !== null) return null;
  const examined = examineAll(exchanges, facts);
  return examined.some(({ finding }) => finding !== null) ? null : (examined.at(-1)?.token ?? null);
}

/** The token that a flow obtained, as calls carry it; null where there is none that can be used. */
function tokenCredentials(run: FlowRun, facts: ProfileFacts): CallCredentials | null {
  const token = tokenInUse(run, facts);
  return token === null
    ? null
    : { values: { accessToken: token.accessToken, response: token.body }, secrets: [] };
}

/** The token of a call is a secret by its value: of a short one, or one deep in a long answer, nothing else says so. */
function tokenSecrets({ values: { accessToken } }: CallCredentials): KnownSecret[] {
  return accessToken === undefined ? [] : [{ name: 'access token', value: accessToken, isOwn: false }];
}

/**
 * Calls the Check URL with what a flow brought. Without a token that can be
 * used, or after a failed step, there is nothing to call it with.
 */
export async function withCheck(
  profile: AuthorizationProfileWrite,
  run: FlowRun,
  facts: ProfileFacts,
  context: FlowContext,
): Promise<CheckedRun> {
  const own = run.secrets ?? [];
  const without = { ...run, warnings: [], secrets: own };
  if (checkTargetOf(profile) === null) return without;
  const flow = flowOf(profile);
  const credentials =
    flow.credentials === undefined ? tokenCredentials(run, facts) : flow.credentials(profile, run, context);
  if (credentials === null) return without;
  const called = await callCheckUrl(profile, credentials, context);
  if (called === null) return without;
  const { exchange, problem, warnings, secrets } = called;
  return {
    exchanges: exchange === null ? run.exchanges : [...run.exchanges, exchange],
    problem,
    warnings,
    secrets: [...own, ...tokenSecrets(credentials), ...secrets],
  };
}

/** How the call of the Check URL ended; null where the profile has none. */
export function checkResult(
  profile: AuthorizationProfileWrite,
  { exchanges }: FlowRun,
  { diagnosis }: Verdict,
  conceal: Conceal,
): CheckResult | null {
  const target = checkTargetOf(profile);
  if (target === null) return null;
  const { method } = target;
  const hasFailed = diagnosis?.step === 'check';
  const call = exchanges.find(({ step }) => step === 'check');
  if (call === undefined)
    return {
      status: hasFailed ? 'failed' : 'not_made',
      method,
      url: conceal(target.url),
      httpStatus: null,
      durationMs: null,
    };
  const { failure, response, timings } = call.result;
  const ended = hasFailed ? 'failed' : 'passed';
  return {
    status: failure?.code === 'cancelled' ? 'cancelled' : ended,
    method,
    url: conceal(call.request.url),
    httpStatus: response?.status ?? null,
    durationMs: timings.totalMs,
  };
}
