import { expect, test } from 'vitest';
import { readWish } from './wish.ts';

test.each([
  ['https://page.example/', null, 'https://page.example/'],
  ['https://page.example/a?search=x#y', null, 'https://page.example/a?search=x#y'],
  ['https://page.example/?browser-host=reset', 'reset', 'https://page.example/'],
  ['https://page.example/a?browser-host=hold&search=x', 'hold', 'https://page.example/a?search=x'],
  ['https://page.example/?browser-host=anything', null, 'https://page.example/'],
])('%s asks for %s', (address, wish, rest) => {
  expect(readWish(address)).toEqual({ wish, steadyAt: null, address: rest });
});

test.each([
  ['2026-11-23T14:32:08Z', Date.UTC(2026, 10, 23, 14, 32, 8)],
  ['noon', null],
])('%s stands still at %s', (time, steadyAt) => {
  expect(readWish(`https://page.example/?browser-host=hold&browser-host-time=${time}`)).toEqual({
    wish: 'hold',
    steadyAt,
    address: 'https://page.example/',
  });
});
