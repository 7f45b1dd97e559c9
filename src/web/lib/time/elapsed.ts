/** How long ago something was, in the one unit that a reader would say. */
export type Elapsed =
  | { readonly unit: 'now' | 'yesterday' }
  | { readonly unit: 'minutes' | 'hours' | 'days'; readonly count: number }
  | { readonly unit: 'date' };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** From here on a date says more than a number of days. */
const daysSaid = 7;

/** Days between two moments by the calendar of the reader, not by 24 hours. */
function calendarDays(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / day);
}

/** How long before `now` something was. A moment in the future is now: clocks differ. */
export function elapsed(at: Date, now: Date): Elapsed {
  const passed = now.getTime() - at.getTime();
  if (passed < minute) return { unit: 'now' };
  if (passed < hour) return { unit: 'minutes', count: Math.floor(passed / minute) };
  if (passed < day) return { unit: 'hours', count: Math.floor(passed / hour) };
  const days = calendarDays(at, now);
  if (days <= 1) return { unit: 'yesterday' };
  return days < daysSaid ? { unit: 'days', count: days } : { unit: 'date' };
}
