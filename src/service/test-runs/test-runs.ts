import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import type { RequestPreview } from '#contract/request-preview.ts';
import type { TestProgress } from '#contract/test-progress.ts';
import type { SignInEndWrite, TestRun } from '#contract/test-run.ts';
import type { VariantPlan } from '#contract/variant-plan.ts';
import { requireAssistant } from '../assistants/assistants.ts';
import { flowOf } from '../authorization/registry.ts';
import { fromCursor, toCursor } from '../cursor.ts';
import { notFound } from '../failure.ts';
import type { ProfileRecord } from '../ports/store.ts';
import { requireProfile, requireProfileOf } from '../profiles/profiles.ts';
import { planCheckedProfile, planProfile } from '../profiles/write-profile.ts';
import type { AssistantVariables } from '../variables/assistant-variables.ts';
import { readProfileAndVariables } from '../variables/profile-and-variables.ts';
import { openDraft, openIncompleteDraft, openSavedProfile } from './opened-profile.ts';
import { oldestKept } from './retention.ts';
import { createRunTest, type RunOptions, type StartedTest } from './run-test.ts';
import { createRunningTests } from './running-tests.ts';
import { createSignIns, type AnsweredSignIn } from './sign-ins.ts';
import type { TestDependencies } from './test-dependencies.ts';
import { fromRecord } from './test-run-records.ts';
import { testedDraft, testedProfile } from './tested-profile.ts';
import { planVariants } from './variants/plan-variants.ts';

interface Draft {
  readonly profile: AuthorizationProfileWrite;
  readonly profileId?: string | undefined;
}

/**
 * Use cases of test runs. Those of an assistant throw `not_found` where assistant, profile or run are not there. Both kinds
 * of tests throw, before anything is sent, `validation_failed` where the profile or what it is tested with is wrong or
 * missing, `test_run_id_taken`, `too_many_tests`, and `secrets_unavailable` where there is no key to seal the evidence with.
 */
export interface TestRuns {
  testSaved(
    assistantId: string,
    profileId: string,
    options: RunOptions,
    signal: AbortSignal,
  ): Promise<StartedTest>;
  testDraft(assistantId: string, draft: Draft & RunOptions, signal: AbortSignal): Promise<StartedTest>;
  /** The latest first. Throws `validation_failed` for a cursor that is none of this list. */
  list(
    assistantId: string,
    profileId: string,
    page: { limit: number; cursor?: string | undefined },
  ): Promise<{ items: readonly TestRun[]; nextCursor: string | null; total: number }>;
  get(assistantId: string, id: string): Promise<StartedTest>;
  /** Takes in what a provider sent a user back with. */
  answerSignIn(parameters: URLSearchParams): Promise<AnsweredSignIn>;
  /** Ends a test that waits for a user. Throws `not_found` where none of this id waits. */
  endSignIn(assistantId: string, id: string, how: SignInEndWrite): Promise<TestRun>;
  /** Ends the tests that broke off after their sign-in, of all assistants, and returns how many. */
  endBrokenOffSignIns(signal: AbortSignal): Promise<number>;
  /** Removes the runs of a profile with all their evidence. */
  purge(assistantId: string, profileId: string): Promise<void>;
  /** Where a test is that was asked for: `unknown` where none of this id goes on here. */
  progress(assistantId: string, id: string): TestProgress;
  /** Ends a test that runs or waits. One that has ended stays as it is. */
  cancel(assistantId: string, id: string): Promise<void>;
  preview(
    assistantId: string,
    draft: Draft & { tenant?: string | undefined; callbackUrl: string },
  ): Promise<RequestPreview>;
  /** Which variants of a draft could work where it failed. Nothing is sent. */
  planVariants(
    assistantId: string,
    draft: Draft & { failedRunId?: string | undefined },
  ): Promise<VariantPlan>;
}

