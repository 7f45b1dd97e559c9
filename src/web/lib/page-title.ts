import { useEffect } from 'react';

/** Which part of a title says what: a dialog over a page of an assistant. */
export type TitleLevel = 'dialog' | 'page' | 'assistant';

const levels: readonly TitleLevel[] = ['dialog', 'page', 'assistant'];
const parts = new Map<TitleLevel, string>();

/** Where a word may be broken (Unicode: SOFT HYPHEN). */
const softHyphen = /\u00AD/g;

/** The document's title from its parts, the most particular first (WCAG 2.4.2). It is not broken. */
export function titleOf(given: ReadonlyMap<TitleLevel, string>): string {
  const named = levels.flatMap((level) => given.get(level) ?? []).join(' · ');
  return named.replaceAll(softHyphen, '');
}

/** Says a part of the document's title while the component is shown. Nothing is said before there is a text. */
export function usePageTitle(level: TitleLevel, text: string | undefined): void {
  useEffect(() => {
    if (text === undefined) return;
    parts.set(level, text);
    document.title = titleOf(parts);
    return () => {
      if (parts.get(level) === text) parts.delete(level);
      document.title = titleOf(parts);
    };
  }, [level, text]);
}
