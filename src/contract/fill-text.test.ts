import { expect, it } from 'vitest';
import { allThatApply, firstThatApplies, firstThatIsWhole } from './fill-text.ts';

const texts = ['It is {a} of {b}.', '{?flag}It is flagged.', 'It is {a}.', 'Always.'];

it('takes the first text whose parameters are known', () => {
  expect(firstThatApplies(texts, { a: 1, b: 'x' })).toBe('It is 1 of x.');
  expect(firstThatApplies(texts, { a: 0, b: null, flag: false })).toBe('It is 0.');
  expect(firstThatApplies(texts, { flag: true })).toBe('It is flagged.');
  expect(firstThatApplies(texts, { a: '' })).toBe('Always.');
});

it('takes none where a parameter is not there at all', () => {
  expect(firstThatIsWhole(['It is {a} of {b}.', 'It is {a}.'], { b: 'x' })).toBeNull();
  expect(firstThatIsWhole(['It is {a} of {b}.', '{?flag}It is {a}.'], { a: 1 })).toBe('It is 1.');
});

it('takes every sentence that applies', () => {
  expect(allThatApply(texts, { a: 'y', flag: true })).toBe('It is flagged. It is y. Always.');
});

it('says what holds where a parameter is not true, also of what was kept before there was one', () => {
  const said = ['{?byProxy}A proxy.', '{!byProxy}{!byGuest}The host.'];
  expect(allThatApply(said, { byProxy: true })).toBe('A proxy.');
  expect(allThatApply(said, { byProxy: false, byGuest: null })).toBe('The host.');
  expect(allThatApply(said, {})).toBe('The host.');
  expect(allThatApply(said, { byGuest: true })).toBe('');
  expect(firstThatIsWhole(said, {})).toBe('The host.');
});

it('does not fill what a parameter brings along', () => {
  expect(allThatApply(['{a} {b}'], { a: '{b}', b: '$&' })).toBe('{b} $&');
});

it('does not take for a parameter what objects inherit', () => {
  expect(allThatApply(['{constructor}', '{__proto__}'], {})).toBe('');
});
