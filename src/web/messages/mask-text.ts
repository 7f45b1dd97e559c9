import { useLocale } from 'use-intl';
import { serviceLanguage } from './catalogue.ts';
import { englishMask } from './mask-sayer.ts';

/** Says what a mask of evidence says in the language of the page. What is stored, and copied, stays as the service wrote it. */
export function useMaskText(): (english: string) => string {
  const language = serviceLanguage(useLocale());
  return (english) => language?.sayMask(english) ?? englishMask(english);
}
