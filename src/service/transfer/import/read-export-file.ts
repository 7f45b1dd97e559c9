import {
  exportFileSchema,
  exportVersion,
  type ExportFile,
  type ExportedProfile,
} from '#contract/transfer/export-file.ts';
import { firstFieldErrorsOf } from '#contract/issues.ts';
import { limits } from '#contract/limits.ts';
import { z } from '#contract/zod.ts';
import { isJsonObject } from '../../evidence/answer/json-value.ts';
import { fieldError, invalid } from '../../failure.ts';
import { safeParse } from '../../safe-parse.ts';
import { openFileSecrets, type FileSecret } from '../file/file-secrets.ts';
import { withSecrets } from '../file/profile-secret-paths.ts';
import type { ImportedRow, ReadText } from './imported-row.ts';

const versionSchema = z.object({ formatVersion: z.int().positive() });

/** Errors of a broken file that are named: the first says most. */
const namedErrors = 20;

/** Throws `validation_failed` at the text where it is a file of a newer version, or none that holds together. */
function parseFile(value: unknown): ExportFile {
  const version = versionSchema.safeParse(value).data?.formatVersion;
  if (version !== undefined && version > exportVersion)
    throw invalid([fieldError('text', 'import_newer', { version, known: exportVersion })]);
  // Told before each of them is looked at: a text has room for a million.
  if (isJsonObject(value) && Array.isArray(value.profiles) && value.profiles.length > limits.importProfiles)
    throw invalid([fieldError('text', 'too_many_profiles', { maximum: limits.importProfiles })]);
  const parsed = safeParse(exportFileSchema, value);
  if (parsed === null) throw invalid([fieldError('text', 'import_too_faulty')]);
  if (parsed.success) return parsed.data;
  const { errors, more } = firstFieldErrorsOf(parsed.error, value);
  const named = errors
    .slice(0, namedErrors)
    .map((error) => ({ ...error, path: ['text', error.path].join('.') }));
  throw invalid(named, errors.length - named.length + more);
}

async function secretsOf(
  { profiles, sealedSecrets }: ExportFile,
  passphrase: string | undefined,
): Promise<readonly FileSecret[]> {
  if (sealedSecrets === null || passphrase === undefined || passphrase === '') return [];
  const opened = await openFileSecrets(profiles, sealedSecrets, passphrase);
  if (typeof opened === 'string') throw invalid([fieldError('passphrase', opened, { field: 'file' })]);
  return opened;
}

function toRow({ profile, secrets }: ExportedProfile, opened: readonly FileSecret[]): ImportedRow {
  const given = new Set(opened.map(({ path }) => path));
  return {
    profile: withSecrets(profile, opened),
    sources: {},
    notes: [],
    absentSecrets: secrets.filter((path) => !given.has(path)),
  };
}

/** Reads an export file. With the passphrase its secrets come into their places; throws at it where it is wrong. */
export async function readExportFile(value: unknown, passphrase: string | undefined): Promise<ReadText> {
  const file = parseFile(value);
  const opened = new Map<number, FileSecret[]>();
  for (const secret of await secretsOf(file, passphrase)) {
    const ofProfile = opened.get(secret.profile) ?? [];
    ofProfile.push(secret);
    opened.set(secret.profile, ofProfile);
  }
  const hasSecrets = file.profiles.some(({ secrets }) => secrets.length > 0);
  const state = file.sealedSecrets === null ? 'left_out' : opened.size > 0 ? 'opened' : 'sealed';
  return {
    format: 'authorization_profiles',
    exportedAt: file.exportedAt,
    secrets: hasSecrets ? state : 'none',
    rows: file.profiles.map((each, index) => toRow(each, opened.get(index) ?? [])),
    notes: [],
  };
}
