/** A word of a command, with the names of the shell variables that stand in it as `{{env.NAME}}`. */
export interface ShellWord {
  readonly text: string;
  readonly variables: readonly string[];
  /** True where something stood in it that only a shell can work out, such as `$(…)`. */
  readonly isUnsure: boolean;
  /** How many characters at its end close what words before it opened: `)` of `$(…)`, a backtick. */
  readonly closing: number;
  /**
   * What it stands for where it is nothing but a variable that may be several words: `"${NAME[@]}"` the words of a list,
   * `$NAME` outside of quotes those that its value is parted into.
   */
  readonly spread: 'list' | 'text' | null;
  /** The words of a list that it sets: `NAME=(…)`. */
  readonly list: readonly ShellWord[] | null;
}

/** The words of one command. */
export type ShellCommand = readonly ShellWord[];

/** A word that is still being read. */
export interface OpenWord {
  text: string;
  variables: string[];
  isUnsure: boolean;
  closing: number;
  spread: ShellWord['spread'];
  list: readonly ShellWord[] | null;
  /** True where a query may have begun in it. */
  hasQuery: boolean;
}

/** A word of which nothing was read yet. */
export function newWord(): OpenWord {
  return {
    text: '',
    variables: [],
    isUnsure: false,
    closing: 0,
    spread: null,
    list: null,
    hasQuery: false,
  };
}

/** A word that is nothing but a text. */
export function plainWord(text: string, variables: readonly string[] = []): ShellWord {
  return { text, variables, isUnsure: false, closing: 0, spread: null, list: null };
}

/** What a read word is: several words only where nothing stands beside the variable. */
export function readWord({ hasQuery: _, spread, ...word }: OpenWord): ShellWord {
  const [name] = word.variables;
  return { ...word, spread: word.text === `{{env.${name ?? ''}}}` ? spread : null };
}

/** Puts the input of a command in the place of what reads it, `@-`; nothing where none does. */
export function takeInput(
  words: ShellWord[],
  { text, variables }: Pick<ShellWord, 'text' | 'variables'>,
): void {
  const at = words.findIndex((word) => word.text.endsWith('@-'));
  const word = words[at];
  if (word === undefined) return;
  words[at] = {
    ...word,
    text: word.text.slice(0, -2) + text,
    variables: [...word.variables, ...variables],
  };
}
