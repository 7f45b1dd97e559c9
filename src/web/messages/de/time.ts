import type * as en from '../en/time.ts';
import type { Translated } from '../translated.ts';

/** Times as people say them. */
export const time: Translated<typeof en.time> = {
  justNow: 'gerade eben',
  minutesAgo: 'vor {count, number} min',
  hoursAgo: 'vor {count, number} h',
  yesterday: 'gestern',
  daysAgo: '{count, plural, one {vor # Tag} other {vor # Tagen}}',
  milliseconds: '{value, number} ms',
  seconds: '{value} s',
};
