import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onlyEnterSends } from './only-enter-sends.ts';

class Input extends EventTarget {
  readonly type = 'text';
}

beforeEach(() => vi.stubGlobal('HTMLInputElement', Input));
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['Enter', {}, new Input(), false],
  ['Control and Enter', { ctrlKey: true }, new Input(), true],
  ['Cmd and Enter', { metaKey: true }, new Input(), true],
  ['Control and A', { ctrlKey: true, key: 'a' }, new Input(), false],
  ['Control and Enter in another element', { ctrlKey: true }, new EventTarget(), false],
])('%s', (_, changes, target, isKept) => {
  const preventDefault = vi.fn();
  onlyEnterSends({ key: 'Enter', ctrlKey: false, metaKey: false, ...changes, target, preventDefault });
  expect(preventDefault).toHaveBeenCalledTimes(isKept ? 1 : 0);
});
