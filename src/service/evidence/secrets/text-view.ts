/** Which units of a source a text was made of: its unit `i` of those from `starts[i]` up to `ends[i]`. */
interface Places {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A text read under some encoding, with a way back to the source. */
export interface TextView {
  readonly text: string;
  /** The way back, which few texts ever need. Without it the text is the source itself. */
  readonly places?: () => Places;
}

/** How one kind of escape is read: what matches `pattern` stands for what `decode` returns. */
export interface Decoder {
  readonly pattern: RegExp;
  /** What no match can be without: most texts have none of it, and this is looked for more quickly. */
  readonly sign: RegExp;
  readonly decode: (escape: string) => string;
}

/** What an escape stands for, never longer than itself. */
function decoded(escape: string, decode: Decoder['decode']): string {
  return decode(escape).slice(0, escape.length);
}

function placesOf({ text, places }: TextView, { pattern, decode }: Decoder): Places {
  const before = places?.();
  const startOf = (unit: number) => (before === undefined ? unit : (before.starts[unit] ?? 0));
  const endOf = (unit: number) => (before === undefined ? unit + 1 : (before.ends[unit] ?? 0));
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  let copied = 0;
  function copyTo(position: number): void {
    for (; copied < position; copied += 1, length += 1) {
      starts[length] = startOf(copied);
      ends[length] = endOf(copied);
    }
  }
  for (const match of text.matchAll(pattern)) {
    copyTo(match.index);
    copied = match.index + match[0].length;
    const end = length + decoded(match[0], decode).length;
    starts.fill(startOf(match.index), length, end);
    ends.fill(endOf(copied - 1), length, end);
    length = end;
  }
  copyTo(text.length);
  return { starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** The view under one more encoding, or null where nothing in it is escaped that way. */
export function decodeView(view: TextView, decoder: Decoder): TextView | null {
  const { pattern, sign, decode } = decoder;
  if (!sign.test(view.text) || view.text.search(pattern) === -1) return null;
  const text = view.text.replace(pattern, (escape) => decoded(escape, decode));
  let places: Places | undefined;
  return { text, places: () => (places ??= placesOf(view, decoder)) };
}

/** The place in the source that units `start` up to `end` of a view were made of. */
export function sourceRange(
  { places }: TextView,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (places === undefined) return { start, end };
  const { starts, ends } = places();
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
