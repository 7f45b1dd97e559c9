function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

const hereString = /<<<[ \t]*/y;
const forReaders = /<[A-Za-z][\w.-]*(?: [A-Za-z][\w.-]*){0,4}>/y;
const target = /[<>][>&<]*[ \t]*[^\s;|&]*/y;

/** Where `<<<` at this place ends: the word behind it is what the command reads. Null where there is none. */
export function hereStringEnd(text: string, at: number): number | null {
  return endOf(hereString, text, at);
}

/** Where `<client id>` at this place ends, by which a page tells its reader what to put there. Null where it is none. */
export function readersHintEnd(text: string, at: number): number | null {
  return endOf(forReaders, text, at);
}

/** Where an operator at this place ends, with the file that it names. */
export function redirectEnd(text: string, at: number): number {
  return endOf(target, text, at) ?? at;
}
