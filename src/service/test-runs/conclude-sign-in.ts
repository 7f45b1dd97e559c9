import type { TestRun } from '#contract/test-run.ts';
import type { SignInAnswer } from '../authorization/interactive.ts';
import { timestamp } from '../id.ts';
import type { PendingAuthorizationRecord } from '../ports/pending-authorizations.ts';
import { testHostOf } from './limits/test-host.ts';
import type { SignInLeases } from './sign-in-lease.ts';
import type { WaitingSignIn } from './sign-in-records.ts';
import type { TestDependencies } from './test-dependencies.ts';
import { storeRun } from './test-run-records.ts';

/**
 * Carries a test through from how its sign-in ended. Null where it came to no run: somebody else ended it before, or a
 * run of this test is there already.
 */
export type ConcludeSignIn = (
  record: PendingAuthorizationRecord,
  waiting: WaitingSignIn,
  answer: SignInAnswer,
) => Promise<TestRun | null>;

/** The ways in which a test that waits for a user comes to its end. */
export interface SignInEndings {
  /** For a test that nobody carries through any more, whether an answer came or not. */
  readonly conclude: ConcludeSignIn;
  /** For one that waits, unless an answer came first: then there is none any more that waits. */
  readonly claimAndConclude: ConcludeSignIn;
}

export function createSignInEndings({
  ports: { store, clock },
  vault,
  performer,
  running,
  queue,
  leases,
}: Pick<TestDependencies, 'ports' | 'vault' | 'performer' | 'running' | 'queue'> & {
  readonly leases: Pick<SignInLeases, 'hold'>;
}): SignInEndings {
  const conclude: ConcludeSignIn = async ({ id, assistantId }, waiting, answer) => {
    const { profile, profileId, profileVersion, snapshot, tenant, secrets, callbackUrl, begun, startedAt } =
      waiting;
    const signIn = { begun, callbackUrl, answer, startedAt };
    const outcome = await running.run(assistantId, id, new AbortController().signal, (signal, onWait) =>
      queue.run(
        testHostOf(profile, tenant),
        signal,
        () => performer.test(profile, { tenant, inputs: new Map(), secrets, signal, signIn }),
        onWait,
        true,
      ),
    );
    const run: TestRun = {
      id,
      assistantId,
      profileId,
      profileVersion,
      profileName: profile.name,
      profileType: profile.type,
      profile: snapshot,
      ...outcome,
    };
    const isStored = await storeRun(run, { store, clock }, vault);
    // Last, so that a test is never in neither place.
    await store.pendingAuthorizations.remove(id);
    return isStored ? run : null;
  };

  const claimAndConclude: ConcludeSignIn = async (record, waiting, answer) => {
    if (!(await store.pendingAuthorizations.claim(record.id, timestamp(clock)))) return null;
    try {
      return await leases.hold(record.id, () => conclude(record, waiting, answer));
    } catch (error) {
      // Nobody else can end what was claimed. Where this fails too, whoever asks for the test later ends it.
      await conclude(record, waiting, { kind: 'interrupted' }).catch(() => null);
      throw error;
    }
  };

  return { conclude, claimAndConclude };
}
