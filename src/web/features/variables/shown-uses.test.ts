import { describe, expect, it } from 'vitest';
import { shownUses } from './shown-uses.ts';

const uses = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ profileId: String(index), name: `Profile ${index}` }));

describe('the profiles that use a variable', () => {
  it('are all named where they are few', () => {
    expect(shownUses({ usedBy: uses(5), usedByCount: 5 })).toEqual({ named: uses(5), more: 0 });
  });

  it('are five and a number where they are many', () => {
    expect(shownUses({ usedBy: uses(20), usedByCount: 1000 })).toEqual({ named: uses(5), more: 995 });
  });
});
