import { describe, expect, it } from 'vitest';
import { readAnswerPath } from './answer-path.ts';

describe('a path into an answer', () => {
  it.each([
    ['access_token', ['access_token']],
    ['data.token', ['data', 'token']],
    ['$.data.token', ['data', 'token']],
    ['$', ['$']],
    ['$data', ['$data']],
    ['tokens[0].value', ['tokens', '0', 'value']],
    ['[0].a', ['0', 'a']],
    ['tokens.0.a-b', ['tokens', '0', 'a-b']],
  ])('%s', (text, names) => {
    expect(readAnswerPath(text)).toEqual(names);
  });

  it.each(['', '.', 'a.', '.a', 'a..b', 'a b', 'a[b]', 'a[', '$.'])('%j is none', (text) => {
    expect(readAnswerPath(text)).toBeNull();
  });
});
