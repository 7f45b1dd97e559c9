import { expect, it } from 'vitest';
import { urlParts } from './url-parts.ts';

it.each([
  ['https://id.example.com', ['https://id.example.com']],
  [
    'https://id.example.com:8443/realms/hotels/token',
    ['https://id.example.com:8443/', 'realms/', 'hotels/', 'token'],
  ],
  [
    'https://id.example.com/token?scope=read&audience=a/b',
    ['https://id.example.com/', 'token', '?scope=read', '&audience=a/', 'b'],
  ],
  ['https://id.example.com?a=1', ['https://id.example.com', '?a=1']],
  [
    '/token?key=‹secret, 12 characters & more›&x',
    ['/', 'token', '?key=‹secret, 12 characters & more›', '&x'],
  ],
  ['{{env.host}}/a‹b', ['{{env.host}}/', 'a‹b']],
  ['', []],
])('breaks %s between its parts', (url, expected) => {
  expect(urlParts(url)).toEqual(expected);
  expect(urlParts(url).join('')).toBe(url);
});
