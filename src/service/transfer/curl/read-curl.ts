import { limits } from '#contract/limits.ts';
import type { ImportNoteCode } from '#contract/transfer/import-answer.ts';
import { fieldError, invalid } from '../../failure.ts';
import type { ImportedRow, ReadText } from '../import/imported-row.ts';
import { NoteList } from '../import/note-list.ts';
import { clientDraft, isAboutToken } from '../request/about-token.ts';
import { callDraft } from '../request/call-draft.ts';
import { curlLimit } from './curl-limit.ts';
import { curlRequest } from './curl-request.ts';
import { encodedUserOf } from './encoded-user.ts';
import type { SentRequest } from '../request/sent-request.ts';
import { clientsLeft, type LoneClient } from './lone-clients.ts';
import { curlArguments } from './options.ts';
import { withPrograms } from './program-word.ts';
import { scriptOf } from './script-text.ts';
import { ShellValues } from './shell-values.ts';
import type { ShellCommand, ShellWord } from './shell-word.ts';
import { ShellReader } from './shell-words.ts';
import { grantOf, tokenDraft } from '../request/token-draft.ts';
import { withTemplateVariables } from './template-variables.ts';
import { isForWindows, windowsCommands } from './windows-words.ts';

/** True for the program itself, also behind what takes its answer: `TOKEN=$(curl`. */
function isProgram(word: string): boolean {
  return /(?:^|[\\/]|\$\(|`)curl(?:\.exe)?$/i.test(word);
}

/** What follows the program, without the brackets behind the last word that were opened before the command. */
function argumentsOf(words: ShellCommand, start: number): ShellCommand {
  const given = words.slice(start + 1);
  const last = given.at(-1);
  if (last === undefined || last.closing === 0) return given;
  return [...given.slice(0, -1), { ...last, text: last.text.slice(0, -last.closing) }];
}

/** What is found beside the profiles that are. */
interface Found {
  readonly notes: NoteList;
  readonly clients: LoneClient[];
}

/** Reads one request. Its profile, or null where none comes of it: then what is to be said of it is among the notes. */
function readRequest(request: SentRequest, ofCommand: NoteList, found: Found): ImportedRow | null {
  const { notes, clients } = found;
  const ofRequest = new NoteList();
  ofRequest.addAll(ofCommand);
  ofRequest.addAll(request.notes);
  const skip = (source: string, code: ImportNoteCode): null => {
    notes.addAll(ofRequest);
    notes.add(source, code);
    return null;
  };
  const { address } = request;
  if (address === null) return skip('URL', 'address_incomplete');
  if (isAboutToken(request)) {
    const source = `curl ${address.name}`;
    const client = clientDraft(request, address)?.noteAll(ofRequest).toRow();
    if (client === undefined) return skip(source, 'about_a_token');
    clients.push({ row: client, source });
    return null;
  }
  const grant = grantOf(request);
  const draft = grant === null ? callDraft(request, address) : tokenDraft(request, address, grant);
  const named = grant === null ? (request.otherScheme ?? request.clientFiles[0] ?? null) : 'grant_type';
  if (draft === null)
    return named === null
      ? skip(`curl ${address.name}`, 'nothing_to_sign_in')
      : skip(named, 'type_unsupported');
  return draft.noteAll(ofRequest).toRow();
}

/** True for the words of a list that the text does not set: nobody knows whether they are options. */
function isUnknownList({ spread }: ShellWord): boolean {
  return spread === 'list';
}

/** Reads one command, one by one the requests that it makes. */
function* readCommand(words: ShellCommand, values: ShellValues, found: Found): Iterable<ImportedRow> {
  // The program may stand in a list, too: `"${CURL[@]}"`.
  if (words[0]?.spread === null && !words.some(({ text }) => isProgram(text))) return;
  const all = values.fillAll(words);
  const start = all.findIndex(({ text }) => isProgram(text));
  if (start === -1) return;
  const filled = argumentsOf(all, start);
  const ofCommand = new NoteList();
  for (const { variables } of filled.filter(isUnknownList))
    ofCommand.add(`\${${variables.join('')}[@]}`, 'reference_unresolved');
  const given = filled.filter((word) => !isUnknownList(word));
  for (const { variables } of given) for (const name of variables) ofCommand.add(`$${name}`, 'variable_kept');
  if (given.some(({ isUnsure, text }) => isUnsure && encodedUserOf(text) === null))
    ofCommand.add('$(…)', 'variable_unfit');
  const texts = given.map(({ text }) => withTemplateVariables(text, ofCommand));
  for (const each of curlArguments(texts)) {
    const row = readRequest(curlRequest(each), ofCommand, found);
    if (row !== null) yield row;
  }
}

/**
 * Reads cURL commands: each that signs in becomes a profile. Throws `validation_failed` at the text where it is too
 * large, or has more commands that sign in than an import may have profiles.
 */
export function readCurl(text: string): ReadText {
  if (text.length > curlLimit)
    throw invalid([fieldError('text', 'import_too_large', { maximum: curlLimit / 1024 / 1024 })]);
  const commands = isForWindows(text)
    ? windowsCommands(withPrograms(text))
    : new ShellReader(scriptOf(text)).read();
  const values = new ShellValues();
  const notes = new NoteList();
  const clients: LoneClient[] = [];
  const rows: ImportedRow[] = [];
  for (const words of commands) {
    if (values.take(words)) continue;
    for (const row of readCommand(words, values, { notes, clients })) {
      rows.push(row);
      if (rows.length > limits.importProfiles)
        throw invalid([fieldError('text', 'too_many_profiles', { maximum: limits.importProfiles })]);
    }
  }
  for (const client of clientsLeft(clients, rows, notes)) rows.push(client);
  return { format: 'curl', exportedAt: null, secrets: 'none', rows, notes: notes.toNotes() };
}
