import { signInLimits } from '#contract/limits.ts';
import type { PendingTestRun, SignInEnd, TestRun } from '#contract/test-run.ts';
import type { RefusedSignIn, SignInAnswer } from '../authorization/interactive.ts';
import { requireAssistant } from '../assistants/assistants.ts';
import { flowOf } from '../authorization/registry.ts';
import { secureConnections } from '../client-keys/connection-security.ts';
import { sendOver } from '../authorization/send-over.ts';
import { notFound } from '../failure.ts';
import { randomText, timestamp } from '../id.ts';
import type { Ports, Settings } from '../ports.ts';
import type { PendingAuthorizationRecord } from '../ports/pending-authorizations.ts';
import type { Tables } from '../ports/store.ts';
import type { Vault } from '../vault/vault.ts';
import type { TestQueue } from './limits/test-queue.ts';
import { testHostOf } from './limits/test-host.ts';
import type { OpenedProfile } from './opened-profile.ts';
import { oldestKept, removeOldSignIns } from './retention.ts';
import type { RunningTests } from './running-tests.ts';
import { hashHandle, openSignIn, sealSignIn, type WaitingSignIn } from './sign-in-records.ts';
import { storeRun } from './test-run-records.ts';
import type { TestPerformer } from './test-runs.ts';

const waitMs = signInLimits.waitMinutes * 60_000;
/** An answered test whose turn comes late on another server must not be taken for one that broke off. */
const sweptAfterMs = 60 * 60_000;
/** Bytes of chance in what an answer is recognised by (RFC 9700 asks for 128 bits at least). */
const handleBytes = 32;

/** What a test is of. */
export type RunHead = Pick<TestRun, 'assistantId' | 'profileId' | 'profileVersion' | 'profile'>;

/** What an answer came to: the run that it belongs to, or why it belongs to none. */
export type AnsweredSignIn =
  { readonly kind: 'run'; readonly run: TestRun } | { readonly kind: 'state_missing' | 'state_unknown' };

interface SignInOptions extends Pick<WaitingSignIn, 'tenant' | 'callbackUrl' | 'secrets'> {
  /** The saved profile that is tested, or that a draft is of. */
  readonly savedId: string | null;
  readonly signal: AbortSignal;
}

/** The tests that wait for a user to sign in at the identity provider. */
export interface SignIns {
  /**
   * Begins to wait for a user. Null where the type has none sign in; where no
   * sign-in came about, what was done instead: the test ends with that.
   * `id_taken` where a test of this id waits already. Throws `not_found` where
   * the assistant was deleted meanwhile, or the saved profile for good.
   */
  begin(
    id: string,
    profile: OpenedProfile,
    head: RunHead,
    options: SignInOptions,
  ): Promise<PendingTestRun | RefusedSignIn | 'id_taken' | null>;
  /** A test that waits, the run of one that waited too long or broke off, or null. */
  find(assistantId: string, id: string): Promise<PendingTestRun | TestRun | null>;
  /** Takes in what a provider sent a user back with, once, and carries the test through. */
  answer(parameters: URLSearchParams): Promise<AnsweredSignIn>;
  /**
   * Ends a test that waits. Throws `not_found` where none of this id waits. One that goes on elsewhere, or broke
   * off there, can only be cancelled.
   */
  end(assistantId: string, id: string, reason: SignInEnd | 'cancelled'): Promise<TestRun>;
  /**
   * Ends the tests that broke off after their answer and that nobody asked for, of all assistants, unless the signal
   * aborts. Returns how many. What no key opens stays for as long as its run would be kept.
   */
  endBrokenOff(signal: AbortSignal): Promise<number>;
}

/** Throws `not_found` where what a sign-in goes with is gone. A profile has its assistant. */
async function requireOwners(tables: Tables, assistantId: string, savedId: string | null): Promise<void> {
  if (savedId !== null && (await tables.profiles.has(assistantId, savedId))) return;
  await requireAssistant(tables, assistantId);
  if (savedId !== null) throw notFound('authorization profile');
}

function pendingOf(record: PendingAuthorizationRecord, waiting: WaitingSignIn): PendingTestRun {
  return {
    id: record.id,
    assistantId: record.assistantId,
    status: 'waiting',
    authorizationUrl: waiting.begun.authorizationUrl,
    callbackUrl: waiting.callbackUrl,
    expiresAt: record.expiresAt,
    isAnswered: record.answeredAt !== null,
  };
}

/** What a provider's answer is recognised by (RFC 6749 4.1.2). */
function handleOf(parameters: URLSearchParams): string | null {
  const [state] = parameters.getAll('state');
  return state === undefined || state === '' ? null : state;
}

