import { ansiTextAt } from './ansi-escapes.ts';
import { announcedAt, capturedAt, readDocument, type HereDocument } from './here-documents.ts';
import { hereStringEnd, readersHintEnd, redirectEnd } from './redirects.ts';
import { listAt, setsVariables, variableAt } from './shell-variable.ts';
import {
  newWord,
  readWord,
  takeInput,
  type OpenWord,
  type ShellCommand,
  type ShellWord,
} from './shell-word.ts';

/** What a variable takes in quotes: the command in it is read as if it stood in none. */
const capturedCommand = /\$\(\s*curl(?:\.exe)?\s/iy;

/** What stands before the brackets of a list. */
const listName = /^[A-Za-z_]\w*\+?=$/;

/**
 * Parts a text into the words of its commands, as a POSIX shell does
 * (POSIX.1-2017, XCU 2.2 and 2.3) with the `$'…'` of Bash. Nothing is expanded:
 * a variable becomes `{{env.NAME}}`. Never throws: an open quote ends with the text.
 */
export class ShellReader {
  readonly #text: string;
  #at = 0;
  #word: OpenWord | null = null;
  #words: ShellWord[] = [];
  /** The words in which brackets were opened that are still open, and a backtick. */
  readonly #brackets: OpenWord[] = [];
  #backtickIn: OpenWord | null = null;
  /** How many brackets were open where quotes began around a command. */
  #quotedAt: number | null = null;
  readonly #commands: ShellCommand[] = [];
  /** The word that is read is the input of its command: `<<<`. */
  #isInput = false;
  #input: ShellWord | null = null;
  /** True between the brackets of a list, where line ends are blanks. */
  readonly #isInList: boolean;
  /** The documents whose texts begin on the next line, and the words of the commands that read them. */
  #announced: { readonly document: HereDocument; readonly words: ShellWord[] }[] = [];

  constructor(text: string, start = 0, isInList = false) {
    this.#text = text;
    this.#at = start;
    this.#isInList = isInList;
  }

  read(): readonly ShellCommand[] {
    while (this.#at < this.#text.length) this.#step();
    this.#endCommand();
    return this.#commands;
  }

  /** The words of a list up to the bracket that closes it, and where the text goes on. */
  #readList(): { readonly words: readonly ShellWord[]; readonly end: number } {
    const isClosing = () => this.#brackets.length === 0 && this.#text[this.#at] === ')';
    while (this.#at < this.#text.length && !isClosing()) this.#step();
    this.#endWord();
    return { words: this.#words, end: this.#at + 1 };
  }

  #step(): void {
    const rest = this.#text[this.#at + 1] ?? '';
    const character = this.#text[this.#at] ?? '';
    this.#at += 1;
    if (character === '\\') this.#escape();
    else if (character === "'") this.#single();
    else if (character === '"' && this.#isBeforeCaptured()) this.#quotedAt = this.#brackets.length;
    else if (character === '"') this.#double();
    else if (character === '$' && rest === "'") this.#ansi();
    else if (character === '$' && rest === '"') return;
    else if (character === '$') this.#dollar('text');
    else if (character === '`') this.#tick();
    else if (character === '(' || character === ')') this.#bracket(character);
    else if (character === '#' && this.#word === null) this.#at = this.#endOf('\n');
    else if (character === '&' && this.#isInQuery()) this.#add(character);
    else if (character === '<' && this.#isForReaders()) return;
    else if (this.#isInList) this.#stepInList(character);
    else if (character === '\n') this.#endLine();
    else if (character === ';' || character === '|' || character === '&') this.#endCommand();
    else if (character === '>' || character === '<') this.#redirect();
    else if (/\s/.test(character)) this.#endWord();
    else this.#add(character);
  }

  #stepInList(character: string): void {
    if (/\s/.test(character)) this.#endWord();
    else this.#add(character);
  }

  /** True between the parameters of an address that nobody put in quotes, as pages show it. */
  #isInQuery(): boolean {
    const parameter = /[A-Za-z_][\w.-]*=/y;
    parameter.lastIndex = this.#at;
    return this.#word?.hasQuery === true && parameter.test(this.#text);
  }

  /** True behind the quote of `NAME="$(curl …`. */
  #isBeforeCaptured(): boolean {
    capturedCommand.lastIndex = this.#at;
    return capturedCommand.test(this.#text) && /^[A-Za-z_]\w*=$/.test(this.#word?.text ?? '');
  }

  #add(text: string): OpenWord {
    this.#word ??= newWord();
    this.#word.text += text;
    this.#word.hasQuery ||= text.includes('?');
    if (text !== '') this.#word.closing = 0;
    return this.#word;
  }

  /** True behind `NAME=` where a command may set it. */
  #isBeforeList(): boolean {
    const isSetting = this.#words.length === 0 || setsVariables(this.#words[0]?.text ?? '');
    return !this.#isInList && isSetting && listName.test(this.#word?.text ?? '');
  }

  /** Takes a bracket that nobody put in quotes. */
  #bracket(character: '(' | ')'): void {
    if (character === '(' && this.#isBeforeList()) {
      const { words, end } = new ShellReader(this.#text, this.#at, true).#readList();
      this.#add('').list = words;
      this.#at = end;
      return;
    }
    const closing = this.#word?.closing ?? 0;
    const word = this.#add(character);
    if (character === '(') {
      this.#brackets.push(word);
      return;
    }
    const opened = this.#brackets.pop();
    if (opened !== undefined && opened !== word) word.closing = closing + 1;
    if (this.#quotedAt !== this.#brackets.length) return;
    this.#quotedAt = null;
    this.#double();
  }

  /** Takes a backtick that nobody put in quotes. */
  #tick(): void {
    if (!this.#backtick()) return;
    const word = this.#add('');
    const isClosing = this.#backtickIn !== null && this.#backtickIn !== word;
    if (isClosing) word.closing = 1;
    else word.isUnsure = true;
    this.#backtickIn = this.#backtickIn === null ? word : null;
  }

  #endWord(): void {
    if (this.#word === null) return;
    const word = readWord(this.#word);
    if (this.#isInput) this.#input = word;
    else this.#words.push(word);
    this.#isInput = false;
    this.#word = null;
  }

  #endCommand(): void {
    this.#endWord();
    if (this.#input !== null)
      takeInput(this.#words, { ...this.#input, text: this.#input.text.replace(/[\r\n]/g, '') });
    if (this.#words.length > 0) this.#commands.push(this.#words);
    this.#words = [];
    this.#input = null;
    this.#isInput = false;
  }

  #endLine(): void {
    this.#endCommand();
    const read = new Set<ShellWord[]>();
    for (const { document, words } of this.#announced) {
      const { text, variables, end } = readDocument(this.#text, this.#at, document);
      this.#at = end;
      if (!read.has(words)) takeInput(words, { text, variables });
      read.add(words);
    }
    this.#announced = [];
  }

  /** Takes `$(cat <<EOF … )`. False where there is none. */
  #capturedDocument(): boolean {
    const found = capturedAt(this.#text, this.#at - 1);
    if (found === null) return false;
    const { text, variables, end } = readDocument(this.#text, found.end, found.document);
    const word = this.#add(text);
    for (const name of variables) word.variables.push(name);
    const closing = /\s*\)/y;
    closing.lastIndex = end;
    this.#at = closing.test(this.#text) ? closing.lastIndex : end;
    return true;
  }

  #endOf(mark: string): number {
    const end = this.#text.indexOf(mark, this.#at);
    return end === -1 ? this.#text.length : end;
  }

  /**
   * A backslash before a line end joins the lines, also where a page put blanks between them; before anything else it
   * takes its meaning away.
   */
  #escape(): void {
    const lineEnd = /[ \t]*\r?\n/y;
    lineEnd.lastIndex = this.#at;
    if (lineEnd.test(this.#text)) this.#at = lineEnd.lastIndex;
    else this.#add(this.#next());
  }

  #next(): string {
    const character = this.#text[this.#at] ?? '';
    this.#at += 1;
    return character;
  }

  #single(): void {
    const end = this.#endOf("'");
    this.#add(this.#text.slice(this.#at, end));
    this.#at = end + 1;
  }

  #double(): void {
    this.#add('');
    while (this.#at < this.#text.length) {
      const character = this.#next();
      if (character === '"') return;
      if (character === '$') this.#dollar(null);
      else if (character === '`') this.#doubleBacktick();
      else if (character !== '\\') this.#add(character);
      else if (/[$`"\\]/.test(this.#text[this.#at] ?? '')) this.#add(this.#next());
      else if (/[\r\n]/.test(this.#text[this.#at] ?? '')) this.#escape();
      else this.#add('\\');
    }
  }

  #doubleBacktick(): void {
    // PowerShell's way to keep a dollar sign.
    if (this.#text[this.#at] === '$') this.#add(this.#next());
    else if (this.#backtick()) this.#add('').isUnsure = true;
  }

  /** `$'…'` with the escapes of C (Bash Reference Manual 3.1.2.4). */
  #ansi(): void {
    const { text, end } = ansiTextAt(this.#text, this.#at + 1);
    this.#at = end;
    this.#add(text);
  }

  #dollar(alone: ShellWord['spread']): void {
    if (this.#capturedDocument()) return;
    const list = listAt(this.#text, this.#at - 1);
    const found = list ?? variableAt(this.#text, this.#at - 1);
    if (found !== null) {
      this.#at = found.end;
      const word = this.#add(`{{env.${found.name}}}`);
      word.variables.push(found.name);
      word.spread = list === null ? alone : 'list';
      return;
    }
    this.#add('$');
    if (this.#word !== null && /[({]/.test(this.#text[this.#at] ?? '')) this.#word.isUnsure = true;
  }

  /**
   * At the end of a line it is PowerShell's way to join lines; else something only a shell can work out, which is added
   * to the word. True then.
   */
  #backtick(): boolean {
    const lineEnd = /[ \t]*\r?\n/y;
    lineEnd.lastIndex = this.#at;
    if (lineEnd.test(this.#text)) {
      this.#at = lineEnd.lastIndex;
      return false;
    }
    this.#add('`');
    return true;
  }

  /** Takes `<client id>`. False where it is none. */
  #isForReaders(): boolean {
    const end = readersHintEnd(this.#text, this.#at - 1);
    if (end === null) return false;
    this.#add(this.#text.slice(this.#at - 1, end));
    this.#at = end;
    return true;
  }

  /** Where output goes is no part of the command; the file's name is left out with it. */
  #redirect(): void {
    const hereString = hereStringEnd(this.#text, this.#at - 1);
    const found = announcedAt(this.#text, this.#at - 1);
    if (found !== null) this.#announced.push({ document: found.document, words: this.#words });
    this.#at = hereString ?? found?.end ?? redirectEnd(this.#text, this.#at - 1);
    if (/^\d?$/.test(this.#word?.text ?? '')) this.#word = null;
    this.#endWord();
    this.#isInput = hereString !== null;
  }
}
