import type { PendingTestRun, TestRun } from '#contract/test-run.ts';
import { newId } from '../id.ts';
import type { RunHead } from './begin-sign-in.ts';
import { requireCheckUrl, requireInputs } from './inputs.ts';
import { testHostOf } from './limits/test-host.ts';
import type { OpenedProfile } from './opened-profile.ts';
import type { TestOutcome } from './perform-test.ts';
import type { Filled } from './performer.ts';
import { removeOldRuns } from './retention.ts';
import { idTaken } from './running-tests.ts';
import type { SignIns } from './sign-ins.ts';
import { requireTenant } from './tenant.ts';
import type { TestDependencies } from './test-dependencies.ts';
import { storeRun } from './test-run-records.ts';

export interface RunOptions {
  readonly tenant?: string | undefined;
  readonly inputs?: Readonly<Record<string, string>> | undefined;
  readonly testRunId?: string | undefined;
  /** Where a provider sends a user back to. */
  readonly callbackUrl: string;
  /** Told when the test begins: from then on it may have sent something. */
  readonly onBegin?: (() => void) | undefined;
}

/** A test that was carried through, or one that waits for a user. */
export type StartedTest = TestRun | PendingTestRun;

/** Carries a test out and keeps its run, or begins to wait for a user. Throws what `TestRuns` says of tests. */
export type RunTest = (
  profile: OpenedProfile,
  head: RunHead,
  options: RunOptions & Pick<Filled, 'secrets'> & { readonly savedId: string | null },
  signal: AbortSignal,
) => Promise<StartedTest>;

/** Milliseconds between two removals of old runs. */
const removalMs = 60_000;

export function createRunTest(
  { ports, vault, performer, queue, running }: TestDependencies,
  signIns: Pick<SignIns, 'begin'>,
): RunTest {
  const { store, clock, log } = ports;

  async function claimId(id: string | undefined, assistantId: string): Promise<string> {
    if (id === undefined) return newId(ports);
    const isTaken =
      running.askAgain(id) ||
      (await store.testRuns.find(assistantId, id)) !== null ||
      (await store.pendingAuthorizations.find(assistantId, id)) !== null;
    if (isTaken) throw idTaken();
    return id;
  }

  let nextRemovalAt = -Infinity;
  /** Removes what is too old, not with every test: nobody is shown it anyway. */
  async function removeOld(): Promise<void> {
    const now = clock.now();
    if (now < nextRemovalAt && nextRemovalAt - now <= removalMs) return;
    nextRemovalAt = now + removalMs;
    await removeOldRuns(store, clock).catch((error: unknown) => log.error('retention_failed', {}, error));
  }

  return async (profile, head, options, signal) => {
    requireCheckUrl(profile);
    const inputs = requireInputs(profile, options.inputs);
    const tenant = requireTenant(profile.tenancy, options.tenant);
    // What was sent could not be kept without one.
    vault.requireKey();
    const id = await claimId(options.testRunId, head.assistantId);
    const { savedId, callbackUrl, secrets, onBegin } = options;
    const ofSignIn = { savedId, tenant, callbackUrl, secrets };
    async function begin(both: AbortSignal): Promise<TestOutcome | PendingTestRun> {
      onBegin?.();
      const begun = await signIns.begin(id, profile, head, { ...ofSignIn, signal: both });
      if (begun === 'id_taken') throw idTaken();
      if (begun !== null && !('run' in begun)) return begun;
      const signIn = begun === null ? {} : { signIn: begun };
      return performer.test(profile, { tenant, inputs, secrets, signal: both, ...signIn });
    }
    async function keep(outcome: TestOutcome): Promise<TestRun> {
      const run: TestRun = { id, ...head, profileName: profile.name, profileType: profile.type, ...outcome };
      if (!(await storeRun(run, { store, clock }, vault))) throw idTaken();
      return run;
    }
    // It goes on until it is kept: whoever waits for it by its id has to find it then.
    const started = await running.run(head.assistantId, id, signal, async (both, onWait) => {
      const outcome = await queue.run(testHostOf(profile, tenant), both, () => begin(both), onWait);
      return outcome.status === 'waiting' ? outcome : keep(outcome);
    });
    if (started.status === 'waiting') return started;
    // The run is stored: that older ones stay a little longer is no reason to refuse it.
    await removeOld();
    return started;
  };
}
