import { useLocale } from 'use-intl';
import { serviceLanguage } from './catalogue.ts';

/** Says what a mask of evidence says in the language of the page. What is stored, and copied, stays in English. */
export function useMaskText(): (english: string) => string {
  const language = serviceLanguage(useLocale());
  return (english) => language?.sayMask(english) ?? english;
}
