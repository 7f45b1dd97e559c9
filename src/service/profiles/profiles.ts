import {
  authorizationTypeDefinition,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import { requireAssistant } from '../assistants/assistants.ts';
import { checkIfMatch, staleFailure, type IfMatch } from '../concurrency.ts';
import { Failure, fieldError, invalid, notFound } from '../failure.ts';
import { timestamp } from '../id.ts';
import type { Ports } from '../ports.ts';
import type { ProfileRecord, Tables } from '../ports/store.ts';
import type { AssistantVariables } from '../variables/assistant-variables.ts';
import type { Vault } from '../vault/vault.ts';
import { movedDestinations } from '../variables/held-destinations.ts';
import { beginCreation } from './begin-creation.ts';
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
import type { SecretPlan } from './secret-slots.ts';
import { planCheckedProfile } from './write-profile.ts';

/** A profile as it is read; its exact members depend on its type. */
export type ProfileView = Record<string, unknown> & { id: string; version: number };

/** Use cases of authorization profiles. All throw `not_found` where assistant or profile are not there. */
export interface Profiles {
  /** Throws `validation_failed` for a cursor that is none of this list. */
  list(assistantId: string, query: ProfileListQuery): Promise<ProfilePage>;
  /** All that match, so that something can be done with all. */
  select(assistantId: string, filter: ProfileFilter): Promise<ProfileSelection>;
  /**
   * With a key, the one that was created with it before, as it is now, where there is one outside the trash. Throws
   * `validation_failed` and `name_taken`.
   */
  create(
    assistantId: string,
    written: AuthorizationProfileWrite,
    idempotencyKey?: string | null,
  ): Promise<ProfileView>;
  /** With `deleted`, the one in the trash; else one that is not. */
  get(assistantId: string, id: string, options?: { readonly deleted: boolean }): Promise<ProfileView>;
  /** Throws `precondition_required`, `precondition_failed`, `validation_failed` and `name_taken`. */
  replace(
    assistantId: string,
    id: string,
    written: AuthorizationProfileWrite,
    ifMatch: IfMatch,
  ): Promise<ProfileView>;
  /**
   * Under a name of its own; with a key, as `create` has it. Throws `validation_failed` where none of those that are
   * tried is free.
   */
  duplicate(assistantId: string, id: string, idempotencyKey?: string | null): Promise<ProfileView>;
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
async function requireDeletedProfile(
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

  function identity(assistantId: string, id: string) {
    const now = timestamp(clock);
    return {
      id,
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
    const checkedWith = await variablesOf(assistantId);
    const keys = { vault, assistantId };
    return { ...(await planCheckedProfile(written, stored, ports, checkedWith, keys)), checkedWith };
  }

  /** Throws `validation_failed` where variables lead the secrets elsewhere than when the profile was checked. */
  async function holdDestinations(
    tables: Tables,
    record: ProfileRecord,
    { plan, checkedWith }: { readonly plan: SecretPlan; readonly checkedWith: AssistantVariables },
  ): Promise<void> {
    const destination = await movedDestinations(tables, record.assistantId, checkedWith, vault)(record);
    if (destination === null) return;
    throw invalid(
      [...plan.keep, ...plan.set].map(({ path }) =>
        fieldError(path, 'secret_reentry_required', { destination }),
      ),
    );
  }

  async function insert(
    record: ProfileRecord,
    mayInsert: (tables: Tables) => Promise<boolean>,
  ): Promise<'inserted' | 'name_taken' | 'overtaken'> {
    return store.transaction(async (tables) => {
      await requireAssistant(tables, record.assistantId);
      return (await mayInsert(tables)) ? tables.profiles.insert(record) : 'overtaken';
    });
  }

  /** In a transaction only where variables have to be held, which most profiles have none of. */
  function update(record: ProfileRecord, expected: number, planned: Parameters<typeof holdDestinations>[2]) {
    if (record.variables.length === 0) return store.profiles.update(record, expected);
    return store.transaction(async (tables) => {
      await holdDestinations(tables, record, planned);
      return tables.profiles.update(record, expected);
    });
  }

  async function changed(stored: ProfileRecord): Promise<Failure> {
    return staleFailure(view(await requireProfile(store, stored.assistantId, stored.id)));
  }

  async function create(
    assistantId: string,
    written: AuthorizationProfileWrite,
    idempotencyKey: string | null = null,
  ): Promise<ProfileView> {
    await requireAssistant(store, assistantId);
    const { id, created, isFirst } = await beginCreation(assistantId, idempotencyKey, ports);
    if (created !== null) return view(created);
    const named = { ...written, name: written.name.trim() };
    const { definition, plan, checkedWith } = await planned(assistantId, named, null);
    const head = identity(assistantId, id);
    const secrets = await sealSecrets(plan, head.id, [], vault, head.createdAt);
    const variables = await heldVariables(plan, null, vault);
    const record = toRecord(head, definition, plan.document, { secrets, variables });
    const outcome = await insert(record, async (tables) => {
      if (!(await isFirst(tables))) return false;
      await holdDestinations(tables, record, { plan, checkedWith });
      return true;
    });
    if (outcome === 'name_taken') throw nameTaken(record.name);
    if (outcome === 'overtaken') return create(assistantId, written, idempotencyKey);
    return view(record);
  }

  async function duplicate(
    assistantId: string,
    id: string,
    idempotencyKey: string | null = null,
  ): Promise<ProfileView> {
    await requireAssistant(store, assistantId);
    const creation = await beginCreation(assistantId, idempotencyKey, ports);
    if (creation.created !== null) return view(creation.created);
    const stored = await requireProfile(store, assistantId, id);
    /** False where it changed meanwhile: its secrets may have been dropped, because a variable leads elsewhere. */
    async function holdOriginal(tables: Tables): Promise<boolean> {
      if (stored.variables.length === 0) return true;
      await tables.assistants.hold(assistantId);
      return (await requireProfile(tables, assistantId, id)).version === stored.version;
    }
    const opened = await openSecrets(stored, vault);
    const head = identity(assistantId, creation.id);
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
      const outcome = await insert(
        record,
        async (tables) => (await holdOriginal(tables)) && creation.isFirst(tables),
      );
      if (outcome === 'inserted') return view(record);
      if (outcome === 'overtaken') return duplicate(assistantId, id, idempotencyKey);
    }
    throw invalid([fieldError('name', 'taken')]);
  }

  return {
    list: (assistantId, query) => listProfiles(ports, vault, assistantId, query),

    select: (assistantId, filter) => selectProfiles(store, assistantId, filter),

    create,

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
      const { definition, plan, checkedWith } = await planned(assistantId, named, stored);
      const now = timestamp(clock);
      const secrets = await sealSecrets(plan, id, stored.secrets, vault, now);
      const head = { ...stored, version: stored.version + 1, updatedAt: now };
      const variables = await heldVariables(plan, stored, vault);
      const record = toRecord(head, definition, plan.document, { secrets, variables });
      const outcome = await update(record, stored.version, { plan, checkedWith });
      if (outcome === 'name_taken') throw nameTaken(record.name);
      if (outcome === 'stale') throw await changed(stored);
      return view(record);
    },

    duplicate,
  };
}
