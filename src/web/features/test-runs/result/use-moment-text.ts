import { useFormatter, useTranslations } from 'use-intl';

/** Moments to the second, as they are compared with logs: 24 hours, in the time zone of the reader. */
export interface MomentText {
  /** "Today, 14:32:08", or with its date. */
  day(at: Date, now: Date): string;
  /** "15:36:02", with its date where that is another one than today. */
  brief(at: Date, now: Date): string;
  /** "Nov 23, 2026, 15:36:02". */
  full(at: Date): string;
  /** "Nov 23, 2026". */
  date(at: Date): string;
}

const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
const calendar = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const dayMs = 24 * 60 * 60 * 1000;

export function useMomentText(): MomentText {
  const t = useTranslations('result');
  const format = useFormatter();
  const date = (at: Date) => format.dateTime(at, calendar);
  const time = (at: Date) => format.dateTime(at, clock);
  const full = (at: Date) => format.dateTime(at, { ...calendar, ...clock });
  return {
    day(at, now) {
      if (date(at) === date(now)) return t('todayAt', { time: time(at) });
      if (date(at) === date(new Date(now.getTime() - dayMs))) return t('yesterdayAt', { time: time(at) });
      return full(at);
    },
    brief: (at, now) => (date(at) === date(now) ? time(at) : full(at)),
    full,
    date,
  };
}
