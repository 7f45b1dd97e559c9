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

const ansiEscapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** What a variable takes in quotes: the command in it is read as if it stood in none. */
const capturedCommand = /\$\(\s*curl(?:\.exe)?\s/iy;
const variable = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/y;
const ansiNumber = /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|([0-7]{1,3}))/y;

function codePoint(value: number): string {
  return value > 0x10ffff ? '\uFFFD' : String.fromCodePoint(value);
}

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
    else if (character === '\n' || character === ';' || character === '|' || character === '&')
      this.#endCommand();
    else if (character === '>' || character === '<') this.#redirect();
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
    ansiNumber.lastIndex = this.#at - 1;
    const found = ansiNumber.exec(this.#text);
    if (found === null) {
      const character = this.#next();
      this.#add(ansiEscapes[character] ?? character);
      return;
    }
    const [, hex, short, long, octal] = found;
    this.#at = ansiNumber.lastIndex;
    this.#add(codePoint(octal === undefined ? parseInt(hex ?? short ?? long ?? '', 16) : parseInt(octal, 8)));
  }

  #dollar(): void {
    variable.lastIndex = this.#at - 1;
    const found = variable.exec(this.#text);
    const name = found?.[1] ?? found?.[2];
    if (name !== undefined) {
      this.#at = variable.lastIndex;
      this.#add(`{{env.${name}}}`);
      this.#word?.variables.push(name);
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
  #redirect(): void {
    const target = /[>&<]*[ \t]*[^\s;|&]*/y;
    target.lastIndex = this.#at;
    target.test(this.#text);
    this.#at = target.lastIndex;
    if (/^\d?$/.test(this.#word?.text ?? '')) this.#word = null;
    this.#endWord();
  }
}
