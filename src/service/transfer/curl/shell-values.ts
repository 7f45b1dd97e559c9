import type { ShellCommand, ShellWord } from './shell-words.ts';

const assignment = /^([A-Za-z_]\w*)=(.*)$/s;

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
    let { text } = word;
    const variables: string[] = [];
    for (const name of new Set(word.variables)) {
      const value = this.#values.get(name);
      const parts = text.split(`{{env.${name}}}`);
      const more = (value?.text.length ?? 0) * (parts.length - 1);
      if (value === undefined || more > this.#left) variables.push(name);
      else {
        this.#left -= more;
        text = parts.join(value.text);
        variables.push(...value.variables);
      }
    }
    return { ...word, text, variables };
  }
}
