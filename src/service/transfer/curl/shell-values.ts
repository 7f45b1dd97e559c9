import type { ShellCommand, ShellWord } from './shell-words.ts';

const assignment = /^([A-Za-z_]\w*)=(.*)$/s;

/** A variable as the words of a shell have it. */
const reference = /\{\{env\.([A-Za-z_]\w*)\}\}/g;

/** Characters that are filled in altogether: a value in many places would stand for far more than was sent. */
const mostFilled = 2 * 1024 * 1024;

/** The variables that a script sets before its commands, as far as their values stand in it. */
export class ShellValues {
  readonly #values = new Map<string, ShellWord>();
  #left = mostFilled;

  /** Takes what a command sets, which is nothing else: `NAME=value`, `export NAME=value`. True where it is such a one. */
  take(words: ShellCommand): boolean {
    const set = words[0]?.text === 'export' ? words.slice(1) : words;
    const found = set.map((word) => ({ word, parts: assignment.exec(word.text) }));
    if (found.some(({ parts }) => parts === null)) return false;
    for (const { word, parts } of found) {
      const [, name = '', text = ''] = parts ?? [];
      if (word.isUnsure) this.#values.delete(name);
      else this.#values.set(name, this.fill({ ...word, text }));
    }
    return true;
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
    return { ...word, text, variables: [...left] };
  }
}
