import { expect, it } from 'vitest';
import { z } from '#contract/zod.ts';
import { randomId } from './random-id.ts';

it('is another UUID of version 4 each time', () => {
  const ids = Array.from({ length: 200 }, randomId);
  for (const id of ids) expect(z.uuidv4().safeParse(id).success, id).toBe(true);
  expect(new Set(ids).size).toBe(200);
});
