import { plainWord, type ShellCommand, type ShellWord } from './shell-word.ts';

/** True for a command as the command prompt of Windows takes it: `^` before quotes and line ends. */
export function isForWindows(text: string): boolean {
  return /\^"|\^[ \t]*\r?\n/.test(text);
}

/** What means something to the prompt: `^` at the end of a line or before a character, and the name of a variable. */
const special = /\^[ \t]*\r?\n(\r?\n)?|\^([^\r\n])|%(?![0-9A-Fa-f]{2}%[0-9A-Fa-f]{2})([A-Za-z_]\w*)%/g;

/**
 * What the prompt makes of a text: `^` takes the meaning of what follows it away, and joins lines. A variable becomes
 * `{{env.NAME}}`; encoded characters of an address or a form (`%C3%A9`) are none, however they are escaped.
 */
function expanded(text: string): string {
  return text.replace(
    special,
    (_, lineEnd: string | undefined, escaped: string | undefined, name: string | undefined) =>
      name === undefined ? (escaped ?? (lineEnd === undefined ? '' : '\n')) : `{{env.${name}}}`,
  );
}

function wordOf(text: string): ShellWord {
  const variables = [...text.matchAll(/\{\{env\.([A-Za-z_]\w*)\}\}/g)].map(([, name = '']) => name);
  return plainWord(text, variables);
}

/** How many backslashes follow one another from there: counted once, since a line may be of nothing else. */
function backslashesAt(line: string, at: number): number {
  let end = at;
  while (line[end] === '\\') end += 1;
  return end - at;
}

/** Parts one line into words as a Windows program does: backslashes mean something before quotes only. */
function wordsOf(line: string): ShellWord[] {
  const words: ShellWord[] = [];
  let word: string | null = null;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const slashes = backslashesAt(line, at);
    if (slashes > 0) {
      const isBeforeQuote = line[at + slashes] === '"';
      word = (word ?? '') + '\\'.repeat(isBeforeQuote ? Math.floor(slashes / 2) : slashes);
      at += slashes - 1;
      if (!isBeforeQuote || slashes % 2 === 0) continue;
      word += '"';
      at += 1;
    } else if (line[at] === '"' && isQuoted && line[at + 1] === '"') {
      word = `${word ?? ''}"`;
      at += 1;
    } else if (line[at] === '"') {
      isQuoted = !isQuoted;
      word ??= '';
    } else if (!isQuoted && /\s/.test(line[at] ?? '')) {
      if (word !== null) words.push(wordOf(word));
      word = null;
    } else word = (word ?? '') + (line[at] ?? '');
  }
  return word === null ? words : [...words, wordOf(word)];
}

/**
 * Parts a text of the command prompt into the words of its commands, one a
 * line; browsers copy several joined by `&`. Never throws.
 */
export function windowsCommands(text: string): readonly ShellCommand[] {
  const plain = expanded(text);
  return plain
    .split(/\r?\n(?=[^\S\n]*curl(?:\.exe)?\s)|\s&\s*(?=curl(?:\.exe)?\s)/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}
