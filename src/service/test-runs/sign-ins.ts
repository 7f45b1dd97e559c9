import type { PendingTestRun, SaidWithoutState, SignInEndWrite, TestRun } from '#contract/test-run.ts';
import { notFound } from '../failure.ts';
import { timestamp } from '../id.ts';
import type { PendingAuthorizationRecord } from '../ports/pending-authorizations.ts';
import { createBeginSignIn, pendingOf, type BeginSignIn } from './begin-sign-in.ts';
import { createSignInEndings } from './conclude-sign-in.ts';
import { createSignInLeases } from './sign-in-lease.ts';
import { answerOf, saidIn } from './said-without-state.ts';
import { oldestKept } from './retention.ts';
import { hashHandle, openSignIn, type WaitingSignIn } from './sign-in-records.ts';
import type { TestDependencies } from './test-dependencies.ts';

/** What an answer came to: the run that it belongs to, or why it belongs to none. */
export type AnsweredSignIn =
  | { readonly kind: 'run'; readonly run: TestRun }
  | { readonly kind: 'state_missing' | 'state_unknown'; readonly said: SaidWithoutState | null };

/** The tests that wait for a user to sign in at the identity provider. */
export interface SignIns {
  readonly begin: BeginSignIn;
  /** A test that waits, the run of one that waited too long or broke off, or null. */
  find(assistantId: string, id: string): Promise<PendingTestRun | TestRun | null>;
  /** Takes in what a provider sent a user back with, once, and carries the test through. */
  answer(parameters: URLSearchParams): Promise<AnsweredSignIn>;
  /**
   * Ends a test that waits. Throws `not_found` where none of this id waits. One that goes on elsewhere, or broke
   * off there, can only be cancelled.
   */
  end(
    assistantId: string,
    id: string,
    how: SignInEndWrite | { readonly reason: 'cancelled' },
  ): Promise<TestRun>;
  /**
   * Ends the tests that broke off after their answer and that nobody asked for, of all assistants, unless the signal
   * aborts. Returns how many. What no key opens stays for as long as its run would be kept.
   */
  endBrokenOff(signal: AbortSignal): Promise<number>;
}

/** What a provider's answer is recognised by (RFC 6749 4.1.2). */
function handleOf(parameters: URLSearchParams): string | null {
  const [state] = parameters.getAll('state');
  return state === undefined || state === '' ? null : state;
}

export function createSignIns(dependencies: TestDependencies): SignIns {
  const {
    ports: { store, clock, log },
    vault,
    running,
  } = dependencies;
  const leases = createSignInLeases(dependencies.ports);
  const { conclude, claimAndConclude } = createSignInEndings({ ...dependencies, leases });
  const now = () => timestamp(clock);

  const begunAt = now();

  /**
   * True where whatever went on with an answer must have stopped: nothing is heard of it any more, or the answer came
   * before this process began, which shares its store with no other.
   */
  async function brokeOff({ id, answeredAt }: PendingAuthorizationRecord): Promise<boolean> {
    if (answeredAt === null || running.isRunning(id)) return false;
    return (!store.isShared && answeredAt < begunAt) || leases.isOver(id, answeredAt);
  }

  async function open(record: PendingAuthorizationRecord | null): Promise<WaitingSignIn | null> {
    return record === null ? null : openSignIn(record.id, record.sealed, vault);
  }

  /** Ends a test that broke off. False where no run came of it. */
  async function endInterrupted(record: PendingAuthorizationRecord): Promise<boolean> {
    const waiting = await open(record);
    if (waiting !== null) return (await conclude(record, waiting, { kind: 'interrupted' })) !== null;
    if (record.createdAt < oldestKept(clock)) await store.pendingAuthorizations.remove(record.id);
    return false;
  }

  function logged(error: unknown): false {
    log.error('sign_in_not_ended', {}, error);
    return false;
  }

  return {
    begin: createBeginSignIn(dependencies),

    async find(assistantId, id) {
      const record = await store.pendingAuthorizations.find(assistantId, id);
      const waiting = await open(record);
      if (record === null || waiting === null) return null;
      if (await brokeOff(record)) return conclude(record, waiting, { kind: 'interrupted' });
      const isOver = record.answeredAt === null && record.expiresAt <= now();
      const run = isOver ? await claimAndConclude(record, waiting, { kind: 'expired' }) : null;
      return run ?? pendingOf(record, waiting);
    },

    async answer(parameters) {
      const handle = handleOf(parameters);
      if (handle === null) return { kind: 'state_missing', said: saidIn(parameters) };
      const record = await store.pendingAuthorizations.findByHandle(await hashHandle(handle));
      const waiting = await open(record);
      const unknown = { kind: 'state_unknown', said: saidIn(parameters) } as const;
      if (record === null || waiting === null || record.expiresAt <= now()) return unknown;
      const run = await claimAndConclude(record, waiting, { kind: 'answered', parameters });
      return run === null ? unknown : { kind: 'run', run };
    },

    async endBrokenOff(signal) {
      let ended = 0;
      const longAgo = leases.answeredBefore();
      const answeredBefore = store.isShared || longAgo > begunAt ? longAgo : begunAt;
      for (const { assistantId, id } of await store.pendingAuthorizations.listAnsweredBefore(
        answeredBefore,
      )) {
        if (signal.aborted) break;
        const record = await store.pendingAuthorizations.find(assistantId, id);
        // One that fails must not keep the others.
        const end = async () => record !== null && (await brokeOff(record)) && (await endInterrupted(record));
        if (await end().catch(logged)) ended += 1;
      }
      return ended;
    },

    async end(assistantId, id, how) {
      const { reason } = how;
      const record = await store.pendingAuthorizations.find(assistantId, id);
      const waiting = await open(record);
      if (record === null || waiting === null) throw notFound('sign-in');
      const isElsewhere = reason === 'cancelled' && record.answeredAt !== null && !running.isRunning(id);
      const run = await (isElsewhere ? conclude : claimAndConclude)(record, waiting, answerOf(how));
      if (run === null) throw notFound('sign-in');
      return run;
    },
  };
}
