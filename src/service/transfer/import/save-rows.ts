import { requireAssistant } from '../../assistants/assistants.ts';
import { Failure, fieldError } from '../../failure.ts';
import { newId, timestamp } from '../../id.ts';
import type { Ports } from '../../ports.ts';
import { mostInserted, type ProfileRecord, type Tables } from '../../ports/store.ts';
import type { AssistantVariables } from '../../variables/assistant-variables.ts';
import { movedDestinations } from '../../variables/held-destinations.ts';
import { heldVariables } from '../../profiles/held-variables.ts';
import { inPortions } from '../../profiles/in-portions.ts';
import { inHoldingOrder } from '../../profiles/holding-order.ts';
import { toRecord } from '../../profiles/profile-record.ts';
import { sealSecrets } from '../../profiles/profile-secrets.ts';
import type { Vault } from '../../vault/vault.ts';
import type { CheckedRow } from './checked-row.ts';
import { importedProfileIds } from './import-id.ts';
import { pause } from '../../pause.ts';
import { pauseAfter } from '../pause.ts';

/** A record that an import saves, and of which row it is. */
export interface RowRecord {
  readonly row: number;
  readonly record: ProfileRecord;
  /** False where it replaces the version before it. */
  readonly isNew: boolean;
}

/** Seals and builds what is saved. Nothing is saved yet, so this may take its time. */
export async function recordsToSave(
  rows: readonly CheckedRow[],
  assistantId: string,
  importId: string | undefined,
  ports: Pick<Ports, 'clock' | 'random'>,
  vault: Vault,
): Promise<RowRecord[]> {
  const now = timestamp(ports.clock);
  // New ones where the import has no id to know it again by.
  const newIdOf =
    importId === undefined ? () => newId(ports) : await importedProfileIds(assistantId, importId);
  const records: RowRecord[] = [];
  for (const { row, planned, stored } of rows) {
    await pauseAfter(row);
    if (planned === null) continue;
    const { definition, plan } = planned;
    const id = stored?.id ?? newIdOf(row);
    const created = {
      id,
      assistantId,
      version: 1,
      createdAt: now,
      updatedAt: now,
      lastTest: null,
      deletedAt: null,
    };
    const head = stored === null ? created : { ...stored, version: stored.version + 1, updatedAt: now };
    const secrets = await sealSecrets(plan, id, stored?.secrets ?? [], vault, now);
    const variables = await heldVariables(plan, stored, vault);
    const record = toRecord(head, definition, plan.document, { secrets, variables });
    records.push({ row, record, isNew: stored === null });
  }
  return records;
}

function overtaken({ row, record }: RowRecord): Failure {
  return new Failure(
    'name_taken',
    `Nothing was imported: “${record.name}”, or a variable in its addresses, was saved or changed meanwhile. Look at the preview again.`,
    { fieldErrors: [fieldError(`rows.${row}.name`, 'taken')] },
  );
}

/** Those that replace, in the order in which they are held. */
function replacing(records: readonly RowRecord[]): readonly RowRecord[] {
  const byId = new Map(records.filter(({ isNew }) => !isNew).map((each) => [each.record.id, each]));
  return inHoldingOrder([...byId.keys()]).flatMap((id) => byId.get(id) ?? []);
}

/**
 * Saves all in one transaction, or throws `name_taken` where somebody was faster and saves none. Those that replace come
 * first: until they are saved, nobody is kept waiting by a new name.
 */
export async function saveRecords(
  tables: Tables,
  assistantId: string,
  records: readonly RowRecord[],
  checkedWith: AssistantVariables,
  vault: Vault,
): Promise<void> {
  await requireAssistant(tables, assistantId);
  const movedDestination = movedDestinations(tables, assistantId, checkedWith, vault);
  // First of all, so that no two transactions wait for one another.
  if (records.some(({ record }) => record.variables.length > 0)) await tables.assistants.hold(assistantId);
  const checkDestination = async (each: RowRecord) => {
    if ((await movedDestination(each.record)) !== null) throw overtaken(each);
  };
  const save = async (each: readonly RowRecord[], write: Tables['profiles']['insertMany']) => {
    for (const portion of inPortions(each, mostInserted)) {
      await pause();
      for (const one of portion) await checkDestination(one);
      const left = new Set(await write(portion.map(({ record }) => record)));
      const first = portion.find(({ record }) => left.has(record.id));
      if (first !== undefined) throw overtaken(first);
    }
  };
  await save(replacing(records), (portion) => tables.profiles.replaceMany(portion));
  const created = records.filter(({ isNew }) => isNew);
  await save(created, (portion) => tables.profiles.insertMany(portion));
}
