/** A part of a word of a shell command: text as it is, or the value of a variable. */
export type ShellPart = { readonly text: string } | { readonly variable: string };

/** Text that needs no quotes in a POSIX shell. */
const plain = /^[A-Za-z0-9@%_+:,./-]+$/;

function quote(part: ShellPart): string {
  if ('variable' in part) return `"$${part.variable}"`;
  return plain.test(part.text) ? part.text : `'${part.text.replaceAll("'", `'\\''`)}'`;
}

/**
 * One word of a command for a POSIX shell (POSIX.1-2017, XCU 2.2): between
 * single quotes nothing has a meaning; a variable stands in double quotes, so
 * that its value stays one word. NUL cannot stand in a command and is left out.
 */
export function shellWord(parts: readonly ShellPart[]): string {
  const joined: ShellPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if ('variable' in part) joined.push(part);
    else {
      const text = part.text.replaceAll('\0', '');
      if (last !== undefined && 'text' in last) joined[joined.length - 1] = { text: last.text + text };
      else if (text !== '') joined.push({ text });
    }
  }
  return joined.length === 0 ? "''" : joined.map(quote).join('');
}
