import { describe, expect, it } from 'vitest';
import { bodyLines, splitPlaceholders, splitUrl } from './request-parts.ts';

describe('splitPlaceholders', () => {
  it('finds what is filled in later', () => {
    expect(splitPlaceholders('https://{tenant}.example.com/{region}?t={{accessToken}}')).toEqual([
      { kind: 'text', text: 'https://' },
      { kind: 'placeholder', text: '{tenant}' },
      { kind: 'text', text: '.example.com/' },
      { kind: 'placeholder', text: '{region}' },
      { kind: 'text', text: '?t=' },
      { kind: 'placeholder', text: '{{accessToken}}' },
    ]);
  });

  it.each(['', 'plain', '{', '{}', '{a b}', '}}{{'])('leaves %j as it is', (text) => {
    const parts = splitPlaceholders(text);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.every(({ kind }) => kind === 'text')).toBe(true);
  });
});

describe('splitUrl', () => {
  it.each([
    ['https://{tenant}.example.com/oauth/token', 'https://{tenant}.example.com', '/oauth/token'],
    ['https://example.com', 'https://example.com', ''],
    ['https://example.com?a=b', 'https://example.com', '?a=b'],
    ['not a URL', '', 'not a URL'],
  ])('breaks %s before its path', (url, origin, rest) => {
    expect(splitUrl(url)).toEqual([origin, rest]);
  });
});

describe('bodyLines', () => {
  it('puts each parameter of a form on a line of its own', () => {
    expect(bodyLines('grant_type=client_credentials&scope=a+b', 'application/x-www-form-urlencoded')).toEqual(
      ['grant_type=client_credentials', '&scope=a+b'],
    );
    expect(bodyLines('{"a":"b&c"}', 'application/json')).toEqual(['{"a":"b&c"}']);
  });
});
