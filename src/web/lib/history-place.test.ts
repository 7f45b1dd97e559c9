import { expect, it } from 'vitest';
import { placeOf } from './history-place.ts';

it.each([
  [{ __TSR_index: 2, key: 'a' }, 2],
  [{ __TSR_index: 0 }, 0],
  [{ __TSR_index: '2' }, null],
  [{}, null],
  [null, null],
  ['2', null],
])('the place of %j is %s', (state, place) => {
  expect(placeOf(state)).toBe(place);
});
