import { expect, it } from 'vitest';
import { z } from '#contract/zod.ts';
import { safeParse } from './safe-parse.ts';

it('is null where more is wrong than can be gathered', () => {
  const values = Array.from({ length: 400_000 }, () => 1);
  expect(safeParse(z.object({ values: z.array(z.string()) }), { values })).toBeNull();
});

it('takes no other error for that', () => {
  const broken = z.string().refine((text) => text.repeat(-1) === '');
  expect(() => safeParse(broken, 'x')).toThrow(RangeError);
});
