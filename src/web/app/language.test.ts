import { beforeEach, expect, it, vi } from 'vitest';
import { loadedDialogTexts } from '../messages/catalogue.ts';
import { enPage } from '../messages/en-page.ts';
import { Language } from './language.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('document', { documentElement: {} });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});

it('is the one that was chosen last, also where an earlier one takes longer to come', async () => {
  const language = new Language({ locale: 'en', messages: enPage });
  const heard = vi.fn();
  language.subscribe(heard);
  // German has to be loaded, English came with the page.
  await Promise.all([language.choose('de'), language.choose('en')]);
  expect(language.get().locale).toBe('en');
  expect(document.documentElement.lang).toBe('en');
  expect(heard).toHaveBeenCalledOnce();
});

it('comes with the texts of the dialogs', async () => {
  await new Language({ locale: 'en', messages: enPage }).choose('de');
  expect(loadedDialogTexts('de')).toBeDefined();
});
