import type { CodeLine, Token } from './code-line.ts';

/** A line, or a part of one that is too long to be laid out in one go. */
export interface CodeRow {
  /** Null where the row goes on with the line before. */
  readonly number: number | null;
  readonly tokens: readonly Token[];
  readonly isMarked: boolean;
}

/** Characters of a row. The browser skips rows out of sight, so that a line of 200 kB opens at once. */
const longestRow = 2000;

/** Where a text may be cut at `most` or before it: not in a mask and not in a surrogate pair. */
function cutAt(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const opened = text.lastIndexOf('‹', most - 1);
  if (opened > 0 && opened > most - 200 && text.lastIndexOf('›', most - 1) < opened) return opened;
  const unit = text.charCodeAt(most - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? most - 1 : most;
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
    if (room <= 0) {
      yield row;
      [row, room] = [[], longestRow];
    }
  }
  if (row.length > 0) yield row;
}

/** The rows of lines; lines that are too long go on in rows without a number. */
export function rowsOf(lines: readonly CodeLine[]): CodeRow[] {
  return lines.flatMap(({ tokens, isMarked }, index) => {
    const parts = tokens.length === 0 ? [[]] : [...partsOf(tokens)];
    return parts.map((part, place) => ({ number: place === 0 ? index + 1 : null, tokens: part, isMarked }));
  });
}

/** How many rows from `start` on are worth showing at once: at least one, and no more than `budget` marks and characters allow. */
export function rowsWithin(rows: readonly CodeRow[], start: number, budget: number): number {
  let [spent, count] = [0, 0];
  for (let at = start; at < rows.length; at += 1) {
    spent += costOf(rows[at]);
    if (count > 0 && spent > budget) break;
    count += 1;
  }
  return count;
}

/** What a row costs to show, in elements: one each for itself, its tokens, and its masks and hidden characters. */
function costOf(row: CodeRow | undefined): number {
  const tokens = row?.tokens ?? [];
  return tokens.reduce((sum, { text }) => sum + 1 + (text.match(/[^\x20-\x7e]/g)?.length ?? 0), 1);
}
