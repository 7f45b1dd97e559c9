/** Testing a profile, and what came of it. */
export const testResult = {
  title: 'Test Authorization',
  close: 'Close',
} as const;
