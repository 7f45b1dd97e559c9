import { limits } from '#contract/limits.ts';
import {
  isVariableName,
  type VariableRead,
  type VariableUse,
  type VariableWrite,
} from '#contract/variable.ts';
import { requireAssistant } from '../assistants/assistants.ts';
import { checkIfMatch, staleFailure, type IfMatch } from '../concurrency.ts';
import { fromCursor, toCursor } from '../cursor.ts';
import { Failure, fieldError, invalid, notFound } from '../failure.ts';
import { newId, timestamp } from '../id.ts';
import type { Ports } from '../ports.ts';
import type { ProfileName, Tables } from '../ports/store.ts';
import type { VariableRecord } from '../ports/variables.ts';
import { inPortions } from '../profiles/in-portions.ts';
import { secretRead } from '../profiles/profile-secrets.ts';
import type { Vault } from '../vault/vault.ts';
import { openVariables, placeOfVariable, readVariables } from './assistant-variables.ts';
import { profilesWithMovedSecrets } from './moved-secrets.ts';

/** What a client said of the variable that it writes. */
export interface VariablePrecondition {
  readonly ifMatch: IfMatch;
  /** True where it must not be there yet. */
  readonly mustBeNew: boolean;
}

/** Use cases of environment variables. All throw `not_found` where there is no such assistant. */
export interface Variables {
  list(
    assistantId: string,
    page: { limit: number; cursor?: string | undefined },
  ): Promise<{ items: readonly VariableRead[]; nextCursor: string | null; total: number }>;
  get(assistantId: string, name: string): Promise<VariableRead>;
  /**
   * Creates or replaces. Throws `precondition_required`, `precondition_failed`, `validation_failed`, and `secrets_would_move` where stored
   * secrets would go to another address and `dropSecrets` is not given.
   */
  put(
    assistantId: string,
    name: string,
    written: VariableWrite,
    options: VariablePrecondition & { readonly dropSecrets: boolean },
  ): Promise<{ readonly isNew: boolean; readonly variable: VariableRead }>;
  /** Throws `precondition_required`, `precondition_failed`, and `variable_in_use` where profiles use it and `inUse` is not given. */
  remove(assistantId: string, name: string, options: { ifMatch: IfMatch; inUse: boolean }): Promise<void>;
}

/** So many names are said in a message, of each so many characters; the rest is counted. */
const namesSaid = 5;
const charactersSaid = 40;

/** Short enough that what an answer shows of a parameter has all of it (shownParameters). */
function inShort(name: string): string {
  const characters = Array.from(name);
  return characters.length <= charactersSaid ? name : `${characters.slice(0, charactersSaid - 1).join('')}…`;
}

function namesOf(profiles: readonly { readonly name: string }[], count = profiles.length): string {
  const said = profiles.slice(0, namesSaid).map(({ name }) => `“${inShort(name)}”`);
  const rest = count - said.length;
  return rest === 0 ? said.join(', ') : `${said.join(', ')} and ${rest} more`;
}

/** Profiles whose secrets would go elsewhere. */
type Moved = readonly Pick<ProfileName, 'id' | 'name'>[];

/** The profiles that use a variable: the first by name, and how many there are. */
interface Uses {
  readonly named: VariableUse[];
  count: number;
}

const unused: Uses = { named: [], count: 0 };

async function usesOf(tables: Pick<Tables, 'profiles'>, assistantId: string): Promise<Map<string, Uses>> {
  const uses = new Map<string, Uses>();
  for (const { id, name, variables, deletedAt } of await tables.profiles.listWithVariables(assistantId))
    if (deletedAt === null)
      for (const variable of variables) {
        const known = uses.get(variable) ?? { named: [], count: 0 };
        if (known.named.length < limits.variableUses) known.named.push({ profileId: id, name });
        known.count += 1;
        uses.set(variable, known);
      }
  return uses;
}

