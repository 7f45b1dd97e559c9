/**
 * A text read under some encoding, with a way back: unit `i` of `text` was made
 * of the source from `starts[i]` up to `ends[i]`. Without these it is the
 * source itself.
 */
export interface TextView {
  readonly text: string;
  readonly starts?: Uint32Array;
  readonly ends?: Uint32Array;
}

function startOf({ starts }: TextView, unit: number): number {
  return starts === undefined ? unit : (starts[unit] ?? 0);
}

function endOf({ ends }: TextView, unit: number): number {
  return ends === undefined ? unit + 1 : (ends[unit] ?? 0);
}

/** How one kind of escape is read: what matches `pattern` stands for what `decode` returns. */
export interface Decoder {
  readonly pattern: RegExp;
  /** What no match can be without: most texts have none of it, and this is looked for more quickly. */
  readonly sign: RegExp;
  readonly decode: (escape: string) => string;
}

/** The view under one more encoding, or null where nothing in it is escaped that way. */
export function decodeView(view: TextView, { pattern, sign, decode }: Decoder): TextView | null {
  if (!sign.test(view.text) || view.text.search(pattern) === -1) return null;
  const found = view.text.matchAll(pattern);
  const starts = new Uint32Array(view.text.length);
  const ends = new Uint32Array(view.text.length);
  let text = '';
  let length = 0;
  let copied = 0;
  function copyTo(position: number): void {
    text += view.text.slice(copied, position);
    for (; copied < position; copied += 1, length += 1) {
      starts[length] = startOf(view, copied);
      ends[length] = endOf(view, copied);
    }
  }
  for (const match of found) {
    copyTo(match.index);
    copied = match.index + match[0].length;
    const decoded = decode(match[0]).slice(0, match[0].length);
    starts.fill(startOf(view, match.index), length, length + decoded.length);
    ends.fill(endOf(view, copied - 1), length, length + decoded.length);
    text += decoded;
    length += decoded.length;
  }
  copyTo(view.text.length);
  return { text, starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** The place in the source that units `start` up to `end` of a view were made of. */
export function sourceRange(view: TextView, start: number, end: number): { start: number; end: number } {
  return { start: startOf(view, start), end: endOf(view, end - 1) };
}
