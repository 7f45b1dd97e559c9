import { expect, test } from 'vitest';
import { refusalOf } from './refusal.ts';

test.each(['https://login.example.com/token', 'https://practice.example/x', 'http://localhost:8090/t'])(
  'nothing speaks against saving %s',
  (url) => {
    expect(refusalOf(url)).toBeNull();
  },
);

test('plain http is not saved', () => {
  expect(refusalOf('http://login.example.com/token')).toMatchObject({ code: 'scheme_not_allowed' });
});

test('what is no URL is not saved', () => {
  expect(refusalOf('login')).toMatchObject({ code: 'url_not_allowed' });
});
