import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { z } from '#contract/zod.ts';
import { toHex, utf8 } from '../vault/bytes.ts';
import type { Vault } from '../vault/vault.ts';
import { keptExchange, keptExchangeSchema } from './kept-exchange.ts';
import type { BegunSignIn } from '../authorization/interactive.ts';

/** Everything that is needed when a user comes back, or does not. It holds the profile's secrets, so it is sealed. */
const waitingSignInSchema = z.object({
  profile: authorizationProfileWriteSchema,
  profileId: z.string().nullable(),
  profileVersion: z.number().nullable(),
  /** The profile as it is read, to keep beside the run. */
  snapshot: z.record(z.string(), z.unknown()).nullable(),
  tenant: z.string().nullable(),
  /** The values of secure variables, which stand in the profile without being marked. */
  secrets: z.array(z.object({ name: z.string(), value: z.string() })).readonly(),
  callbackUrl: z.string(),
  begun: z.object({
    authorizationUrl: z.string(),
    kept: z.record(z.string(), z.string()),
    exchanges: z.array(keptExchangeSchema).default([]),
  }),
  /** Milliseconds since 1970-01-01 UTC. */
  startedAt: z.number(),
});

export type WaitingSignIn = Omit<z.infer<typeof waitingSignInSchema>, 'begun'> & {
  readonly begun: BegunSignIn;
};

function placeOf(id: string) {
  return { table: 'pending_authorizations', row: id, column: 'sign_in' };
}

/** Seals a sign-in to the id of its run. Throws `secrets_unavailable` where there is no key. */
export async function sealSignIn(id: string, waiting: WaitingSignIn, vault: Vault): Promise<string> {
  const begun = { ...waiting.begun, exchanges: waiting.begun.exchanges.map(keptExchange) };
  return (await vault.seal(JSON.stringify({ ...waiting, begun }), placeOf(id))).sealed;
}

function parseSignIn(text: string): WaitingSignIn | null {
  try {
    return waitingSignInSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** A sign-in as it was sealed, or null where the key is not there any more, or where it cannot be read any more. */
export async function openSignIn(id: string, sealed: string, vault: Vault): Promise<WaitingSignIn | null> {
  const text = await vault.open(sealed, placeOf(id));
  return text === null ? null : parseSignIn(text);
}

/** What an answer is found by, as it is stored: whoever reads the database cannot make an answer from it. */
export async function hashHandle(handle: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(handle))));
}
