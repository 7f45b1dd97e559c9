/** One thing that can be put into a text. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  /** What is said beside it, such as its value. */
  readonly detail?: string | undefined;
  /** What is put in. */
  readonly text: string;
}

/** What can be put into a text, in place of its characters from `from` up to `to`. */
export interface Suggestions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Suggestion[];
  /** True where Enter takes the first one, without going to it. */
  readonly startsAtFirst: boolean;
}

/**
 * Finds suggestions for a text with the caret in it; null where there are
 * none. `isAsked` says that somebody asked for all that can stand there.
 */
export type Suggest = (text: string, caret: number, isAsked: boolean) => Suggestions | null;

/** The text with a suggestion in it, and where the caret stands then. */
export function withSuggestion(
  text: string,
  { from, to }: Pick<Suggestions, 'from' | 'to'>,
  { text: inserted }: Pick<Suggestion, 'text'>,
): { readonly text: string; readonly caret: number } {
  return { text: text.slice(0, from) + inserted + text.slice(to), caret: from + inserted.length };
}

/**
 * The option that Enter takes; -1 is none. `marked` is the id of the one that was marked when the list was shown, or
 * since, null for none: it stays so, wherever what comes late puts it, and where it is gone, no other takes its place.
 * Undefined is before the list was shown.
 */
export function activeIn(
  { options, startsAtFirst }: Pick<Suggestions, 'options' | 'startsAtFirst'>,
  marked: string | null | undefined,
): number {
  if (marked === undefined) return startsAtFirst && options.length > 0 ? 0 : -1;
  return options.findIndex(({ id }) => id === marked);
}

/** The option that a key leads to from `active`; -1 is none. Goes round at both ends. */
export function steppedTo(key: 'ArrowDown' | 'ArrowUp', active: number, count: number): number {
  if (key === 'ArrowDown') return active + 1 >= count ? 0 : active + 1;
  return active <= 0 ? count - 1 : active - 1;
}

/** The id of an option in the list, for `aria-activedescendant`. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
