import { describe, expect, it } from 'vitest';
import { addressParts, bodyLines, splitPlaceholders } from './request-parts.ts';

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

describe('addressParts', () => {
  const partsOf = (url: string) => addressParts(url).map(({ name, text }) => [name, text]);

  it('parts an address where it may break, and the names of its query from their values', () => {
    expect(partsOf('https://{tenant}.example.com/v1/…?locale=en-GB&key=‹secret›&flag')).toEqual([
      ['', 'https://{tenant}.example.com/'],
      ['', 'v1/'],
      ['', '…'],
      ['?locale=', 'en-GB'],
      ['&key=', '‹secret›'],
      ['&flag', ''],
    ]);
    expect(partsOf('https://example.com/?a=‹b&c=d?›?e')).toEqual([
      ['', 'https://example.com/'],
      ['?a=', '‹b&c=d?›'],
      ['?e', ''],
    ]);
    expect(partsOf('https://example.com/token?resource=a/b')).toEqual([
      ['', 'https://example.com/'],
      ['', 'token'],
      ['?resource=', 'a/'],
      ['', 'b'],
    ]);
  });

  it('finds no names in a path', () => {
    expect(partsOf('https://example.com/a&b=c/d')).toEqual([
      ['', 'https://example.com/'],
      ['', 'a'],
      ['', '&b=c/'],
      ['', 'd'],
    ]);
  });

  it.each(['', 'not a URL', '?a=‹b', 'https://example.com?a=b'])('leaves nothing of %j out', (url) => {
    const parts = addressParts(url);
    expect(parts.map(({ name, text }) => name + text).join('')).toBe(url);
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
