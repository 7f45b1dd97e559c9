import { expect, test, vi } from 'vitest';
import { createPageVersion } from './page-version.ts';

const answer = (version: string) => new Headers({ 'page-version': version });

test('a page is not old as long as the server says the same of it', () => {
  const version = createPageVersion();
  version.note(answer('a'));
  version.note(answer('a'));
  version.note(new Headers());
  expect(version.isOld()).toBe(false);
});

test('a page is old once the server has another one, and not any more when it is back', () => {
  const version = createPageVersion();
  const changed = vi.fn();
  version.subscribe(changed);
  version.note(answer('a'));
  version.note(answer('b'));
  expect(version.isOld()).toBe(true);
  version.note(answer('b'));
  expect(changed).toHaveBeenCalledTimes(1);
  version.note(answer('a'));
  expect(version.isOld()).toBe(false);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('nobody is told who does not want to know any more', () => {
  const version = createPageVersion();
  const changed = vi.fn();
  version.subscribe(changed)();
  version.note(answer('a'));
  version.note(answer('b'));
  expect(changed).not.toHaveBeenCalled();
});