export function createSignIns(
  { store, clock, random, transport, log }: Pick<Ports, 'store' | 'clock' | 'random' | 'transport' | 'log'>,
  settings: Settings,
  vault: Vault,
  performer: Pick<TestPerformer, 'test'>,
  running: RunningTests,
  queue: TestQueue,
): SignIns {
  const now = () => timestamp(clock);

  /**
   * Carries a test through from how its sign-in ended. The row goes when the run is stored, so that it is never in
   * neither place. Null where a run of this test is there already.
   */
  async function conclude(
    { id, assistantId }: PendingAuthorizationRecord,
    waiting: WaitingSignIn,
    answer: SignInAnswer,
  ): Promise<TestRun | null> {
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
    await store.pendingAuthorizations.remove(id);
    return isStored ? run : null;
  }

  /** The same for a row that was claimed: nobody else can end the test, so it ends as interrupted where this breaks off. */
  async function concludeClaimed(
    record: PendingAuthorizationRecord,
    waiting: WaitingSignIn,
    answer: SignInAnswer,
  ): Promise<TestRun | null> {
    try {
      return await conclude(record, waiting, answer);
    } catch (error) {
      // Where that fails too, whoever asks for the test later ends it.
      await conclude(record, waiting, { kind: 'interrupted' }).catch(() => null);
      throw error;
    }
  }

  /** True where an answer came so long ago that whatever went on with it must have stopped. */
  function brokeOff({ id, answeredAt }: PendingAuthorizationRecord): boolean {
    return answeredAt !== null && !running.isRunning(id) && Date.parse(answeredAt) + waitMs <= clock.now();
  }

  /** Ends a test that waits, unless an answer came first: then there is none any more that waits. */
  async function endWith(
    record: PendingAuthorizationRecord,
    waiting: WaitingSignIn,
    answer: SignInAnswer,
  ): Promise<TestRun | null> {
    const isMine = await store.pendingAuthorizations.claim(record.id, now());
    return isMine ? concludeClaimed(record, waiting, answer) : null;
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
    async begin(id, profile, head, { savedId, tenant, callbackUrl, secrets, signal }) {
      const { interactive } = flowOf(profile);
      if (interactive === undefined) return null;
      const { assistantId, profile: snapshot, ...tested } = head;
      const created = clock.now();
      const handle = randomText(random, handleBytes);
      // What is wrong with certificates is said by the test itself, when the user is back.
      const { security } = await secureConnections(profile, created);
      const send = sendOver(transport, { signal, timeoutMs: settings.testTimeoutMs, security });
      const context = {
        tenant,
        inputs: new Map<string, string>(),
        callbackUrl,
        handle,
        randomText: (bytes: number) => randomText(random, bytes),
        send,
        now: () => clock.now(),
      };
      const begun = await interactive.begin(profile, context);
      if (!('authorizationUrl' in begun)) return { run: begun, startedAt: created };
      const waiting = {
        profile,
        ...tested,
        snapshot,
        tenant,
        secrets,
        callbackUrl,
        begun,
        startedAt: created,
      };
      await removeOldSignIns(store, clock);
      const record = {
        id,
        assistantId,
        profileId: savedId,
        handleHash: await hashHandle(handle),
        sealed: await sealSignIn(id, waiting, vault),
        createdAt: new Date(created).toISOString(),
        expiresAt: new Date(created + waitMs).toISOString(),
        answeredAt: null,
      };
      const outcome = await store.transaction(async (tables) => {
        await requireOwners(tables, assistantId, savedId);
        return tables.pendingAuthorizations.insert(record);
      });
      return outcome === 'id_taken' ? outcome : pendingOf(record, waiting);
    },

    async find(assistantId, id) {
      const record = await store.pendingAuthorizations.find(assistantId, id);
      const waiting = await open(record);
      if (record === null || waiting === null) return null;
      if (brokeOff(record)) return conclude(record, waiting, { kind: 'interrupted' });
      const isOver = record.answeredAt === null && record.expiresAt <= now();
      const run = isOver ? await endWith(record, waiting, { kind: 'expired' }) : null;
      return run ?? pendingOf(record, waiting);
    },

    async answer(parameters) {
      const handle = handleOf(parameters);
      if (handle === null) return { kind: 'state_missing' };
      const record = await store.pendingAuthorizations.findByHandle(await hashHandle(handle));
      const waiting = await open(record);
      if (record === null || waiting === null || record.expiresAt <= now()) return { kind: 'state_unknown' };
      const run = await endWith(record, waiting, { kind: 'answered', parameters });
      return run === null ? { kind: 'state_unknown' } : { kind: 'run', run };
    },

    async endBrokenOff(signal) {
      let ended = 0;
      const answeredBefore = new Date(clock.now() - sweptAfterMs).toISOString();
      for (const { assistantId, id } of await store.pendingAuthorizations.listAnsweredBefore(
        answeredBefore,
      )) {
        if (signal.aborted) break;
        const record = await store.pendingAuthorizations.find(assistantId, id);
        // One that fails must not keep the others.
        if (record !== null && brokeOff(record) && (await endInterrupted(record).catch(logged))) ended += 1;
      }
      return ended;
    },

    async end(assistantId, id, reason) {
      const record = await store.pendingAuthorizations.find(assistantId, id);
      const waiting = await open(record);
      if (record === null || waiting === null) throw notFound('sign-in');
      const isElsewhere = reason === 'cancelled' && record.answeredAt !== null && !running.isRunning(id);
      const run = await (isElsewhere ? conclude : endWith)(record, waiting, { kind: reason });
      if (run === null) throw notFound('sign-in');
      return run;
    },
  };
}