export function createVariables(ports: Pick<Ports, 'store' | 'clock' | 'random'>, vault: Vault): Variables {
  const { store, clock } = ports;

  function view({ secret, value, ...head }: VariableRecord, { named, count }: Uses = unused): VariableRead {
    const shared = { ...head, usedBy: [...named], usedByCount: count };
    return secret === null
      ? { ...shared, secure: false, value: value ?? '' }
      : { ...shared, secure: true, value: secretRead(secret, vault) };
  }

  async function read(
    record: VariableRecord,
    tables: Pick<Tables, 'profiles'> = store,
  ): Promise<VariableRead> {
    return view(record, (await usesOf(tables, record.assistantId)).get(record.name));
  }

  async function find(assistantId: string, name: string): Promise<VariableRecord> {
    const found = await store.variables.find(assistantId, name);
    if (found === null) throw notFound('environment variable');
    return found;
  }

  /** The value as it is stored, plain or sealed. */
  async function held(
    id: string,
    written: VariableWrite,
    stored: VariableRecord | null,
    now: string,
  ): Promise<Pick<VariableRecord, 'value' | 'secret'>> {
    if (!written.secure) return { value: written.value, secret: null };
    const text = written.value ?? (stored?.secret === null ? stored.value : null);
    if (text !== null && text !== '') {
      const sealed = await vault.seal(text, placeOfVariable(id));
      return { value: null, secret: { slot: 'value', updatedAt: now, ...sealed } };
    }
    const kept = stored?.secret ?? null;
    if (kept !== null) return { value: null, secret: kept };
    throw invalid([fieldError('value', 'required', { field: 'variable' })]);
  }

  async function refuseMany({ variables }: Tables, assistantId: string): Promise<void> {
    const { total } = await variables.list(assistantId, { limit: 1, after: null });
    if (total >= limits.variables)
      throw invalid([fieldError('name', 'too_many_variables', { maximum: limits.variables })]);
  }

  /** The profiles whose secrets it would send elsewhere. One that was deleted in use may come back with another value. */
  async function movedBy(tables: Tables, record: VariableRecord): Promise<Moved> {
    const records = await readVariables(tables, record.assistantId);
    const values = await openVariables(records, vault);
    const [changed] = (await openVariables([record], vault)).values();
    const before = (name: string) => values.get(name) ?? null;
    const after = (name: string) => (name === record.name ? (changed ?? null) : before(name));
    return profilesWithMovedSecrets(tables, record.assistantId, record.name, before, after);
  }

  function secretsWouldMove(moved: Moved): Failure {
    const profiles = namesOf(moved);
    return new Failure(
      'secrets_would_move',
      `The stored secrets of ${profiles} would be sent to another address. Save with dropSecrets=true to drop them; they then have to be entered again.`,
      { fieldErrors: [fieldError('value', 'secrets_would_move', { profiles })] },
    );
  }

  async function refuseUsed(tables: Tables, assistantId: string, name: string): Promise<void> {
    const { named, count } = (await usesOf(tables, assistantId)).get(name) ?? unused;
    if (count === 0) return;
    const profiles = namesOf(named, count);
    throw new Failure(
      'variable_in_use',
      `It is used by ${profiles}. Delete it with inUse=true; their tests then fail until it is there again.`,
      { fieldErrors: [fieldError('name', 'variable_in_use', { profiles })] },
    );
  }

  /**
   * Looks for secrets that would move in the transaction that saves, in which no profile can come to use the variable.
   * What is answered is read in it, too: behind it, a read that fails would say that nothing was saved. Null where it was
   * changed meanwhile.
   */
  async function save(
    record: VariableRecord,
    expected: number | null,
    dropSecrets: boolean,
  ): Promise<VariableRead | null> {
    const now = timestamp(clock);
    return store.transaction(async (tables) => {
      if (!(await tables.assistants.hold(record.assistantId))) throw notFound('assistant');
      if (expected === null) await refuseMany(tables, record.assistantId);
      const moved = await movedBy(tables, record);
      if (moved.length > 0 && !dropSecrets) throw secretsWouldMove(moved);
      const isStored =
        expected === null
          ? (await tables.variables.insert(record)) === 'inserted'
          : await tables.variables.update(record, expected);
      if (!isStored) return null;
      for (const ids of inPortions(moved.map(({ id }) => id)))
        await tables.profiles.dropSecrets(record.assistantId, ids, now);
      return read(record, tables);
    });
  }

  return {
    async list(assistantId, { limit, cursor }) {
      await requireAssistant(store, assistantId);
      const page = await store.variables.list(assistantId, { limit, after: fromCursor(cursor, 1) });
      const uses = await usesOf(store, assistantId);
      return {
        items: page.items.map((record) => view(record, uses.get(record.name))),
        nextCursor: toCursor(page.next),
        total: page.total,
      };
    },

    async get(assistantId, name) {
      await requireAssistant(store, assistantId);
      return read(await find(assistantId, name));
    },

    async put(assistantId, name, written, { ifMatch, mustBeNew, dropSecrets }) {
      await requireAssistant(store, assistantId);
      if (!isVariableName(name)) throw invalid([fieldError('name', 'variable_name_invalid')]);
      const stored = await store.variables.find(assistantId, name);
      if (stored !== null && mustBeNew) throw staleFailure(await read(stored));
      if (stored !== null) checkIfMatch(stored, ifMatch, await read(stored));
      else if (!mustBeNew) throw notFound('environment variable');
      const now = timestamp(clock);
      const id = stored?.id ?? newId(ports);
      const record: VariableRecord = {
        id,
        assistantId,
        name,
        version: (stored?.version ?? 0) + 1,
        createdAt: stored?.createdAt ?? now,
        updatedAt: now,
        ...(await held(id, written, stored, now)),
      };
      const variable = await save(record, stored?.version ?? null, dropSecrets);
      if (variable === null) throw staleFailure(await read(await find(assistantId, name)));
      return { isNew: stored === null, variable };
    },

    async remove(assistantId, name, { ifMatch, inUse }) {
      await requireAssistant(store, assistantId);
      const stored = await find(assistantId, name);
      checkIfMatch(stored, ifMatch, await read(stored));
      const isRemoved = await store.transaction(async (tables) => {
        if (!(await tables.assistants.hold(assistantId))) throw notFound('assistant');
        if (!inUse) await refuseUsed(tables, assistantId, name);
        return tables.variables.remove(assistantId, name, stored.version);
      });
      if (isRemoved) return;
      throw staleFailure(await read(await find(assistantId, name)));
    },
  };
}
