import { describe, expect, it } from 'vitest';
import { readOptions } from '../../testing/read-answer.ts';

const octets = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

describe('what a body is', () => {
  it.each([
    ['', 'empty'],
    [' \r\n\t', 'empty'],
    ['{"a":1}', 'json'],
    ['\ufeff{"a":1}', 'json'],
    [' [1]\n', 'json'],
    ['"text"', 'json'],
    ['null', 'json'],
    ['-1.5e3', 'json'],
    ['{"a":', 'broken_json'],
    ['{"a":1}{"b":2}', 'broken_json'],
    ['['.repeat(65) + ']'.repeat(65), 'broken_json'],
    ['access_token=a&b=c%20d', 'form'],
    ['error=invalid_client', 'form'],
    ['a=b c', 'text'],
    ['<!DOCTYPE html><p>', 'html'],
    ['\n<html lang="en">', 'html'],
    ['<br />\n<b>Fatal error</b>: Out of memory', 'html'],
    ['<br />\n<b>Warning</b>: Undefined index<br />\n{"a":1}\n', 'broken_json'],
    ['<?xml version="1.0"?><a/>', 'xml'],
    ['<soap:Envelope>', 'xml'],
    ['Bad Gateway', 'text'],
    ['12345abc', 'text'],
    ['{\0"\0a\0', 'utf16'],
    ['\0{\0"\0a', 'utf16'],
    ['\x01\x02', 'binary'],
  ])('%j is %s', (body, format) => {
    expect(readOptions({ body }).format).toBe(format);
  });

  it('takes the content type where the content leaves it open', () => {
    const json = { 'content-type': 'application/problem+json; charset=utf-8' };
    expect(readOptions({ headers: json, body: ')]}{"a":1}' })).toMatchObject({
      format: 'broken_json',
      mediaType: 'application/problem+json',
      charset: 'utf-8',
    });
    expect(readOptions({ headers: { 'content-type': 'text/html' }, body: '<b>x</b>' }).format).toBe('html');
  });

  it('reads UTF-16 with a byte order mark as what it is', () => {
    expect(readOptions({ body: octets('\xff\xfe{\0}\0') }).format).toBe('utf16');
  });

  it('reads a title without its markup', () => {
    expect(readOptions({ body: '<html><title>\n A &lt;b&gt; &amp;\n c</title>' }).title).toBe('A <b> & c');
    expect(readOptions({ body: '<html><h1>Not Found</h1>' }).title).toBe('Not Found');
    expect(readOptions({ body: '<html></html>' }).title).toBeNull();
  });

  it('finds the first byte that is no UTF-8', () => {
    expect(readOptions({ body: octets('ab\xc3') }).invalidUtf8At).toBe(2);
    expect(readOptions({ body: 'aü' }).invalidUtf8At).toBeNull();
  });
});
