import { expect, it } from 'vitest';
import type { Locale } from '../../../../messages/catalogue.ts';
import { PresetSource, type ProviderPresets } from './preset-source.ts';

/** A source whose loading ends when the test says so. */
function slowSource() {
  const asked: { readonly locale: Locale; readonly come: () => void; readonly fail: () => void }[] = [];
  const presetsIn = (locale: Locale): ProviderPresets => ({
    presetsOf: () => [],
    providerNames: () => [],
    sayNote: (text) => `${text} in ${locale}`,
  });
  const source = new PresetSource(
    (locale) =>
      new Promise((resolve, reject) => {
        const fail = () => reject(new Error('Failed to fetch dynamically imported module'));
        asked.push({ locale, come: () => resolve(presetsIn(locale)), fail });
      }),
  );
  const end = async (index: number, how: 'come' | 'fail') => {
    asked[index]?.[how]();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    source,
    end,
    askedFor: () => asked.map(({ locale }) => locale),
    said: () => source.get()?.sayNote('A note'),
  };
}

it('is asked once more for what could not be loaded, and not for what is there or on its way', async () => {
  const { source, end, askedFor, said } = slowSource();
  source.ask('en');
  source.ask('en');
  expect(askedFor()).toEqual(['en']);
  await end(0, 'fail');
  expect(said()).toBeUndefined();
  source.ask('en');
  await end(1, 'come');
  expect(said()).toBe('A note in en');
  source.ask('en');
  expect(askedFor()).toEqual(['en', 'en']);
});

it('goes on to another language, keeps the one before until then, and tells when it is there', async () => {
  const { source, end, said } = slowSource();
  const told: (string | undefined)[] = [];
  source.subscribe(() => told.push(said()));
  source.ask('en');
  await end(0, 'come');
  source.ask('de');
  expect(said()).toBe('A note in en');
  await end(1, 'come');
  expect(told).toEqual(['A note in en', 'A note in de']);
});

it('takes what comes late for a language that was left for none of the one that was chosen since', async () => {
  const { source, end, askedFor, said } = slowSource();
  source.ask('de');
  source.ask('en');
  await end(1, 'come');
  await end(0, 'come');
  expect(said()).toBe('A note in en');
  source.ask('de');
  source.ask('en');
  expect(askedFor()).toEqual(['de', 'en', 'de', 'en']);
});
