import { expect, it } from 'vitest';
import { OneAtATime } from './one-at-a-time.ts';

it('leaves out what is asked for while something runs, and runs again after it, also where that failed', async () => {
  const once = new OneAtATime();
  let runs = 0;
  let end = (): void => undefined;
  const work = () => {
    runs += 1;
    return new Promise<void>((resolve) => (end = resolve));
  };
  const first = once.run(work);
  await once.run(work);
  expect(runs).toBe(1);
  end();
  await first;
  await expect(once.run(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  const again = once.run(work);
  end();
  await again;
  expect(runs).toBe(2);
});
