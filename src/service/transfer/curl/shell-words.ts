import { ansiEscapeAt } from './ansi-escapes.ts';
import { announcedAt, capturedAt, readDocument, type HereDocument } from './here-documents.ts';
import { variableAt } from './shell-variable.ts';

/** A word of a command, with the names of the shell variables that stand in it as `{{env.NAME}}`. */
export interface ShellWord {
  readonly text: string;
  readonly variables: readonly string[];
  /** True where something stood in it that only a shell can work out, such as `$(…)`. */
  readonly isUnsure: boolean;
  /** How many characters at its end close what words before it opened: `)` of `$(…)`, a backtick. */
  readonly closing: number;
}

/** A word that is still being read. */
interface OpenWord {
  text: string;
  variables: string[];
  isUnsure: boolean;
  closing: number;
  /** True where a query may have begun in it. */
  hasQuery: boolean;
}

/** The words of one command. */
export type ShellCommand = readonly ShellWord[];

/** What a variable takes in quotes: the command in it is read as if it stood in none. */
const capturedCommand = /\$\(\s*curl(?:\.exe)?\s/iy;
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
  /** The documents whose texts begin on the next line, and the words of the commands that read them. */
  #announced: { readonly document: HereDocument; readonly words: ShellWord[] }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly ShellCommand[] {
    while (this.#at < this.#text.length) this.#step();
    this.#endCommand();
    return this.#commands;
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
    else if (character === '$') this.#dollar();
    else if (character === '`') this.#tick();
    else if (character === '(' || character === ')') this.#bracket(character);
    else if (character === '#' && this.#word === null) this.#at = this.#endOf('\n');
    else if (character === '&' && this.#isInQuery()) this.#add(character);
    else if (character === '\n') this.#endLine();
    else if (character === ';' || character === '|' || character === '&') this.#endCommand();
    else if (character === '>' || character === '<') this.#redirect(character);
    else if (/\s/.test(character)) this.#endWord();
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
    this.#word ??= { text: '', variables: [], isUnsure: false, closing: 0, hasQuery: false };
    this.#word.text += text;
    this.#word.hasQuery ||= text.includes('?');
    if (text !== '') this.#word.closing = 0;
    return this.#word;
  }

  /** Takes a bracket that nobody put in quotes. */
  #bracket(character: '(' | ')'): void {
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
    if (this.#word !== null) this.#words.push(this.#word);
    this.#word = null;
  }

  #endCommand(): void {
    this.#endWord();
    if (this.#words.length > 0) this.#commands.push(this.#words);
    this.#words = [];
  }

  #endLine(): void {
    this.#endCommand();
    const read = new Set<ShellWord[]>();
    for (const { document, words } of this.#announced) {
      const { text, variables, end } = readDocument(this.#text, this.#at, document);
      this.#at = end;
      const at = read.has(words) ? -1 : words.findIndex((word) => word.text.endsWith('@-'));
      read.add(words);
      const word = words[at];
      if (word === undefined) continue;
      const all = [...word.variables, ...variables];
      words[at] = { ...word, text: word.text.slice(0, -2) + text, variables: all };
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
      if (character === '$') this.#dollar();
      else if (character === '`') this.#doubleBacktick();
      else if (character !== '\\') this.#add(character);
      else if (/[$`"\\]/.test(this.#text[this.#at] ?? '')) this.#add(this.#next());
      else if (/[\r\n]/.test(this.#text[this.#at] ?? '')) this.#escape();
      else this.#add('\\');
    }
  }

  #doubleBacktick(): void {
    if (this.#backtick()) this.#add('').isUnsure = true;
  }

  /** `$'…'` with the escapes of C (Bash Reference Manual 3.1.2.4). */
  #ansi(): void {
    this.#at += 1;
    this.#add('');
    while (this.#at < this.#text.length) {
      const character = this.#next();
      if (character === "'") return;
      if (character !== '\\') this.#add(character);
      else this.#ansiEscape();
    }
  }

  #ansiEscape(): void {
    const { text, end } = ansiEscapeAt(this.#text, this.#at - 1);
    this.#at = end;
    this.#add(text);
  }

  #dollar(): void {
    if (this.#capturedDocument()) return;
    const found = variableAt(this.#text, this.#at - 1);
    if (found !== null) {
      this.#at = found.end;
      this.#add(`{{env.${found.name}}}`).variables.push(found.name);
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

  /** Where output goes is no part of the command; the file's name is left out with it. */
  #redirect(character: '>' | '<'): void {
    if (character === '<' && this.#isForReaders()) return;
    const found = announcedAt(this.#text, this.#at - 1);
    if (found !== null) {
      this.#announced.push({ document: found.document, words: this.#words });
      this.#at = found.end;
      this.#endWord();
      return;
    }
    const target = /[>&<]*[ \t]*[^\s;|&]*/y;
    target.lastIndex = this.#at;
    target.test(this.#text);
    this.#at = target.lastIndex;
    if (/^\d?$/.test(this.#word?.text ?? '')) this.#word = null;
    this.#endWord();
  }

  /** Takes `<client id>`, by which a page tells its reader what to put there. False where it is none. */
  #isForReaders(): boolean {
    const named = /[A-Za-z][\w.-]*(?: [A-Za-z][\w.-]*){0,4}>/y;
    named.lastIndex = this.#at;
    const [text] = named.exec(this.#text) ?? [];
    if (text === undefined) return false;
    this.#at = named.lastIndex;
    this.#add(`<${text}`);
    return true;
  }
}
