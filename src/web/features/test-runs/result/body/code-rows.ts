import { splitHidden } from '../../../../ui/machine-text/hidden-characters.ts';
import { splitMasks } from '../../../../ui/machine-text/split-masks.ts';
import type { CodeLine, Mark, Token } from './code-line.ts';

/** A line, or a part of one that is too long to be laid out in one go. */
export interface CodeRow {
  /** Null where the row goes on with the line before. */
  readonly number: number | null;
  readonly tokens: readonly Token[];
  readonly mark: Mark | null;
  /** The mark again, where this is the first row that has it. */
  readonly sign: Mark | null;
}

/** Characters of a row. The browser skips rows out of sight, so that a line of 200 kB opens at once. */
const longestRow = 2000;
/** A mask that stands where a row is cut goes into the next one, unless it is longer than any mask should be. */
const longestMask = 500;

/** Where a text may be cut at `most` or before it: not in a mask and not in a surrogate pair. */
function cutAt(text: string, most: number): number {
  const opened = text.lastIndexOf('‹', most - 1);
  const isOpen = opened > 0 && text.lastIndexOf('›', most - 1) < opened;
  if (isOpen && opened > most - longestMask) return opened;
  const unit = text.charCodeAt(most - 1);
  return unit >= 0xd800 && unit <= 0xdbff && most > 1 ? most - 1 : most;
}

function* partsOf(tokens: readonly Token[]): Generator<Token[]> {
  let row: Token[] = [];
  let room = longestRow;
  for (const { kind, text } of tokens) {
    let rest = text;
    while (rest.length > room) {
      const end = cutAt(rest, room);
      row.push({ kind, text: rest.slice(0, end) });
      rest = rest.slice(end);
      yield row;
      [row, room] = [[], longestRow];
    }
    row.push({ kind, text: rest });
    room -= rest.length;
    if (room > 0) continue;
    yield row;
    [row, room] = [[], longestRow];
  }
  if (row.length > 0 || tokens.length === 0) yield row;
}

/** The rows of lines, one by one; lines that are too long go on in rows without a number. */
export function* rowsOf(lines: Iterable<CodeLine>): Generator<CodeRow, void> {
  const signed = new Set<Mark | null>([null]);
  let line = 0;
  for (const { tokens, mark } of lines) {
    line += 1;
    let number: number | null = line;
    for (const part of partsOf(tokens)) {
      yield { number, tokens: part, mark, sign: signed.has(mark) ? null : mark };
      signed.add(mark);
      number = null;
    }
  }
}

/** What a row costs to show, in elements: itself, its tokens, and their masks and hidden characters. */
function costOf({ tokens }: CodeRow): number {
  const costs = tokens.map(({ text }) =>
    splitMasks(text).reduce(
      (sum, part) => sum + (part.kind === 'mask' ? 4 : splitHidden(part.text).length),
      1,
    ),
  );
  return costs.reduce((sum, cost) => sum + cost, 1);
}

/** Rows that are drawn in one go. */
export type RowBatch = readonly CodeRow[];

/** The rows of lines in batches, which are read as far as they are asked for: at least one row, and no more elements than `budget`. */
export class RowBatches {
  readonly #rows: Iterator<CodeRow, void>;
  readonly #budget: number;
  readonly #read: RowBatch[] = [];
  #ahead: IteratorResult<CodeRow, void>;

  constructor(lines: Iterable<CodeLine>, budget: number) {
    this.#rows = rowsOf(lines);
    this.#budget = budget;
    this.#ahead = this.#rows.next();
  }

  /** The first batches, the same ones each time. */
  first(count: number): { readonly batches: readonly RowBatch[]; readonly hasMore: boolean } {
    while (this.#read.length < count && this.#ahead.done !== true) this.#read.push(this.#readBatch());
    const hasMore = this.#read.length > count || this.#ahead.done !== true;
    return { batches: this.#read.slice(0, count), hasMore };
  }

  #readBatch(): RowBatch {
    const rows: CodeRow[] = [];
    let spent = 0;
    while (this.#ahead.done !== true) {
      const row = this.#ahead.value;
      spent += costOf(row);
      if (rows.length > 0 && spent > this.#budget) break;
      rows.push(row);
      this.#ahead = this.#rows.next();
    }
    return rows;
  }
}
