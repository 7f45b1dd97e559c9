import type { ImportNote } from '#contract/transfer/import-answer.ts';
import { note, type ImportedRow, type ReadText } from '../import/imported-row.ts';
import { callDraft } from './call-row.ts';
import { curlRequest } from './curl-request.ts';
import { curlArguments } from './options.ts';
import { ShellReader, type ShellCommand } from './shell-words.ts';
import { grantOf, tokenDraft } from './token-row.ts';
import { isForWindows, windowsCommands } from './windows-words.ts';

/** What stands before a command that was copied out of a terminal or a page. */
const prompt = /^\s*(?:(?:\$|>|#|%|PS [^>\n]*>|[A-Z]:\\[^>\n]*>)\s*)?(?=curl(?:\.exe)?\s)/i;

/** True for a text that begins with a cURL command. */
export function isCurl(text: string): boolean {
  return prompt.test(text);
}

function isProgram(word: string): boolean {
  return /(?:^|[\\/])curl(?:\.exe)?$/i.test(word);
}

interface ReadCommand {
  readonly row: ImportedRow | null;
  readonly notes: readonly ImportNote[];
}

function readCommand(words: ShellCommand): ReadCommand {
  const start = words.findIndex(({ text }) => isProgram(text));
  if (start === -1) return { row: null, notes: [] };
  const given = words.slice(start + 1);
  const request = curlRequest(curlArguments(given.map(({ text }) => text)));
  const aboutWords = [...new Set(given.flatMap(({ variables }) => variables))].map((name) =>
    note(`$${name}`, 'variable_kept'),
  );
  const unsure = given.some(({ isUnsure }) => isUnsure) ? [note('$(…)', 'variable_unfit')] : [];
  const notes = [...aboutWords, ...unsure, ...request.notes];
  const { url } = request;
  if (url === null) return { row: null, notes: [...notes, note('URL', 'address_incomplete')] };
  const grant = grantOf(request);
  const draft = grant === null ? callDraft(request, url) : tokenDraft(request, url, grant);
  if (draft === null)
    return { row: null, notes: [...notes, note(grant === null ? 'curl' : 'grant_type', 'type_unsupported')] };
  for (const { source, code } of notes) draft.note(source, code);
  return { row: draft.toRow(), notes: [] };
}

/** Reads cURL commands: each that signs in becomes a profile. Never throws. */
export function readCurl(text: string): ReadText {
  const commands = isForWindows(text)
    ? windowsCommands(text)
    : new ShellReader(text.replace(prompt, '')).read();
  const read = commands.map(readCommand);
  return {
    format: 'curl',
    exportedAt: null,
    secrets: 'none',
    rows: read.flatMap(({ row }) => (row === null ? [] : [row])),
    notes: read.flatMap(({ notes }) => notes),
  };
}