export function createTestRuns(given: Omit<TestDependencies, 'running'>): TestRuns {
  const dependencies = { ...given, running: createRunningTests() };
  const { ports, vault, variablesOf, performer, running } = dependencies;
  const { store, clock } = ports;
  const signIns = createSignIns(dependencies);
  const runTest = createRunTest(dependencies, signIns);

  async function storedRun(assistantId: string, id: string): Promise<TestRun | null> {
    const record = await store.testRuns.find(assistantId, id);
    return record !== null && record.startedAt >= oldestKept(clock) ? fromRecord(record, vault) : null;
  }

  /** The profile that a draft is of, if any, and what variables stand for in both. */
  async function savedOf(
    assistantId: string,
    { profileId }: Draft,
  ): Promise<{ stored: ProfileRecord | null; variables: AssistantVariables }> {
    await requireAssistant(store, assistantId);
    if (profileId === undefined) return { stored: null, variables: await variablesOf(assistantId) };
    const find = () => requireProfile(store, assistantId, profileId);
    const { stored, variables } = await readProfileAndVariables(store, vault, find);
    return { stored, variables: stored.variables.length > 0 ? variables : await variablesOf(assistantId) };
  }

  async function openIncomplete(assistantId: string, draft: Draft) {
    const { stored, variables } = await savedOf(assistantId, draft);
    const planned = planProfile(draft.profile, stored, ports);
    return { profile: await openIncompleteDraft(planned, stored, vault, variables), variables };
  }

  async function keptRun(assistantId: string, id: string): Promise<TestRun> {
    const run = await storedRun(assistantId, id);
    if (run === null) throw notFound('test run');
    return run;
  }

  async function startedTest(assistantId: string, id: string): Promise<StartedTest> {
    const found = (await storedRun(assistantId, id)) ?? (await signIns.find(assistantId, id));
    // It may have ended between the two looks.
    return found ?? keptRun(assistantId, id);
  }

  return {
    get: startedTest,

    async testSaved(assistantId, profileId, options, signal) {
      const find = () => requireProfileOf(store, assistantId, profileId);
      const { stored, variables } = await readProfileAndVariables(store, vault, find);
      const profile = await openSavedProfile(stored, vault, variables);
      const head = { profileId, profileVersion: stored.version, profile: testedProfile(stored, vault) };
      const filled = { savedId: profileId, secrets: variables.used() };
      return runTest(profile, { assistantId, ...head }, { ...options, ...filled }, signal);
    },

    async testDraft(assistantId, draft, signal) {
      const { stored, variables } = await savedOf(assistantId, draft);
      const keys = { vault, assistantId };
      const planned = await planCheckedProfile(draft.profile, stored, ports, variables, keys);
      const profile = await openDraft(planned, stored, vault, variables);
      const head = {
        profileId: null,
        profileVersion: null,
        profile: await testedDraft(planned, stored, vault),
      };
      const filled = { savedId: stored?.id ?? null, secrets: variables.used() };
      return runTest(profile, { assistantId, ...head }, { ...draft, ...filled }, signal);
    },

    async list(assistantId, profileId, { limit, cursor }) {
      await requireAssistant(store, assistantId);
      await requireProfile(store, assistantId, profileId);
      const page = await store.testRuns.listOfProfile(assistantId, profileId, {
        limit,
        after: fromCursor(cursor, 1),
        since: oldestKept(clock),
      });
      const runs = await Promise.all(page.items.map((record) => fromRecord(record, vault)));
      return {
        items: runs.filter((run) => run !== null),
        nextCursor: toCursor(page.next),
        total: page.total,
      };
    },

    async purge(assistantId, profileId) {
      await requireAssistant(store, assistantId);
      await requireProfile(store, assistantId, profileId);
      await store.testRuns.removeOfProfile(assistantId, profileId);
    },

    progress: (assistantId, id) => running.progress(assistantId, id),

    async cancel(assistantId, id) {
      if (running.cancel(assistantId, id)) return;
      if ((await store.pendingAuthorizations.find(assistantId, id)) !== null) {
        await signIns.end(assistantId, id, { reason: 'cancelled' });
        return;
      }
      if ((await store.testRuns.find(assistantId, id)) === null) throw notFound('test run');
    },

    answerSignIn: (parameters) => signIns.answer(parameters),
    endSignIn: (assistantId, id, how) => signIns.end(assistantId, id, how),
    endBrokenOffSignIns: (signal) => signIns.endBrokenOff(signal),

    async preview(assistantId, draft) {
      const { profile, variables } = await openIncomplete(assistantId, draft);
      return performer.preview(profile, {
        tenant: draft.tenant?.trim() ?? null,
        callbackUrl: draft.callbackUrl,
        secrets: variables.used(),
      });
    },

    async planVariants(assistantId, draft) {
      const { profile } = await openIncomplete(assistantId, draft);
      const failed = draft.failedRunId === undefined ? null : await keptRun(assistantId, draft.failedRunId);
      return planVariants(flowOf(profile).facts(profile, null), failed?.diagnosis ?? null);
    },
  };
}
