import { curlLimit } from './curl-limit.ts';

/** One pattern of its parts, one behind the other. */
function joined(...parts: readonly RegExp[]): string {
  return parts.map(({ source }) => source).join('');
}

/** `NAME=curl`, also with a folder before it and, in quotes, options behind it; PowerShell writes `$NAME = 'curl.exe'`. */
const set = joined(
  /^[ \t]*(?:(?:export|declare|local|readonly|typeset)[ \t]+(?:-[A-Za-z]+[ \t]+)?)?/,
  /\$?(?<name>[A-Za-z_]\w*)[ \t]?=[ \t]?/,
  /(?:(?<quote>["'])(?:[^\s"'=]*[\\/])?(?<quoted>curl(?:\.exe)?(?:[ \t][^"'`$\n]*)?)\k<quote>|(?:[^\s"'=]*\/)?(?<bare>curl(?:\.exe)?))/,
  /(?=[ \t]*(?:[;#&\r\n]|$))/,
);

/** What may stand before the first word of a command: a prompt, the end of another command, a word of the shell. */
const before =
  /(?<before>^[ \t]*(?:[$>%][ \t]+|(?:PS [^>\n]*|[A-Za-z]:\\[^>\n]*)>[ \t]*)?|[;&|(`{!][ \t]*|\b(?:then|do|else|if|while|sudo|time|exec)[ \t]+)/;

const variable =
  /(?<around>"?)\$(?:\{(?<braced>[A-Za-z_]\w*)(?::?[-=?][^{}"'`$\\\n]*)?\}|(?<plain>[A-Za-z_]\w*))\k<around>/;

/** The program with its folder, `/usr/bin/curl`, or in quotes. The blanks of a folder are escaped, or in quotes. */
const path =
  /(?<path>"(?:[^"\n]*[\\/])?curl(?:\.exe)?"|'(?:[^'\n]*[\\/])?curl(?:\.exe)?'|(?:[A-Za-z]:)?(?:[^\s:"'`$;|&(){}<>=!]|\\ )*[\\/]curl(?:\.exe)?)/;

/** Where something follows that an argument may begin with. */
const argument = /(?=[ \t]+(?:[-'"“‘$\\`^]|https?:|\w[\w-]*\.))/;

const setOrUsed = new RegExp(
  `${set}|${before.source}(?:${variable.source}|${path.source})${argument.source}`,
  'gm',
);

/** A name that says what it stands for, where the text does not: `CURL`, `MY_CURL`, `curl_cmd`. */
const saysCurl = /curl(?:_?(?:bin|binary|cmd|command|exe|path|prog|program))?$/i;

/** True on a line that the one before it goes on with. */
function isContinued(text: string, at: number): boolean {
  let end = at;
  if (text[end - 1] !== '\n') return false;
  end -= 1;
  while (/[ \t\r]/.test(text[end - 1] ?? '')) end -= 1;
  return /[\\`^]/.test(text[end - 1] ?? '');
}

/**
 * The text with the plain name of the program where it stands with its folder, or a variable stands for it, as far as
 * the text sets it to cURL before, or its name says so: `/usr/bin/curl`, `CURL='curl -s'`, `"$CURL" -u a:b https://…`.
 */
export function withPrograms(text: string): string {
  if (text.length > curlLimit || !/curl/i.test(text)) return text;
  const programs = new Map<string, string>();
  const parts: string[] = [];
  let end = 0;
  for (const { 0: whole, index: at, groups = {} } of text.matchAll(setOrUsed)) {
    const { name, quoted, bare = '', before: ahead = '', braced, plain = '' } = groups;
    if (name !== undefined) {
      programs.set(name, quoted ?? bare);
      continue;
    }
    const isNamed = groups.path !== undefined || saysCurl.test(braced ?? plain);
    const program = programs.get(braced ?? plain) ?? (isNamed ? 'curl' : undefined);
    if (program === undefined || isContinued(text, at)) continue;
    parts.push(text.slice(end, at), ahead, program);
    end = at + whole.length;
  }
  return parts.join('') + text.slice(end);
}
