import { expect, it } from 'vitest';
import { requestTarget } from './request-target.ts';

it.each([
  ['https://acme.stayhub.example/oauth2/token', '/oauth2/token'],
  ['https://acme.stayhub.example:8443', '/'],
  ['https://acme.stayhub.example?a=b', '/?a=b'],
  ['http://[::1]:8080/token?key=‹api key of 8 characters›#x', '/token?key=‹api key of 8 characters›'],
  ['nonsense', '/nonsense'],
])('the target of %s is %s', (url, target) => {
  expect(requestTarget(url)).toBe(target);
});
