/** Times as people say them. */
export const time = {
  justNow: 'just now',
  minutesAgo: '{count, number} min ago',
  hoursAgo: '{count, number} h ago',
  yesterday: 'yesterday',
  daysAgo: '{count, plural, one {# day ago} other {# days ago}}',
  milliseconds: '{value, number} ms',
  seconds: '{value} s',
} as const;
