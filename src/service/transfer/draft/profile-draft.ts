import { limits } from '#contract/limits.ts';
import type { ImportNoteCode } from '#contract/transfer/import-answer.ts';
import type { ImportedRow } from '../import/imported-row.ts';
import { NoteList } from '../import/note-list.ts';

type Row = Readonly<Record<string, unknown>>;

/** The members that may name a tenancy. */
const addresses = ['tokenRequestUrl', 'authorizationUrl', 'refreshTokenUrl', 'checkUrl'] as const;

/** An address up to the part that is the tenancy. */
const base = /^https?:\/\/[^?#]*?\{tenant\}[^/?#]*/i;

/** A name as a profile may have it, of what a foreign text calls something. */
export function profileName(text: string): string {
  const short = Array.from(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim());
  return short.slice(0, limits.name).join('') || 'Imported';
}

/** A profile that is put together from what a foreign text says, with where each part of it came from. */
export class ProfileDraft {
  readonly type: string;
  readonly #members = new Map<string, unknown>();
  readonly #lists = new Map<string, Row[]>();
  readonly #sources: [string, string][] = [];
  readonly #notes = new NoteList();
  readonly #absent: string[] = [];

  constructor(type: string, name: string) {
    this.type = type;
    this.#members.set('type', type);
    this.#members.set('name', profileName(name));
  }

  /** Sets a member; nothing where there is no text. */
  set(member: string, value: unknown, source: string): this {
    if (value === undefined || value === '') return this;
    this.#members.set(member, value);
    this.#sources.push([member, source]);
    return this;
  }

  /** The text of a member as far as it is set, else an empty one. */
  text(member: string): string {
    const value = this.#members.get(member);
    return typeof value === 'string' ? value : '';
  }

  /** Begins a list that is otherwise as the type begins it. */
  list(list: string): this {
    this.#lists.set(list, this.#lists.get(list) ?? []);
    return this;
  }

  /** Adds a row to a list; nothing where the list has more already than a profile may have, which says enough. */
  add(list: string, row: Row, source: string): this {
    const rows = this.list(list).#lists.get(list) ?? [];
    if (rows.length > limits.rows) return this;
    this.#sources.push([`${list}.${rows.length}`, source]);
    rows.push(row);
    return this;
  }

  /** The rows that a list has so far. */
  rows(list: string): readonly Row[] {
    return this.#lists.get(list) ?? [];
  }

  note(source: string, code: ImportNoteCode): this {
    this.#notes.add(source, code);
    return this;
  }

  noteAll(notes: NoteList): this {
    this.#notes.addAll(notes);
    return this;
  }

  /** A secret that the profile needs and the text does not give. */
  lacks(path: string): this {
    this.#absent.push(path);
    return this;
  }

  /** An address with a tenancy in it makes the profile one with tenancies: without, it could not be saved. */
  #takeTenancy(): void {
    const member = addresses.find((name) => this.text(name).includes('{tenant}'));
    const baseUrl = member === undefined ? undefined : base.exec(this.text(member))?.[0];
    if (member === undefined || baseUrl === undefined) return;
    const source = this.#sources.find(([path]) => path === member)?.[1];
    this.set('tenancy', { enabled: true, baseUrl }, source ?? member);
  }

  toRow(): ImportedRow {
    this.#takeTenancy();
    return {
      profile: { ...Object.fromEntries(this.#members), ...Object.fromEntries(this.#lists) },
      sources: Object.fromEntries(this.#sources),
      notes: this.#notes.toNotes(),
      absentSecrets: this.#absent,
    };
  }
}
