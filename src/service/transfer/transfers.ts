import { shortened } from '#contract/field-errors.ts';
import { limits } from '#contract/limits.ts';
import type { ExportFile, ExportRequest } from '#contract/transfer/export-file.ts';
import type { ImportPreview, ImportReport } from '#contract/transfer/import-answer.ts';
import type { ImportPreviewRequest, ImportRequest, ImportText } from '#contract/transfer/import-request.ts';
import { requireAssistant } from '../assistants/assistants.ts';
import { keyBudget } from '../client-keys/forge.ts';
import { Failure, fieldError, invalid } from '../failure.ts';
import type { Ports } from '../ports.ts';
import type { AssistantVariables } from '../variables/assistant-variables.ts';
import type { Vault } from '../vault/vault.ts';
import { exportProfiles } from './export-profiles.ts';
import { secretsIn } from './file/profile-secret-paths.ts';
import { checkRow } from './import/check-row.ts';
import type { CheckedRow } from './import/checked-row.ts';
import { findAhead } from './import/find-ahead.ts';
import { FreeNames } from './import/free-names.ts';
import { importedProfileIds } from './import/import-id.ts';
import { importOnce } from './import/import-once.ts';
import { nameOf, type ReadText } from './import/imported-row.ts';
import { pauseUnlessLeft } from './pause.ts';
import { previewRow } from './import/preview-rows.ts';
import { readText } from './import/read-text.ts';
import { checkReplacements, replacementsOf } from './import/replacements.ts';
import { recordsToSave, saveRecords, type RowRecord } from './import/save-rows.ts';

/** Profiles out of an assistant and into it. All throw `not_found` for an assistant that is not there. */
export interface Transfers {
  /** Throws the signal's reason where it aborts. */
  exportProfiles(assistantId: string, request: ExportRequest, signal?: AbortSignal): Promise<ExportFile>;
  /**
   * Saves nothing. Throws `validation_failed` at `text` or `passphrase` where it cannot be read at all, and the signal's
   * reason where it aborts.
   */
  preview(assistantId: string, request: ImportPreviewRequest, signal?: AbortSignal): Promise<ImportPreview>;
  /**
   * Saves all or nothing. Throws `validation_failed` at `rows.{row}.{field}`, `precondition_failed` at the rows that
   * would replace something else than the preview said, and `name_taken` where somebody was faster.
   */
  importProfiles(assistantId: string, request: ImportRequest): Promise<ImportReport>;
}

type TransferPorts = Pick<Ports, 'store' | 'clock' | 'random' | 'transport'>;

