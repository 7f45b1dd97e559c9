import { formAnswer, type OAuth1Case } from './run-oauth1.ts';

const timeRefused = (date: string) =>
  formAnswer({ oauth_problem: 'timestamp_refused' }, { status: 401, headers: { date } });

/** A time that is refused, by providers whose answers say what time it is there. */
export const timeCases: readonly (OAuth1Case & { readonly title: string; readonly code: string })[] = [
  {
    title: 'a time that is refused by a clock that is ahead of ours',
    code: 'oauth1_time_refused',
    results: [timeRefused('Mon, 23 Nov 2026 12:10:00 GMT')],
    says: ['600 seconds behind that of'],
    suggests: ['check_clock', 'test_again'],
  },
  {
    title: 'a time that is refused by a clock that is behind ours',
    code: 'oauth1_time_refused',
    results: [timeRefused('Mon, 23 Nov 2026 11:50:00 GMT')],
    says: ['600 seconds ahead of that of'],
    suggests: ['check_clock', 'test_again'],
  },
  {
    title: 'a time that is refused by a clock that says the same',
    code: 'oauth1_time_refused',
    results: [timeRefused('Mon, 23 Nov 2026 12:00:00 GMT')],
    says: ['both clocks say the same time'],
    suggests: ['test_again', 'ask_provider'],
  },
];
