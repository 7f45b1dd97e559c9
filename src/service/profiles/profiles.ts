import {
  authorizationTypeDefinition,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import { requireAssistant } from '../assistants/assistants.ts';
import { checkIfMatch, staleFailure, type IfMatch } from '../concurrency.ts';
import { Failure, fieldError, invalid, notFound } from '../failure.ts';
import { newId, timestamp } from '../id.ts';
import type { Ports } from '../ports.ts';
import type { ProfileRecord, Tables } from '../ports/store.ts';
import type { AssistantVariables } from '../variables/assistant-variables.ts';
import type { Vault } from '../vault/vault.ts';
import { heldVariables } from './held-variables.ts';
import {
  listProfiles,
  selectProfiles,
  type ProfileFilter,
  type ProfileListQuery,
  type ProfilePage,
  type ProfileSelection,
} from './list-profiles.ts';
import { copyName } from './names.ts';
import { documentOf, toRead, toRecord } from './profile-record.ts';
import { openSecrets, sealSecrets } from './profile-secrets.ts';
import { planCheckedProfile } from './write-profile.ts';

/** A profile as it is read; its exact members depend on its type. */
export type ProfileView = Record<string, unknown> & { id: string; version: number };

/** Use cases of authorization profiles. All throw `not_found` where there is none of that id. */
export interface Profiles {
  list(assistantId: string, query: ProfileListQuery): Promise<ProfilePage>;
  /** All that match, so that something can be done with all. */
  select(assistantId: string, filter: ProfileFilter): Promise<ProfileSelection>;
  create(assistantId: string, written: AuthorizationProfileWrite): Promise<ProfileView>;
  /** With `deleted`, the one in the trash; else one that is not. */
  get(assistantId: string, id: string, options?: { readonly deleted: boolean }): Promise<ProfileView>;
  replace(
    assistantId: string,
    id: string,
    written: AuthorizationProfileWrite,
    ifMatch: IfMatch,
  ): Promise<ProfileView>;
  duplicate(assistantId: string, id: string): Promise<ProfileView>;
}

const copyAttempts = 200;

/** What is said where another profile has the name. */
export function nameTaken(name: string): Failure {
  return new Failure('name_taken', `Another profile of this assistant is already called “${name}”.`, {
    fieldErrors: [fieldError('name', 'taken')],
  });
}

/** The stored profile of an id that is not in the trash. Throws `not_found`. */
export async function requireProfile(
  tables: Pick<Tables, 'profiles'>,
  assistantId: string,
  id: string,
): Promise<ProfileRecord> {
  const found = await tables.profiles.find(assistantId, id);
  if (found?.deletedAt === null) return found;
  throw notFound('authorization profile');
}

/** The same where nobody has looked yet whether there is such an assistant. */
export async function requireProfileOf(
  tables: Pick<Tables, 'assistants' | 'profiles'>,
  assistantId: string,
  id: string,
): Promise<ProfileRecord> {
  const found = await tables.profiles.find(assistantId, id);
  if (found?.deletedAt === null) return found;
  await requireAssistant(tables, assistantId);
  throw notFound('authorization profile');
}

/** The stored profile of an id that is in the trash. Throws `not_found`. */
export async function requireDeletedProfile(
  tables: Pick<Tables, 'profiles'>,
  assistantId: string,
  id: string,
): Promise<ProfileRecord> {
  const found = await tables.profiles.find(assistantId, id);
  if (found !== null && found.deletedAt !== null) return found;
  throw notFound('authorization profile in the trash');
}

/** A stored profile as it is read. */
export function profileView(record: ProfileRecord, vault: Vault): ProfileView {
  return { ...toRead(record, vault), id: record.id, version: record.version };
}

export function createProfiles(
  ports: Pick<Ports, 'store' | 'clock' | 'random' | 'transport'>,
  vault: Vault,
  variablesOf: (assistantId: string) => Promise<AssistantVariables>,
): Profiles {
  const { store, clock } = ports;
  const view = (record: ProfileRecord) => profileView(record, vault);

  function identity(assistantId: string) {
    const now = timestamp(clock);
    return {
      id: newId(ports),
      assistantId,
      version: 1,
      createdAt: now,
      updatedAt: now,
      lastTest: null,
      deletedAt: null,
    };
  }

  async function planned(
    assistantId: string,
    written: AuthorizationProfileWrite,
    stored: ProfileRecord | null,
  ) {
    const variables = await variablesOf(assistantId);
    return planCheckedProfile(written, stored, ports, variables, { vault, assistantId });
  }

  async function insert(record: ProfileRecord): Promise<boolean> {
    return store.transaction(async (tables) => {
      await requireAssistant(tables, record.assistantId);
      return (await tables.profiles.insert(record)) === 'inserted';
    });
  }

  async function changed(stored: ProfileRecord): Promise<Failure> {
    return staleFailure(view(await requireProfile(store, stored.assistantId, stored.id)));
  }

  return {
    list: (assistantId, query) => listProfiles(ports, vault, assistantId, query),

    select: (assistantId, filter) => selectProfiles(store, assistantId, filter),

    async create(assistantId, written) {
      await requireAssistant(store, assistantId);
      const named = { ...written, name: written.name.trim() };
      const { definition, plan } = await planned(assistantId, named, null);
      const head = identity(assistantId);
      const secrets = await sealSecrets(plan, head.id, [], vault, head.createdAt);
      const variables = await heldVariables(plan, null, vault);
      const record = toRecord(head, definition, plan.document, { secrets, variables });
      if (!(await insert(record))) throw nameTaken(record.name);
      return view(record);
    },

    async get(assistantId, id, options) {
      await requireAssistant(store, assistantId);
      const find = options?.deleted === true ? requireDeletedProfile : requireProfile;
      return view(await find(store, assistantId, id));
    },

    async replace(assistantId, id, written, ifMatch) {
      await requireAssistant(store, assistantId);
      const stored = await requireProfile(store, assistantId, id);
      checkIfMatch(stored, ifMatch, view(stored));
      const named = { ...written, name: written.name.trim() };
      const { definition, plan } = await planned(assistantId, named, stored);
      const now = timestamp(clock);
      const secrets = await sealSecrets(plan, id, stored.secrets, vault, now);
      const head = { ...stored, version: stored.version + 1, updatedAt: now };
      const variables = await heldVariables(plan, stored, vault);
      const record = toRecord(head, definition, plan.document, { secrets, variables });
      const outcome = await store.profiles.update(record, stored.version);
      if (outcome === 'name_taken') throw nameTaken(record.name);
      if (outcome === 'stale') throw await changed(stored);
      return view(record);
    },

    async duplicate(assistantId, id) {
      await requireAssistant(store, assistantId);
      const stored = await requireProfile(store, assistantId, id);
      const opened = await openSecrets(stored, vault);
      const head = identity(assistantId);
      // A secret that cannot be opened cannot be bound to its new row: the copy asks for it again.
      const set = [...opened.texts].map(([slot, text]) => ({ slot, path: slot, text }));
      const secrets = await sealSecrets(
        { document: {}, set, keep: [], errors: [] },
        head.id,
        [],
        vault,
        head.createdAt,
      );
      for (let attempt = 1; attempt <= copyAttempts; attempt += 1) {
        const document = { ...documentOf(stored), name: copyName(stored.name, attempt) };
        const record = toRecord(head, authorizationTypeDefinition(stored.type), document, {
          secrets,
          variables: stored.variables,
        });
        if (await insert(record)) return view(record);
      }
      throw invalid([fieldError('name', 'taken')]);
    },
  };
}
