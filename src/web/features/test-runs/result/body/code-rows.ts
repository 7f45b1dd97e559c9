import { splitHidden } from '../../../../ui/machine-text/hidden-characters.ts';
import { splitMasks } from '../../../../ui/machine-text/split-masks.ts';
import type { CodeLine, Mark, Token } from './code-line.ts';

/** A line, or a part of one that is too long to be laid out in one go. */
export interface CodeRow {
  /** Null where the row goes on with the line before. */
  readonly number: number | null;
  readonly tokens: readonly Token[];
  readonly mark: Mark | null;
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
export function* rowsOf(lines: Iterable<CodeLine>): Generator<CodeRow> {
  let line = 0;
  for (const { tokens, mark } of lines) {
    line += 1;
    let number: number | null = line;
    for (const part of partsOf(tokens)) {
      yield { number, tokens: part, mark };
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

/** The rows that are worth showing at once: at least one, and no more elements than `budget`. */
export function rowsWithin(
  lines: Iterable<CodeLine>,
  budget: number,
): { readonly rows: readonly CodeRow[]; readonly hasMore: boolean } {
  const rows: CodeRow[] = [];
  let spent = 0;
  for (const row of rowsOf(lines)) {
    spent += costOf(row);
    if (rows.length > 0 && spent > budget) return { rows, hasMore: true };
    rows.push(row);
  }
  return { rows, hasMore: false };
}
