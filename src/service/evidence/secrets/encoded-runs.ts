/** A stretch of a text that may hold another text in base64, hexadecimal digits or a list of numbers. */
export interface EncodedRun {
  readonly encoding: 'base64' | 'hex' | 'numbers';
  readonly start: number;
  readonly end: number;
  /** What it may hold; several, since where the encoding begins is not known. */
  readonly decode: () => readonly string[];
}

const base64Run = /[A-Za-z0-9+/_-]{6,}={0,2}/g;
const hexRun = /(?:[0-9A-Fa-f]{2}){4,}|(?:(?:0x)?[0-9A-Fa-f]{2}(?:[ :-]|,\s*)){3,}(?:0x)?[0-9A-Fa-f]{2}\b/g;

/** The bytes or units of a text, as a list or, as JSON has typed arrays, by their places. */
const numberRun =
  /-?\b\d{1,5}(?:(?:\s*[,;]\s*|\s+)-?\d{1,5}\b){3,}|(?:"\d{1,6}"\s*:\s*\d{1,5}\s*,\s*){3,}"\d{1,6}"\s*:\s*\d{1,5}/g;
const place = /"\d+"\s*:/g;

const decoder = new TextDecoder();

/** Runs are many and short: a loop is several times as fast as `Uint8Array.from` with a function. */
function toText(binary: string): string {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return decoder.decode(bytes);
}

/** The run read from each of the four places where a group of base64 may begin. */
function fromBase64(run: string): string[] {
  const digits = run.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  return [0, 1, 2, 3].map((skipped) => {
    const rest = digits.slice(skipped);
    return toText(atob(rest.length % 4 === 1 ? rest.slice(0, -1) : rest));
  });
}

function fromHex(run: string): string[] {
  const digits = run.replace(/0x|[\s,:-]/g, '');
  return [0, 1].map((skipped) =>
    toText(digits.slice(skipped).replace(/[^]{1,2}/g, (pair) => String.fromCharCode(parseInt(pair, 16)))),
  );
}

/** Numbers read as bytes and as code units; of a list that was cut, the last number may not be whole. */
function fromNumbers(run: string): string[] {
  const numbers = (run.replace(place, '').match(/-?\d+/g) ?? []).map(Number);
  const units = (some: readonly number[]) => some.map((unit) => String.fromCharCode(unit & 0xffff)).join('');
  const bytes = (some: readonly number[]) => decoder.decode(Uint8Array.from(some));
  return [numbers, numbers.slice(0, -1)].flatMap((some) => [bytes(some), units(some)]);
}

/**
 * Every stretch that looks like base64, base64url, hexadecimal digits or a list of numbers and is
 * long enough to hold `shortest` characters.
 */
export function encodedRuns(text: string, shortest: number): EncodedRun[] {
  const found: EncodedRun[] = [];
  const isTooShort = (run: string) => run.length * 3 < shortest * 4;
  function add(encoding: EncodedRun['encoding'], pattern: RegExp, decode: (run: string) => string[]): void {
    for (const match of text.matchAll(pattern)) {
      const [run] = match;
      if (isTooShort(run)) continue;
      const start = match.index;
      found.push({ encoding, start, end: start + run.length, decode: () => decode(run) });
    }
  }
  if (isTooShort(text)) return found;
  add('base64', base64Run, fromBase64);
  add('hex', hexRun, fromHex);
  add('numbers', numberRun, fromNumbers);
  return found;
}
