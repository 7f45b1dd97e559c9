import { deflateSync, gzipSync } from 'node:zlib';

/** What stands in a malformed answer where a secret of the provider would stand. */
export const malformedToken = 'good-token-Vb5Nm2Rt8';

const good = JSON.stringify({ access_token: malformedToken, token_type: 'Bearer', expires_in: 60 });
const json = 'Content-Type: application/json';
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = `${part({ alg: 'RS256' })}.${part({ sub: 'a', exp: 1 })}.c2lnbmF0dXJl`;

/** An answer as it goes over the wire; its length is stated unless `head` says how it ends. */
function answer(
  head: readonly string[],
  body: string | Uint8Array,
  { status = '200 OK', isFramed = false }: { status?: string; isFramed?: boolean } = {},
): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const framing = isFramed ? [] : [`Content-Length: ${bytes.length}`];
  const lines = [`HTTP/1.1 ${status}`, ...head, ...framing, '', ''];
  return Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), bytes]);
}

const bodyOf = (body: string | Uint8Array, head: readonly string[] = [json]) => answer(head, body);
const withMembers = (members: Readonly<Record<string, unknown>>) =>
  bodyOf(JSON.stringify({ token_type: 'Bearer', expires_in: 60, access_token: malformedToken, ...members }));
const framed = (head: readonly string[], body: string) => answer([json, ...head], body, { isFramed: true });
const chunkOf = (text: string, extension = '') => `${text.length.toString(16)}${extension}\r\n${text}\r\n`;
const chunked = 'Transfer-Encoding: chunked';

