import { describe, expect, it } from 'vitest';
import { bodyLines, splitPlaceholders, splitQuery, splitUrl } from './request-parts.ts';

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

describe('splitQuery', () => {
  it('sets the names of a query apart', () => {
    expect(splitQuery('/v1/…?locale=en-GB&key=‹secret›&flag')).toEqual([
      { isName: false, text: '/v1/…' },
      { isName: true, text: '?locale=' },
      { isName: false, text: 'en-GB' },
      { isName: true, text: '&key=' },
      { isName: false, text: '‹secret›' },
      { isName: true, text: '&flag' },
    ]);
    expect(splitQuery('/?a=‹b&c=d?›?e')).toEqual([
      { isName: false, text: '/' },
      { isName: true, text: '?a=' },
      { isName: false, text: '‹b&c=d?›' },
      { isName: true, text: '?e' },
    ]);
    expect(splitQuery('?a=‹b').map(({ text }) => text)).toEqual(['?a=', '‹', 'b']);
    expect(splitQuery('/v1')).toEqual([{ isName: false, text: '/v1' }]);
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
