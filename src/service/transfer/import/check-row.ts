import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { firstFieldErrorsOf } from '#contract/issues.ts';
import { limits } from '#contract/limits.ts';
import type { FieldError } from '#contract/problem.ts';
import type { ClashChoice, ImportRowChoice } from '#contract/transfer/import-request.ts';
import { isBlank } from '#contract/text.ts';
import type { KeyContext } from '../../client-keys/prepare-keys.ts';
import { fieldError } from '../../failure.ts';
import type { Ports } from '../../ports.ts';
import type { ProfileRecord } from '../../ports/store.ts';
import { checkProfile } from '../../profiles/check-profile.ts';
import { documentOf } from '../../profiles/profile-record.ts';
import type { ProfileDocument, StoredSecrets } from '../../profiles/secret-slots.ts';
import { planPreparedProfile, type PlannedProfile } from '../../profiles/write-profile.ts';
import type { AssistantVariables } from '../../variables/assistant-variables.ts';
import { isJsonObject } from '../../evidence/answer/json-value.ts';
import { secretsIn, withoutSecrets } from '../file/profile-secret-paths.ts';
import type { CheckedRow } from './checked-row.ts';
import { chosenProfile } from './chosen-profile.ts';
import type { FreeNames, NameClash } from './free-names.ts';
import { nameOf, type ImportedRow } from './imported-row.ts';
import { withoutAbsent } from './without-absent.ts';

/** What all rows of an import are checked against. */
export interface ImportScene {
  readonly ports: Pick<Ports, 'clock' | 'random' | 'transport'>;
  readonly variables: AssistantVariables;
  readonly keys: Omit<KeyContext, 'now'>;
  readonly names: FreeNames;
  readonly find: (id: string) => Promise<ProfileRecord | null>;
  readonly onClash: ClashChoice;
  readonly takesSecrets: boolean;
}

interface Naming {
  readonly savedName: string;
  readonly clash: NameClash;
  readonly isSkipped: boolean;
  readonly storedId: string | null;
  readonly errors: readonly FieldError[];
}

function nameRow(name: string, choice: ImportRowChoice | undefined, scene: ImportScene): Naming {
  const clash = isBlank(name) ? null : scene.names.clashOf(name);
  const asIs = { savedName: name, clash, isSkipped: choice?.skip === true, storedId: null, errors: [] };
  if (clash === null || asIs.isSkipped) return asIs;
  const decided = choice?.onClash ?? scene.onClash;
  if (decided === 'skip') return { ...asIs, isSkipped: true };
  if (decided === 'rename') return { ...asIs, savedName: scene.names.renamed(name) };
  if (clash === 'text') return { ...asIs, errors: [fieldError('name', 'taken_in_text')] };
  if (decided === 'refuse') return { ...asIs, errors: [fieldError('name', 'taken')] };
  return { ...asIs, storedId: scene.names.storedId(name) };
}

interface Planned {
  readonly planned: PlannedProfile | null;
  readonly absent: readonly string[];
  readonly errors: readonly FieldError[];
  readonly moreErrors: number;
}

/** A certificate that has ended since comes in as it was: a test says so. */
function asKept({ ...document }: ProfileDocument): StoredSecrets {
  return { document, slots: new Set() };
}

async function planRow(
  profile: unknown,
  savedName: string,
  stored: ProfileRecord | null,
  { ports, variables, keys }: ImportScene,
): Promise<Planned> {
  const parsed = authorizationProfileWriteSchema.safeParse(profile);
  if (!parsed.success) {
    const { errors, more } = firstFieldErrorsOf(parsed.error, profile);
    return { planned: null, absent: [], errors, moreErrors: more };
  }
  const written = { ...parsed.data, name: savedName };
  const known = stored === null ? asKept(written) : undefined;
  const { definition, plan, errors } = await planPreparedProfile(written, stored, ports, keys, known);
  const lenient = withoutAbsent(definition, plan);
  const before = stored === null ? null : documentOf(stored);
  const broken = checkProfile(definition, lenient.plan, before, ports.transport, variables);
  const isAbsence = ({ code, path }: FieldError) => code === 'required' && lenient.absent.includes(path);
  const needed = broken.filter(isAbsence).map(({ path }) => path);
  return {
    planned: { definition, plan: lenient.plan },
    absent: [...needed, ...lenient.absent.filter((path) => path.includes('.'))],
    errors: [...errors, ...broken].filter((error) => !isAbsence(error)),
    moreErrors: 0,
  };
}

/** Secrets that there were, in the text or where it comes from, and that the saved profile lacks. */
function missingSecrets(imported: ImportedRow, taken: unknown, { planned, absent }: Planned): string[] {
  const there = new Set(
    planned === null ? [] : [...planned.plan.set, ...planned.plan.keep].map(({ path }) => path),
  );
  const kept = new Set(secretsIn(taken).map(({ path }) => path));
  const left = secretsIn(imported.profile).filter(({ path }) => !kept.has(path));
  const known = [...imported.absentSecrets, ...left.map(({ path }) => path)];
  return [...new Set([...absent, ...known.filter((path) => !there.has(path))])].toSorted();
}

/**
 * A profile with no more rows in a list than tell that they are too many: a
 * text may hold any number, and each would be looked at.
 */
function withoutExcess(profile: unknown): unknown {
  if (!isJsonObject(profile)) return profile;
  const most = limits.rows + 1;
  const cut = Object.entries(profile).flatMap(([name, value]): [string, unknown][] =>
    Array.isArray(value) && value.length > most ? [[name, value.slice(0, most)]] : [],
  );
  // A copy only where something goes: there may be any number of members, too.
  return cut.length === 0 ? profile : { ...profile, ...Object.fromEntries(cut) };
}

/** Looks what would become of one profile of an import. Rows are looked at in order: each takes its name. */
export async function checkRow(
  row: number,
  found: ImportedRow,
  choice: ImportRowChoice | undefined,
  scene: ImportScene,
): Promise<CheckedRow> {
  const imported = { ...found, profile: withoutExcess(found.profile) };
  const taken = scene.takesSecrets ? imported.profile : withoutSecrets(imported.profile);
  const chosen = chosenProfile(taken, choice);
  const naming = nameRow(nameOf(chosen.profile), choice, scene);
  const { savedName, clash, storedId, isSkipped } = naming;
  const stored = storedId === null ? null : await scene.find(storedId);
  const head = {
    row,
    imported,
    profile: chosen.profile,
    name: nameOf(imported.profile),
    savedName,
    clash,
    stored,
  };
  if (isSkipped)
    return { ...head, outcome: 'skip', planned: null, missingSecrets: [], errors: [], moreErrors: 0 };
  scene.names.use(savedName);
  const planned = await planRow(chosen.profile, savedName, stored, scene);
  const errors = [...naming.errors, ...chosen.errors, ...planned.errors];
  const saved = stored !== null ? 'replace' : savedName === head.name ? 'create' : 'rename';
  return {
    ...head,
    outcome: errors.length > 0 ? 'faulty' : saved,
    planned: planned.planned,
    missingSecrets: missingSecrets(imported, taken, planned),
    errors: errors.slice(0, limits.fieldErrors),
    moreErrors: Math.max(0, errors.length - limits.fieldErrors) + planned.moreErrors,
  };
}
