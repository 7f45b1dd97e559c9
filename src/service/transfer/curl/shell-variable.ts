/** Also with what stands for it where it is not set, and as PowerShell has those of the environment. */
const variable = /\$(?:\{(?:env:)?([A-Za-z_]\w*)(?::?[-?=][^{}"'`$\\\n]*)?\}|(?:env:)?([A-Za-z_]\w*))/i;
const here = new RegExp(variable.source, 'iy');
const anywhere = new RegExp(variable.source, 'gi');

const settingPrograms: readonly string[] = ['export', 'declare', 'local', 'readonly', 'typeset'];

/** True for what may stand before the variables that a command sets. */
export function setsVariables(word: string): boolean {
  return settingPrograms.includes(word);
}

const list = /\$\{([A-Za-z_]\w*)\[[@*]\]\}/y;

/** The same of all words of a list, `${NAME[@]}`. */
export function listAt(text: string, at: number): { readonly name: string; readonly end: number } | null {
  list.lastIndex = at;
  const name = list.exec(text)?.[1];
  return name === undefined ? null : { name, end: list.lastIndex };
}

/** The name of the variable at this place, and where it ends; null where there is none. */
export function variableAt(text: string, at: number): { readonly name: string; readonly end: number } | null {
  here.lastIndex = at;
  const found = here.exec(text);
  const name = found?.[1] ?? found?.[2];
  return name === undefined ? null : { name, end: here.lastIndex };
}

/** A text with its variables as those of the assistant, and their names. */
export function withVariables(written: string): { readonly text: string; readonly variables: string[] } {
  const variables: string[] = [];
  const text = written.replace(anywhere, (_, braced?: string, bare?: string) => {
    const name = braced ?? bare ?? '';
    variables.push(name);
    return `{{env.${name}}}`;
  });
  return { text, variables };
}
