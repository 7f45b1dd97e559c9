/** A stretch of a text that may hold another text in base64 or hexadecimal digits. */
export interface EncodedRun {
  readonly encoding: 'base64' | 'hex';
  readonly start: number;
  readonly end: number;
  /** What it may hold; several, since where the encoding begins is not known. */
  readonly decode: () => readonly string[];
}

const base64Run = /[A-Za-z0-9+/_-]{6,}={0,2}/g;
const hexRun = /(?:[0-9A-Fa-f]{2}){4,}|(?:[0-9A-Fa-f]{2}[ :-]){3,}[0-9A-Fa-f]{2}\b/g;

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
  const digits = run.replace(/[ :-]/g, '');
  return [0, 1].map((skipped) =>
    toText(digits.slice(skipped).replace(/[^]{1,2}/g, (pair) => String.fromCharCode(parseInt(pair, 16)))),
  );
}

/**
 * Every stretch that looks like base64, base64url or hexadecimal digits and is
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
  return found;
}
