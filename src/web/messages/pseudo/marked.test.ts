import { createTranslator } from 'use-intl/core';
import { expect, it } from 'vitest';
import { loadDialogTexts, loadPageTexts } from '../catalogue.ts';
import { marked, markedText } from './marked.ts';

it('marks texts, and what is no text not', () => {
  expect(markedText('Save')).toBe('⟦Šàvè⟧');
  expect(markedText(' · ')).toBe(' · ');
  expect(marked({ a: { b: 'Add' } })).toEqual({ a: { b: '⟦Àdd⟧' } });
});

it('leaves arguments and the choice between texts as they are', async () => {
  const messages = { ...(await loadPageTexts('en-XA')), ...(await loadDialogTexts('en-XA')) };
  const t = createTranslator({ locale: 'en-XA', messages });
  expect(t('profiles.count', { count: 1 })).toBe('1⟦ pròfìlè⟧');
  expect(t('profiles.testNamed', { name: 'Asana' })).toBe('⟦Tèšt ⟧Asana');
  expect(t.markup('result.tenancyHint', { fields: 'x', code: (chunks) => `<code>${chunks}</code>` })).toBe(
    '⟦Rèplàçèš ⟧<code>⟦{tèñàñt}⟧</code>⟦ ìñ ⟧x.',
  );
});
