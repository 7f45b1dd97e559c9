import { useFormatter, useTranslations } from 'use-intl';
import { elapsed } from '../lib/time/elapsed.ts';

/** Times in the words of the page. */
export interface TimeText {
  /** "2 min ago", "yesterday", or a date. */
  ago(at: Date, now: Date): string;
  /** What `ago` leaves open: the date and the time of day, or the time of day where it says the date. */
  besides(at: Date, now: Date): string;
  /** "412 ms", "1.3 s". */
  duration(milliseconds: number): string;
  /** Date and time to the second, for tooltips. */
  exact(at: Date): string;
  /** The time of day. */
  timeOfDay(at: Date): string;
}

/** 24 hours, as in logs and in results. */
const clock = { timeStyle: 'short', hourCycle: 'h23' } as const;

/** Says times in the language and the time zone of the reader. */
export function useTimeText(): TimeText {
  const t = useTranslations('time');
  const format = useFormatter();
  return {
    ago(at, now) {
      const passed = elapsed(at, now);
      switch (passed.unit) {
        case 'now':
          return t('justNow');
        case 'minutes':
          return t('minutesAgo', { count: passed.count });
        case 'hours':
          return t('hoursAgo', { count: passed.count });
        case 'yesterday':
          return t('yesterday');
        case 'days':
          return t('daysAgo', { count: passed.count });
        case 'date':
          return format.dateTime(at, { dateStyle: 'medium' });
      }
    },
    besides: (at, now) =>
      format.dateTime(at, {
        ...(elapsed(at, now).unit === 'date' ? {} : { dateStyle: 'medium' }),
        ...clock,
      }),
    duration(milliseconds) {
      if (milliseconds < 999.5) return t('milliseconds', { value: Math.round(milliseconds) });
      const seconds = format.number(milliseconds / 1000, {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      });
      return t('seconds', { value: seconds });
    },
    exact: (at) => format.dateTime(at, { dateStyle: 'medium', ...clock, timeStyle: 'medium' }),
    timeOfDay: (at) => format.dateTime(at, clock),
  };
}
