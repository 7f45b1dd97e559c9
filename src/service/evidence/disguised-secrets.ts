import type { TransportResponse } from '../ports/transport.ts';
import { readAnswer } from './answer/read-answer.ts';
import type { Scrubber } from './scrubber.ts';
import { mergeSpans } from './secrets/span.ts';
import { readUtf8, unitsOfBytes, unitsOfFirstBytes } from './utf8-text.ts';

/** A body of more bytes is not compared character by character: that would hold up everybody else. */
const comparedBytes = 64 * 1024;

type Units = ReturnType<typeof unitsOfBytes>;

/** The first byte whose character ends behind a unit of the text. */
function byteBehind(units: Units, unit: number): number {
  let [low, high] = [0, units.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.to ?? 0) > unit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Null where the bytes make more or less one by one than all at once, as in some encodings of Node.js. */
function unitsIn(encoding: string, bytes: Uint8Array): Units | null {
  try {
    const units = unitsOfBytes(bytes, encoding);
    const { from, to } = units.at(-1) ?? { from: 0, to: 0 };
    // The last character may only have begun.
    return [from, to].includes(unitsOfFirstBytes(bytes, bytes.length, encoding)) ? units : null;
  } catch {
    return null;
  }
}

/**
 * True for a body whose bytes hold a secret that is not recognised in the encoding that it says it is in, or is too long
 * for that to be told. Whoever knows the encoding gets the bytes back from what is shown, so no answer may show a
 * secret by naming one.
 */
export function disguisesSecret(response: TransportResponse, scrubber: Pick<Scrubber, 'known'>): boolean {
  const { body, complete } = response;
  const { declared } = readAnswer(response);
  if (declared === null) return false;
  const spans = scrubber.known(readUtf8(body, complete).text, complete);
  if (spans.length === 0) return false;
  if (body.length > comparedBytes) return true;
  const inUtf8 = unitsOfBytes(body, 'utf-8');
  const inDeclared = unitsIn(declared.encoding, body);
  if (inDeclared === null) return true;
  const recognised = mergeSpans(scrubber.known(declared.text.slice(0, inDeclared.at(-1)?.to), complete));
  return !spans.every((span) => {
    const start = inDeclared[byteBehind(inUtf8, span.start)]?.from ?? 0;
    const end = inDeclared[byteBehind(inUtf8, span.end - 1)]?.to ?? 0;
    return recognised.some((found) => found.start <= start && end <= found.end);
  });
}
