import type { PendingTestRun, TestRun } from '#contract/test-run.ts';
import { signInLimits } from '#contract/limits.ts';
import { requireAssistant } from '../assistants/assistants.ts';
import type { RefusedSignIn } from '../authorization/interactive.ts';
import { flowOf } from '../authorization/registry.ts';
import { sendOver } from '../authorization/send-over.ts';
import { secureConnections } from '../client-keys/connection-security.ts';
import { notFound } from '../failure.ts';
import { randomText } from '../id.ts';
import type { PendingAuthorizationRecord } from '../ports/pending-authorizations.ts';
import type { Tables } from '../ports/store.ts';
import type { OpenedProfile } from './opened-profile.ts';
import { removeOldSignIns } from './retention.ts';
import { hashHandle, sealSignIn, type WaitingSignIn } from './sign-in-records.ts';
import type { TestDependencies } from './test-dependencies.ts';

/** Bytes of chance in what an answer is recognised by (RFC 9700 asks for 128 bits at least). */
const handleBytes = 32;

/** What a test is of. */
export type RunHead = Pick<TestRun, 'assistantId' | 'profileId' | 'profileVersion' | 'profile'>;

interface SignInOptions extends Pick<WaitingSignIn, 'tenant' | 'callbackUrl' | 'secrets'> {
  /** The saved profile that is tested, or that a draft is of. */
  readonly savedId: string | null;
  readonly signal: AbortSignal;
}

/**
 * Begins to wait for a user. Null where the type has none sign in; where no
 * sign-in came about, what was done instead: the test ends with that.
 * `id_taken` where a test of this id waits already. Throws `not_found` where
 * the assistant was deleted meanwhile, or the saved profile for good.
 */
export type BeginSignIn = (
  id: string,
  profile: OpenedProfile,
  head: RunHead,
  options: SignInOptions,
) => Promise<PendingTestRun | RefusedSignIn | 'id_taken' | null>;

/** Throws `not_found` where what a sign-in goes with is gone. A profile has its assistant. */
async function requireOwners(tables: Tables, assistantId: string, savedId: string | null): Promise<void> {
  if (savedId !== null && (await tables.profiles.has(assistantId, savedId))) return;
  await requireAssistant(tables, assistantId);
  if (savedId !== null) throw notFound('authorization profile');
}

/** A test that waits, as it is read. */
export function pendingOf(record: PendingAuthorizationRecord, waiting: WaitingSignIn): PendingTestRun {
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

export function createBeginSignIn({
  ports: { store, clock, random, transport },
  settings,
  vault,
}: Pick<TestDependencies, 'ports' | 'settings' | 'vault'>): BeginSignIn {
  return async (id, profile, head, { savedId, tenant, callbackUrl, secrets, signal }) => {
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
      expiresAt: new Date(created + signInLimits.waitMinutes * 60_000).toISOString(),
      answeredAt: null,
    };
    const outcome = await store.transaction(async (tables) => {
      await requireOwners(tables, assistantId, savedId);
      return tables.pendingAuthorizations.insert(record);
    });
    return outcome === 'id_taken' ? outcome : pendingOf(record, waiting);
  };
}
