import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { hostNotice } from '#contract/host-notice.ts';
import { enDialogs } from './en-dialogs.ts';
import { enPage } from './en-page.ts';
import { fieldErrorKey, sayableParameters } from './field-error-text.ts';
import { problemOf } from './error-text.ts';
import { loadDialogTexts, loadPageTexts, pickLocale } from './catalogue.ts';
import { PartNotLoadedError } from '../lib/parts/part-not-loaded.ts';
import { ApiProblem, OfflineError, UnexpectedAnswerError } from '../lib/api/errors.ts';

describe('the language of the page', () => {
  it.each([
    [['en-GB', 'de'], 'en'],
    [['xx', 'en'], 'en'],
    [['de-AT', 'en'], 'de'],
    [['en-XA', 'de'], 'en'],
    [[], 'en'],
  ])('for %j is %s', (wanted, locale) => {
    expect(pickLocale(wanted)).toBe(locale);
  });
});

describe('texts with numbers', () => {
  it.each([
    [0, '0 profiles'],
    [1, '1 profile'],
    [10_000, '10,000 profiles'],
  ])('%d', async (count, text) => {
    const t = createTranslator({ locale: 'en', messages: await loadPageTexts('en'), namespace: 'profiles' });
    expect(t('count', { count })).toBe(text);
  });

  it.each([
    [1, '1 secret could not be opened with the keys of this server, and is not in the file.'],
    [2, '2 secrets could not be opened with the keys of this server, and are not in the file.'],
  ])('%d of what an export could not open', (count, text) => {
    const t = createTranslator({ locale: 'en', messages: enDialogs, namespace: 'transfer' });
    expect(t('unreadable', { count })).toBe(text);
  });

  it.each([
    [1, 'correct 1 more, or clear its checkbox.', '1 weiteres berichtigen oder abwählen.'],
    [2, 'correct 2 more, or clear their checkboxes.', '2 weitere berichtigen oder abwählen.'],
  ])('%d more that an import cannot save', async (more, english, german) => {
    const namespace = 'transfer';
    const inEnglish = createTranslator({ locale: 'en', messages: enDialogs, namespace });
    expect(inEnglish('decideFirst', { name: 'Hotel', more })).toContain(`; ${english}`);
    const inGerman = createTranslator({ locale: 'de', messages: await loadDialogTexts('de'), namespace });
    expect(inGerman('decideFirst', { name: 'Hotel', more })).toContain(`; ${german}`);
    expect(inGerman('correctFirst', { what: 'Cars', more })).toContain(`Cars und ${german}`);
  });

  it('count what matches of what there is', async () => {
    const t = createTranslator({ locale: 'en', messages: await loadPageTexts('en'), namespace: 'profiles' });
    expect(t('countMatching', { matching: 0, count: 7 })).toBe('0 of 7 profiles');
  });

  it.each([
    [1, 0, '1 profile', '1 Profil'],
    [0, 2, '2 variables', '2 Variablen'],
    [3, 1, '3 profiles and 1 variable', '3 Profilen und 1 Variable'],
  ])('name those whose secrets cannot be opened: %d and %d', async (count, variables, english, german) => {
    const { message, parameters } = hostNotice('key_gone', { count, variables, key: 'k1' });
    expect(message).toContain(`Secrets of ${english} cannot be opened.`);
    const t = createTranslator({
      locale: 'de',
      messages: await loadPageTexts('de'),
      namespace: 'hostNotices',
    });
    expect(t('key_gone', parameters)).toContain(`Secrets von ${german} lassen sich nicht öffnen.`);
  });

  it('say what is lost with an assistant', async () => {
    const t = createTranslator({
      locale: 'en',
      messages: await loadPageTexts('en'),
      namespace: 'assistants',
    });
    expect(t('deleteText', { count: 0 })).toMatch(/^It has no authorization profiles\./);
    expect(t('deleteText', { count: 1 })).toMatch(/^Its authorization profile,/);
    expect(t('deleteText', { count: 12 })).toMatch(/^Its 12 authorization profiles,/);
  });
});

describe('authorization types', () => {
  it.each(authorizationTypes.map(({ type }) => type))('%s has a name', (type) => {
    expect(enPage.types).toHaveProperty(type);
  });
});

describe('the text of a field error', () => {
  const error = { code: 'required', message: 'Enter a name.', parameters: { field: 'name' } };

  it('is that of the field, else that of the code, else none', () => {
    expect(fieldErrorKey(error, (key) => ['required', 'required_name'].includes(key))).toBe('required_name');
    expect(fieldErrorKey(error, (key) => key === 'required')).toBe('required');
    expect(fieldErrorKey(error, () => false)).toBeNull();
    const parameters = { place: 'Form field', key: 'Form field', maximum: 3 };
    expect(sayableParameters({ parameters }, () => 'Formularfeld')).toEqual({
      ...parameters,
      place: 'Formularfeld',
    });
  });
});

describe('the text of an error', () => {
  const problem = {
    type: 'urn:x',
    title: '',
    status: 500,
    detail: '',
    code: 'internal_error',
    requestId: 'r1',
  } as const;

  it.each([
    [new ApiProblem(problem), { key: 'internal_error', requestId: 'r1' }],
    [new OfflineError('x'), { key: 'offline', requestId: '' }],
    [new UnexpectedAnswerError('x', 200, null), { key: 'unexpected', requestId: '' }],
    [new UnexpectedAnswerError('x', 413, null), { key: 'proxy_size', requestId: '' }],
    [new UnexpectedAnswerError('x', 502, null), { key: 'proxy_unreached', requestId: '' }],
    [new UnexpectedAnswerError('x', 504, null), { key: 'proxy_timeout', requestId: '' }],
    [new PartNotLoadedError(new URL('https://x.example/x.js')), { key: 'part_missing', requestId: '' }],
    [
      new TypeError('Failed to fetch dynamically imported module: /assets/x.js'),
      { key: 'part_missing', requestId: '' },
    ],
    [new RangeError('x'), { key: 'unknown', requestId: '' }],
    ['thrown text', { key: 'unknown', requestId: '' }],
  ])('of %s', (error, said) => {
    expect(problemOf(error)).toEqual(said);
  });
});
