import { expect, it, vi } from 'vitest';
import { keepDraft } from './use-kept-draft.ts';

it('puts a draft back where its form finds it, also in place of one of the form that was left for it', () => {
  const stored = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
  keepDraft('assistant', null, 'new');
  keepDraft('assistant', 'profile', 'first');
  keepDraft('assistant', 'profile', 'second');
  expect([...stored.values()]).toEqual(['new', 'second']);
});