function countsOf(rows: readonly CheckedRow[]) {
  const counts = { create: 0, rename: 0, replace: 0, skip: 0, faulty: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

/** Names each faulty row and its fields, so that whoever made the text finds them. */
function refused(faulty: readonly CheckedRow[], total: number): Failure {
  const fieldErrors = faulty.slice(0, limits.fieldErrors).flatMap(({ row, name, errors: ofRow }) =>
    ofRow.map((error) => ({
      ...error,
      path: ['rows', row, ...(error.path === '' ? [] : [error.path])].join('.'),
      message: `“${shortened(name)}”: ${error.message}`,
    })),
  );
  const count = faulty.reduce((sum, { errors, moreErrors }) => sum + errors.length + moreErrors, 0);
  const [first] = faulty;
  const where = `“${shortened(first?.name ?? '')}” (row ${(first?.row ?? 0) + 1}) at ${first?.errors[0]?.path ?? ''}`;
  return new Failure(
    'validation_failed',
    `Nothing was imported: ${faulty.length} of ${total} profiles cannot be saved, the first is ${where}.`,
    { fieldErrors, moreErrors: count - fieldErrors.length },
  );
}

function secretsOf(read: ReadText) {
  const secretCount = read.rows.reduce((count, { profile }) => count + secretsIn(profile).length, 0);
  const isFound = secretCount > 0 && read.secrets !== 'opened';
  return { secretCount, secrets: isFound ? ('found' as const) : read.secrets };
}

function reportOf(
  rows: readonly CheckedRow[],
  ids: ReadonlyMap<number, string>,
  isRepeated: boolean,
): ImportReport {
  const { faulty: _, ...counts } = countsOf(rows);
  return {
    isRepeated,
    counts,
    rows: rows.map(({ row, savedName, outcome, missingSecrets }) => ({
      row,
      name: savedName,
      outcome: outcome === 'faulty' ? 'skip' : outcome,
      profileId: ids.get(row) ?? null,
      missingSecrets: [...missingSecrets],
    })),
  };
}

/** Puts the use cases together. */
export function createTransfers(
  ports: TransferPorts,
  vault: Vault,
  variablesOf: (assistantId: string) => Promise<AssistantVariables>,
): Transfers {
  const { store } = ports;

  async function read(request: ImportText): Promise<ReadText> {
    const text = await readText(request);
    if (text.rows.length === 0 && text.notes.length === 0)
      throw invalid([fieldError('text', 'import_empty')]);
    if (text.rows.length > limits.importProfiles)
      throw invalid([fieldError('text', 'too_many_profiles', { maximum: limits.importProfiles })]);
    return text;
  }

  async function check(
    assistantId: string,
    { rows, secrets }: ReadText,
    { onClash, includeSecrets, choices }: ImportText,
    names: FreeNames,
    variables: AssistantVariables,
    signal?: AbortSignal,
  ): Promise<CheckedRow[]> {
    const clashing = rows.flatMap(({ profile }) => names.storedId(nameOf(profile)) ?? []);
    const scene = {
      ports,
      variables,
      keys: { vault, assistantId, budget: keyBudget() },
      names,
      find: findAhead(clashing, (ids) => store.profiles.findMany(assistantId, ids)),
      onClash,
      takesSecrets: secrets === 'opened' || includeSecrets,
    };
    const chosen = new Map(choices.map((choice) => [choice.row, choice]));
    const checked: CheckedRow[] = [];
    for (const [row, imported] of rows.entries()) {
      await pauseUnlessLeft(row, signal);
      checked.push(await checkRow(row, imported, chosen.get(row), scene));
    }
    return checked;
  }

  /** The rows whose profiles are there already, because the same import was carried out before. */
  async function savedBefore(
    assistantId: string,
    { rows }: ReadText,
    importId: string | undefined,
    stored: ReadonlySet<string>,
  ): Promise<Map<number, string>> {
    const saved = new Map<number, string>();
    if (importId === undefined || stored.size === 0) return saved;
    const idOf = await importedProfileIds(assistantId, importId);
    for (const row of rows.keys()) {
      const id = idOf(row);
      if (stored.has(id)) saved.set(row, id);
    }
    return saved;
  }

  return {
    exportProfiles: (assistantId, request, signal) =>
      exportProfiles(ports, vault, assistantId, request, signal),

    async preview(assistantId, request, signal) {
      await requireAssistant(store, assistantId);
      const text = await read(request);
      const names = new FreeNames(await store.profiles.listNames(assistantId));
      const variables = await variablesOf(assistantId);
      const rows = await check(assistantId, text, request, names, variables, signal);
      const { from } = request;
      const decided = new Set(request.choices.map(({ row }) => row));
      const faulty = rows.filter(({ outcome, row }) => outcome === 'faulty' || decided.has(row));
      return {
        format: text.format,
        exportedAt: text.exportedAt,
        ...secretsOf(text),
        total: rows.length,
        counts: countsOf(rows),
        clashes: rows.filter(({ clash }) => clash !== null).length,
        from,
        rows: rows.slice(from, from + limits.importWindow).map(previewRow),
        faultyRows: faulty.slice(0, limits.importWindow).map(previewRow),
        replaces: replacementsOf(rows),
        notes: [...text.notes],
      };
    },

    async importProfiles(assistantId, request) {
      await requireAssistant(store, assistantId);
      const { importId } = request;
      const once = importOnce(assistantId, importId, ports);
      const text = await read(request);
      const stored = await store.profiles.listNames(assistantId);
      const before = await savedBefore(assistantId, text, importId, new Set(stored.map(({ id }) => id)));
      const own = new Set(before.values());
      const names = new FreeNames(stored.filter(({ id }) => !own.has(id)));
      const checkedWith = await variablesOf(assistantId);
      const rows = await check(assistantId, text, request, names, checkedWith);
      if (before.size > 0 || (await once.isDone(store))) {
        const replaced = rows.flatMap(({ row, stored: found }) =>
          found === null ? [] : [[row, found.id] as const],
        );
        return reportOf(rows, new Map([...replaced, ...before]), true);
      }
      const faulty = rows.filter(({ outcome }) => outcome === 'faulty');
      if (faulty.length > 0) throw refused(faulty, rows.length);
      checkReplacements(rows, request.replaces);
      const records: RowRecord[] = await recordsToSave(rows, assistantId, importId, ports, vault);
      const isFirst = await store.transaction(async (tables) => {
        if (!(await once.begin(tables))) return false;
        await saveRecords(tables, assistantId, records, checkedWith, vault);
        return true;
      });
      return reportOf(rows, new Map(records.map(({ row, record }) => [row, record.id])), !isFirst);
    },
  };
}
