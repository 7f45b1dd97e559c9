/**
 * A text read under some encoding, with a way back: unit `i` of `text` was made
 * of the source from `starts[i]` up to `ends[i]`.
 */
export interface TextView {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A text as it stands. */
export function plainView(text: string): TextView {
  const starts = Uint32Array.from({ length: text.length }, (_, at) => at);
  return { text, starts, ends: starts.map((at) => at + 1) };
}

/** How one kind of escape is read: what matches `pattern` stands for what `decode` returns. */
export interface Decoder {
  readonly pattern: RegExp;
  readonly decode: (escape: string) => string;
}

/** The view under one more encoding, or null where nothing in it is escaped that way. */
export function decodeView(view: TextView, { pattern, decode }: Decoder): TextView | null {
  const found = [...view.text.matchAll(pattern)];
  if (found.length === 0) return null;
  const starts = new Uint32Array(view.text.length);
  const ends = new Uint32Array(view.text.length);
  let text = '';
  let length = 0;
  let copied = 0;
  function copyTo(position: number): void {
    text += view.text.slice(copied, position);
    starts.set(view.starts.subarray(copied, position), length);
    ends.set(view.ends.subarray(copied, position), length);
    length += position - copied;
  }
  for (const match of found) {
    copyTo(match.index);
    copied = match.index + match[0].length;
    const decoded = decode(match[0]).slice(0, match[0].length);
    starts.fill(view.starts[match.index] ?? 0, length, length + decoded.length);
    ends.fill(view.ends[copied - 1] ?? 0, length, length + decoded.length);
    text += decoded;
    length += decoded.length;
  }
  copyTo(view.text.length);
  return { text, starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** The place in the source that units `start` up to `end` of a view were made of. */
export function sourceRange(view: TextView, start: number, end: number): { start: number; end: number } {
  return { start: view.starts[start] ?? 0, end: view.ends[end - 1] ?? 0 };
}
