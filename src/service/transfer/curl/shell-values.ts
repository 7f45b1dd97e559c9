import { setsVariables } from './shell-variable.ts';
import { plainWord, type ShellCommand, type ShellWord } from './shell-word.ts';

const assignment = /^([A-Za-z_]\w*)(\+?)=(.*)$/s;

/** A variable as the words of a shell have it. */
const reference = /\{\{env\.([A-Za-z_]\w*)\}\}/g;

/** Characters that are filled in altogether: a value in many places would stand for far more than was sent. */
const mostFilled = 2 * 1024 * 1024;

/** What takes room beside the characters of a word. */
const wordCost = 8;

/** True for words that say which variable is set and how, and not to what: `declare -a`. */
function isOption({ text }: ShellWord): boolean {
  return /^-[A-Za-z]+$/.test(text);
}

/** The variables that a script sets before its commands, as far as their values stand in it. */
export class ShellValues {
  readonly #values = new Map<string, ShellWord>();
  readonly #lists = new Map<string, readonly ShellWord[]>();
  #left = mostFilled;

  /** Takes what a command sets, which is nothing else: `NAME=value`, `export NAME=value`. True where it is such a one. */
  take(words: ShellCommand): boolean {
    const isDeclared = setsVariables(words[0]?.text ?? '');
    const set = isDeclared ? words.slice(1).filter((word) => !isOption(word)) : words;
    const found = set.map((word) => ({ word, parts: assignment.exec(word.text) }));
    if (found.some(({ parts }) => parts === null)) return false;
    for (const { word, parts } of found) {
      const [, name = '', plus = '', text = ''] = parts ?? [];
      if (word.list === null) this.#set(name, { ...word, text }, plus !== '');
      else this.#setList(name, word.list, plus !== '');
    }
    return true;
  }

  #set(name: string, word: ShellWord, isAppended: boolean): void {
    const before = isAppended ? this.#values.get(name) : plainWord('');
    this.#values.delete(name);
    this.#lists.delete(name);
    if (word.isUnsure || before === undefined || !this.#takeRoom(before.text.length)) return;
    const { text, variables } = this.fill(word);
    this.#values.set(name, plainWord(before.text + text, [...before.variables, ...variables]));
  }

  #setList(name: string, list: readonly ShellWord[], isAppended: boolean): void {
    const before = isAppended ? (this.#lists.get(name) ?? []) : [];
    this.#values.delete(name);
    this.#lists.delete(name);
    const words = this.fillAll(list);
    if (this.#takeRoom(before.length * wordCost)) this.#lists.set(name, [...before, ...words]);
  }

  #takeRoom(characters: number): boolean {
    if (characters > this.#left) return false;
    this.#left -= characters;
    return true;
  }

  /** The words of a list that is known, and has room yet. */
  #listOf(name: string): readonly ShellWord[] | null {
    const list = this.#lists.get(name);
    if (list === undefined) return null;
    const room = list.reduce((sum, { text }) => sum + text.length + wordCost, 0);
    return this.#takeRoom(room) ? list : null;
  }

  /**
   * All words, each variable with the value that is known, which may be several words. One that stands for a list that
   * is not known stays a word of its own.
   */
  fillAll(command: ShellCommand): ShellWord[] {
    const words: ShellWord[] = [];
    for (const word of command) {
      const [name = ''] = word.variables;
      const list = word.spread === 'list' ? this.#listOf(name) : null;
      for (const each of list ?? this.#parted(word)) words.push(each);
    }
    return words;
  }

  /** A variable outside of quotes that holds options, or a command, is all of their words: `OPTS='-s -u a:b'`. */
  #parted(word: ShellWord): readonly ShellWord[] {
    const filled = this.fill(word);
    const isParted = word.spread === 'text' && /^\s*(?:-.*|curl)\s/s.test(filled.text);
    if (!isParted) return [filled];
    const [first = '', ...others] = filled.text.trim().split(/\s+/);
    return [{ ...filled, text: first }, ...others.map((text) => plainWord(text))];
  }

  /** The word with the values that are known; the other variables stay what they are. */
  fill(word: ShellWord): ShellWord {
    const names = new Set(word.variables);
    const filled = new Set<string>();
    const left = new Set<string>();
    const text = word.text.replace(reference, (whole, name: string) => {
      if (!names.has(name)) return whole;
      const value = this.#values.get(name);
      if (value === undefined || value.text.length > this.#left) {
        left.add(name);
        return whole;
      }
      this.#left -= value.text.length;
      if (!filled.has(name)) for (const inside of value.variables) left.add(inside);
      filled.add(name);
      return value.text;
    });
    const spread = filled.size > 0 ? null : word.spread;
    return { ...word, text, variables: [...left], spread };
  }
}
