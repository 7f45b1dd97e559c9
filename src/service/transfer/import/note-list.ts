import type { ImportNote, ImportNoteCode } from '#contract/transfer/import-answer.ts';
import { note } from './imported-row.ts';

/** Notes that are told of one profile, or of a text as a whole; beyond them their number says enough. */
const named = 100;

/** Notes as they come up, of which there may be as many as a text has characters. Of those that are listed, none is the same. */
export class NoteList {
  readonly #notes: ImportNote[] = [];
  #more = 0;

  add(source: string, code: ImportNoteCode): void {
    const next = note(source, code);
    if (this.#notes.some((known) => known.source === next.source && known.code === code)) return;
    if (this.#notes.length === named) this.#more += 1;
    else this.#notes.push(next);
  }

  /** Adds those of another list, listed or not. */
  addAll(other: NoteList): void {
    for (const { source, code } of other.#notes) this.add(source, code);
    this.#more += other.#more;
  }

  /** The first of them, and at the end how many others there are. */
  toNotes(): readonly ImportNote[] {
    return this.#more === 0 ? this.#notes : [...this.#notes, note(`+${this.#more}`, 'others_not_listed')];
  }
}
