const named: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const number = /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|([0-7]{1,3}))/y;

function codePoint(value: number): string {
  return value > 0x10ffff ? '\uFFFD' : String.fromCodePoint(value);
}

/** What an escape of C stands for whose backslash is at this place, and where it ends (Bash Reference Manual 3.1.2.4). */
function ansiEscapeAt(text: string, at: number): { readonly text: string; readonly end: number } {
  number.lastIndex = at;
  const found = number.exec(text);
  if (found === null) {
    const character = text[at + 1] ?? '';
    return { text: named[character] ?? character, end: at + 2 };
  }
  const [, hex, short, long, octal] = found;
  const value = octal === undefined ? parseInt(hex ?? short ?? long ?? '', 16) : parseInt(octal, 8);
  return { text: codePoint(value), end: number.lastIndex };
}

/** The text of `$'…'` whose first character is at this place, and where the text goes on behind it. */
export function ansiTextAt(text: string, from: number): { readonly text: string; readonly end: number } {
  const parts: string[] = [];
  for (let at = from; at < text.length;) {
    const character = text[at] ?? '';
    if (character === "'") return { text: parts.join(''), end: at + 1 };
    const found = character === '\\' ? ansiEscapeAt(text, at) : { text: character, end: at + 1 };
    parts.push(found.text);
    at = found.end;
  }
  return { text: parts.join(''), end: text.length };
}
