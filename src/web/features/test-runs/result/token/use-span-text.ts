import { useTranslations } from 'use-intl';
import { splitSpan } from './time-left.ts';

/** Says a span of time: "59 min 48 s", "1 h", "2 days 3 h". */
export function useSpanText(): (seconds: number) => string {
  const t = useTranslations('resultToken');
  return (seconds) => {
    const text = t('span', { ...splitSpan(seconds) }).trim();
    return text === '' ? t('noTimeLeft') : text;
  };
}
