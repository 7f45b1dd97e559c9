import { curlLimit } from './curl-limit.ts';

/** `NAME=curl`, also with a folder before it and, in quotes, options behind it; PowerShell writes `$NAME = 'curl.exe'`. */
const set =
  /^[ \t]*(?:(?:export|declare|local|readonly|typeset)[ \t]+(?:-[A-Za-z]+[ \t]+)?)?\$?([A-Za-z_]\w*)[ \t]?=[ \t]?(?:(["'])(?:[^\s"'=]*[\\/])?(curl(?:\.exe)?(?:[ \t][^"'`$\n]*)?)\2|(?:[^\s"'=]*\/)?(curl(?:\.exe)?))(?=[ \t]*(?:[;#&\r\n]|$))/;

/** A variable where a command begins, with something behind it that an argument may begin with. */
const used =
  /(^[ \t]*(?:[$>%][ \t]+)?|[;&|(`{!][ \t]*|\b(?:then|do|else|if|while|sudo|time|exec)[ \t]+)("?)\$(?:\{([A-Za-z_]\w*)(?::?[-=?][^{}"'`$\\\n]*)?\}|([A-Za-z_]\w*))\2(?=[ \t]+(?:[-'"“‘$\\`^]|https?:|\w[\w-]*\.))/;

const setOrUsed = new RegExp(`${set.source}|${used.source.replace('\\2', '\\6')}`, 'gm');

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
  const replace = (
    whole: string,
    name: string | undefined,
    _quote: string | undefined,
    quoted: string | undefined,
    bare: string | undefined,
    before: string,
    _otherQuote: string | undefined,
    braced: string | undefined,
    plain: string | undefined,
    at: number,
  ): string => {
    if (name !== undefined) {
      programs.set(name, quoted ?? bare ?? '');
      return whole;
    }
    const variable = braced ?? plain ?? '';
    const program = programs.get(variable) ?? (saysCurl.test(variable) ? 'curl' : undefined);
    return program === undefined || isContinued(text, at) ? whole : before + program;
  };
  return text.replace(setOrUsed, replace);
}