function utf16(text: string, isBigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

export interface MalformedAnswer {
  readonly what: string;
  readonly bytes: Buffer;
  /** The code that its test fails with; null where what came can be used all the same. */
  readonly code: string | null;
  /** Codes of the warnings that must say what is odd about it. */
  readonly warnings?: readonly string[];
}

/** Answers of token endpoints that are wrong in ways of their own, with what has to be said of each. */
export const malformedAnswers: readonly MalformedAnswer[] = [
  {
    what: 'a token in XML',
    bytes: bodyOf(`<?xml version="1.0"?><access_token>${malformedToken}</access_token>`, [
      'Content-Type: text/xml',
    ]),
    code: 'xml_answer',
  },
  {
    what: 'XML that calls itself JSON',
    bytes: bodyOf(`<OAuth><access_token>${malformedToken}</access_token></OAuth>`),
    code: 'xml_answer',
  },
  { what: 'a list', bytes: bodyOf(`[${good}]`), code: 'json_not_an_object' },
  { what: 'a number', bytes: bodyOf('42'), code: 'json_not_an_object' },
  { what: 'true', bytes: bodyOf('true'), code: 'json_not_an_object' },
  { what: 'NaN in JSON', bytes: bodyOf(good.replace('60', 'NaN')), code: 'json_invalid' },
  { what: 'a comment in JSON', bytes: bodyOf(`${good} // issued`), code: 'json_invalid' },
  { what: 'a comma too many', bytes: bodyOf(good.replace('}', ',}')), code: 'json_invalid' },
  { what: 'single quotes', bytes: bodyOf(good.replaceAll('"', "'")), code: 'json_invalid' },
  { what: 'a guard before JSON', bytes: bodyOf(`)]}',\n${good}`), code: 'json_invalid' },
  { what: 'a callback around JSON', bytes: bodyOf(`callback(${good});`), code: 'json_invalid' },
  { what: 'two JSON documents', bytes: bodyOf(`${good}\n${good}`), code: 'json_invalid' },
  {
    what: 'JSON behind an event',
    bytes: bodyOf(`data: ${good}\n\n`, ['Content-Type: text/event-stream']),
    code: 'plain_text_answer',
  },
  {
    what: 'a JWT as plain text',
    bytes: bodyOf(jwt, ['Content-Type: text/plain']),
    code: 'token_as_plain_text',
  },
  {
    what: 'a JWT of its own type',
    bytes: bodyOf(jwt, ['Content-Type: application/jwt']),
    code: 'token_as_plain_text',
  },
  { what: 'a JWT in quotes', bytes: bodyOf(JSON.stringify(jwt)), code: 'json_not_an_object' },
  { what: 'JSON encoded twice', bytes: bodyOf(JSON.stringify(good)), code: 'json_not_an_object' },
  {
    what: 'JSON in base64',
    bytes: bodyOf(Buffer.from(good).toString('base64'), ['Content-Type: text/plain']),
    code: 'token_as_plain_text',
  },
  { what: '204', bytes: answer([], '', { status: '204 No Content', isFramed: true }), code: 'no_content' },
  {
    what: '205 with a token',
    bytes: answer([json], good, { status: '205 Reset Content' }),
    code: 'no_content',
  },
  {
    what: '206 with a part',
    bytes: answer([json, 'Content-Range: bytes 0-19/90'], good.slice(0, 20), {
      status: '206 Partial Content',
    }),
    code: 'json_cut',
  },
  {
    what: '202 that promises',
    bytes: answer([json], '{"status":"pending"}', { status: '202 Accepted' }),
    code: 'token_missing',
  },
  {
    what: '299 with a token',
    bytes: answer([json], good, { status: '299 Own' }),
    code: null,
    warnings: ['unexpected_success_status'],
  },
  {
    what: '300 without a choice',
    bytes: answer([json], '{}', { status: '300 Multiple Choices' }),
    code: 'unexpected_status',
  },
  {
    what: '304',
    bytes: answer([], '', { status: '304 Not Modified', isFramed: true }),
    code: 'unexpected_status',
  },
  { what: '418', bytes: answer([json], '{"teapot":true}', { status: '418 Teapot' }), code: 'http_error' },
  {
    what: '200 that says it is 401',
    bytes: bodyOf('{"statusCode":401,"message":"Unauthorized"}'),
    code: 'error_in_success',
  },
  {
    what: 'UTF-16 with a mark',
    bytes: bodyOf(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(good, false)])),
    code: 'utf16_answer',
  },
  { what: 'UTF-16 without one', bytes: bodyOf(utf16(good, true)), code: 'utf16_answer' },
  {
    what: 'UTF-7',
    bytes: bodyOf('+AHsAIg-access_token', ['Content-Type: application/json; charset=utf-7']),
    code: 'json_invalid',
  },
  {
    what: 'gzip in gzip, said once',
    bytes: bodyOf(gzipSync(gzipSync(good)), [json, 'Content-Encoding: gzip']),
    code: 'binary_answer',
  },
  { what: 'gzip, not said', bytes: bodyOf(gzipSync(good)), code: 'binary_answer' },
  {
    what: 'deflate that says gzip',
    bytes: bodyOf(deflateSync(good), [json, 'Content-Encoding: gzip']),
    code: 'body_not_decodable',
  },
  {
    what: 'plain text that says gzip',
    bytes: bodyOf(good, [json, 'Content-Encoding: gzip']),
    code: 'body_not_decodable',
  },
  {
    what: 'gzip with something behind',
    bytes: bodyOf(Buffer.concat([gzipSync(good), Buffer.from('tail')]), [json, 'Content-Encoding: gzip']),
    code: 'body_not_decodable',
  },
  {
    what: 'a byte order mark and a form',
    bytes: bodyOf(`\ufeffaccess_token=${malformedToken}&token_type=bearer`, [
      'Content-Type: application/x-www-form-urlencoded',
    ]),
    code: 'form_encoded_answer',
  },
  {
    what: 'a form that calls itself JSON',
    bytes: bodyOf(`access_token=${malformedToken}&token_type=bearer`),
    code: 'form_encoded_answer',
  },
  {
    what: 'JSON that calls itself a form',
    bytes: bodyOf(good, ['Content-Type: application/x-www-form-urlencoded']),
    code: null,
    warnings: ['content_type_not_json'],
  },
  {
    what: 'a lifetime with a unit',
    bytes: withMembers({ expires_in: '3600s' }),
    code: null,
    warnings: ['lifetime_unreadable'],
  },
  {
    what: 'a lifetime in an object',
    bytes: withMembers({ expires_in: { seconds: 60 } }),
    code: null,
    warnings: ['lifetime_unreadable'],
  },
  {
    what: 'a token with a newline',
    bytes: withMembers({ access_token: 'a\nX-Injected: 1' }),
    code: 'token_with_line_break',
  },
  { what: 'a token of null', bytes: withMembers({ access_token: null }), code: 'token_null' },
  { what: 'a token of {}', bytes: withMembers({ access_token: {} }), code: 'token_not_text' },
  { what: 'an empty token', bytes: withMembers({ access_token: '' }), code: 'token_empty' },
  {
    what: 'a token of spaces',
    bytes: withMembers({ access_token: '   ' }),
    code: 'token_with_forbidden_characters',
  },
  { what: 'a token that says null', bytes: withMembers({ access_token: 'null' }), code: 'token_placeholder' },
  {
    what: 'a token that says undefined',
    bytes: withMembers({ access_token: 'undefined' }),
    code: 'token_placeholder',
  },
  {
    what: 'a token that says [object Object]',
    bytes: withMembers({ access_token: '[object Object]' }),
    code: 'token_with_forbidden_characters',
  },
  {
    what: 'a token with the word Bearer',
    bytes: withMembers({ access_token: `Bearer ${malformedToken}` }),
    code: 'token_with_forbidden_characters',
  },
  { what: 'a token under __proto__', bytes: bodyOf(`{"__proto__":${good}}`), code: 'token_elsewhere' },
  {
    what: 'a name in capitals',
    bytes: bodyOf(`{"ACCESS_TOKEN":"${malformedToken}","token_type":"Bearer"}`),
    code: 'token_elsewhere',
  },
  {
    what: 'a name with a space',
    bytes: bodyOf(`{"access_token ":"${malformedToken}","token_type":"Bearer"}`),
    code: 'token_elsewhere',
  },
  { what: 'a length too short', bytes: framed(['Content-Length: 20'], good), code: 'json_cut' },
  { what: 'a length too long', bytes: framed(['Content-Length: 5000'], good), code: 'body_cut' },
  { what: 'a length in hexadecimal', bytes: framed(['Content-Length: 0x50'], good), code: 'headers_invalid' },
  {
    what: 'garbage in a chunk extension',
    bytes: framed([chunked], `${chunkOf(good, ';\u0001=\u0000"')}0\r\n\r\n`),
    code: 'body_framing_invalid',
  },
  {
    what: 'a chunk extension',
    bytes: framed([chunked], `${chunkOf(good, ';name="value"')}0\r\n\r\n`),
    code: null,
  },
  {
    what: 'a chunk with a sign',
    bytes: framed([chunked], `+${chunkOf(good)}0\r\n\r\n`),
    code: 'body_framing_invalid',
  },
  {
    what: 'trailers',
    bytes: framed([chunked, 'Trailer: X-Sum'], `${chunkOf(good)}0\r\nX-Sum: 1\r\n\r\n`),
    code: null,
  },
  {
    what: 'a token in a trailer',
    bytes: framed([chunked], `0\r\naccess_token: ${malformedToken}\r\n\r\n`),
    code: 'empty_body',
  },
  {
    what: 'a flood of 103',
    bytes: Buffer.concat([
      ...Array.from({ length: 500 }, () => Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n')),
      bodyOf(good),
    ]),
    code: null,
  },
  {
    what: 'an answer behind the answer',
    bytes: Buffer.concat([bodyOf(good), bodyOf('{"access_token":"another"}')]),
    code: null,
  },
  { what: 'a NUL in JSON', bytes: bodyOf(good.replace('60', '\u000060')), code: 'json_invalid' },
  {
    what: 'a lone surrogate',
    bytes: bodyOf(good.replace(malformedToken, '\\ud800abc')),
    code: 'token_with_forbidden_characters',
  },
  { what: 'white space alone', bytes: bodyOf(' \r\n\t '), code: 'empty_body' },
  { what: 'a page that holds JSON', bytes: bodyOf(`<html><pre>${good}</pre></html>`), code: 'html_answer' },
];
