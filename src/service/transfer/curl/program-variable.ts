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

/** A variable where a command begins, with something behind it that an argument may begin with. */
const used = joined(
  /(?<before>^[ \t]*(?:[$>%][ \t]+)?|[;&|(`{!][ \t]*|\b(?:then|do|else|if|while|sudo|time|exec)[ \t]+)/,
  /(?<around>"?)\$(?:\{(?<braced>[A-Za-z_]\w*)(?::?[-=?][^{}"'`$\\\n]*)?\}|(?<plain>[A-Za-z_]\w*))\k<around>/,
  /(?=[ \t]+(?:[-'"“‘$\\`^]|https?:|\w[\w-]*\.))/,
);

const setOrUsed = new RegExp(`${set}|${used}`, 'gm');

/** A name that says what it stands for, where the text does not: `CURL`, `MY_CURL`, `curl_cmd`. */
const saysCurl = /curl(?:_?(?:bin|binary|cmd|command|exe|path|prog|program))?$/i;

/** True on a line that the one before it goes on with. */
function isContinued(text: string, at: number): boolean {
  let end = at;
  if (text[end - 1] !== '\n') return false;
  end -= 1;
  while (/[ \t\r]/.test(text[end - 1] ?? '')) end -= 1;
  return text[end - 1] === '\\' || text[end - 1] === '`';
}

/**
 * The text with the program itself where a variable stands for it, as far as the text sets it to cURL before, or its
 * name says so: `CURL='curl -s'`, `"$CURL" -u a:b https://…`.
 */
export function withPrograms(text: string): string {
  if (text.length > curlLimit || !/curl/i.test(text)) return text;
  const programs = new Map<string, string>();
  const parts: string[] = [];
  let end = 0;
  for (const { 0: whole, index: at, groups = {} } of text.matchAll(setOrUsed)) {
    const { name, quoted, bare = '', before = '', braced, plain = '' } = groups;
    if (name !== undefined) {
      programs.set(name, quoted ?? bare);
      continue;
    }
    const variable = braced ?? plain;
    const program = programs.get(variable) ?? (saysCurl.test(variable) ? 'curl' : undefined);
    if (program === undefined || isContinued(text, at)) continue;
    parts.push(text.slice(end, at), before, program);
    end = at + whole.length;
  }
  return parts.join('') + text.slice(end);
}
