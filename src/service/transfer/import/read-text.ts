import { exportFormat } from '#contract/transfer/export-file.ts';
import type { ImportFormat, ImportText } from '#contract/transfer/import-request.ts';
import { Failure, fieldError, invalid } from '../../failure.ts';
import { readCurl } from '../curl/read-curl.ts';
import { commandsIn, isCurl } from '../curl/script-text.ts';
import { isJsonObject } from '../../evidence/answer/json-value.ts';
import { readOpenApi } from '../openapi/read-openapi.ts';
import { isOpenApi } from '../openapi/security-schemes.ts';
import { isPostman, readPostman } from '../postman/read-postman.ts';
import { note, type ReadText } from './imported-row.ts';
import { checkExtent, checkWrittenOut, parseJson } from './json-text.ts';
import { readExportFile } from './read-export-file.ts';
import { parseYaml, yamlLimit } from './yaml-text.ts';

/** Characters that no text has which people write or programs export. */
// eslint-disable-next-line no-control-regex -- these are what tells binary from text
const binary = /[\0-\x08\x0E-\x1F]/;

function unreadable(format: string, line: number | null): Failure {
  const where = line === null ? {} : { line, field: 'line' };
  return invalid([fieldError('text', 'import_unreadable', { format, ...where })]);
}

/** What a description begins with, behind comments and the marks of a document: a member, and no program's call. */
const firstMember = /^(?!(?:await\s+)?fetch\()(?:[ \t]*(?:#.*|---.*|%.*)?\r?\n)*.*:(?:\s|$)/;

function isYamlWanted(text: string, format: ImportFormat | undefined): boolean {
  return !/^[[{]/.test(text) && (format === undefined || format === 'openapi') && firstMember.test(text);
}

interface ParsedText {
  readonly value: unknown;
  /** True where other documents of the text follow, which are not read. */
  readonly hasMore: boolean;
}

/** The value of a JSON or YAML text. Throws where it is neither. */
async function parseValue(text: string, format: ImportFormat | undefined): Promise<ParsedText> {
  const isJson = /^[[{]/.test(text);
  if (isJson) checkExtent(text);
  const json = parseJson(text);
  if ('value' in json) return { value: json.value, hasMore: false };
  if (!isYamlWanted(text, format)) {
    if (isJson || format !== undefined) throw unreadable('JSON', json.line);
    throw invalid([fieldError('text', 'import_unknown')]);
  }
  if (text.length > yamlLimit)
    throw invalid([
      fieldError('text', 'import_too_large', { maximum: yamlLimit / 1024 / 1024, field: 'yaml' }),
    ]);
  const yaml = await parseYaml(text);
  if (!('value' in yaml)) throw unreadable('YAML', yaml.line);
  // What it refers to may hold more of the same.
  checkWrittenOut(yaml.value);
  return yaml;
}

/** What a value looks like, where nobody said what it is. */
function recognise(value: unknown): ImportFormat {
  if (isJsonObject(value) && value.format === exportFormat) return 'authorization_profiles';
  if (isPostman(value)) return 'postman';
  if (isOpenApi(value)) return 'openapi';
  throw invalid([fieldError('text', 'import_unknown')]);
}

async function readValue(given: ImportText, plain: string): Promise<ReadText> {
  const { value, hasMore } = await parseValue(plain, given.format);
  const read = await readFormat(given, value);
  return hasMore ? { ...read, notes: [...read.notes, note('---', 'only_first_document')] } : read;
}

async function readFormat({ format, passphrase }: ImportText, value: unknown): Promise<ReadText> {
  const found = format ?? recognise(value);
  if (found === 'openapi') return readOpenApi(value);
  if (found === 'postman') return readPostman(value);
  return readExportFile(value, passphrase);
}

/** What says that a text is a description, although it may not be read, or nothing be found in it. */
const described = /^[ \t]*["']?(?:openapi|swagger|securitySchemes|securityDefinitions)["']?[ \t]*:/m;

function isDescribed(text: string): boolean {
  return /^[[{]/.test(text) || described.test(text);
}

/** True for an error that says that a text is nothing that can be imported. */
function isUnknown(error: unknown): boolean {
  const codes = error instanceof Failure ? error.fieldErrors.map(({ code }) => code) : [];
  return codes.includes('import_unknown') || codes.includes('import_unreadable');
}

/** A text whose first and last line are the marks by which Markdown shows it as it is. */
const fenced = /^```[^\n]*\n([^]*)\n[ \t]*```$/;

/**
 * Reads a text that is imported, in the format given or else in the one it
 * looks like. Throws `validation_failed` at `text`, or at `passphrase`.
 */
export async function readText(given: ImportText): Promise<ReadText> {
  const whole = given.text.replace(/^\uFEFF/, '').trim();
  const plain = (fenced.exec(whole)?.[1] ?? whole).trim();
  if (binary.test(plain)) throw invalid([fieldError('text', 'import_binary')]);
  if (given.format === 'curl' || (given.format === undefined && isCurl(plain))) return readCurl(plain);
  try {
    return await readValue(given, plain);
  } catch (error) {
    // Only now: a description may have commands in it, too.
    const commands = given.format === undefined && !isDescribed(plain) ? commandsIn(plain) : null;
    if (commands === null || !isUnknown(error)) throw error;
    return readCurl(commands);
  }
}
