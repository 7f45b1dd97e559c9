import type { bodyTexts } from '../../diagnosis/texts/bodies.ts';
import type { tokenTexts } from '../../diagnosis/texts/tokens.ts';
import { answer, jsonAnswer, tokenAnswer } from '../transport-results.ts';
import type { DiagnosisCase } from './case.ts';

const json = { 'content-type': 'application/json' };
const body = (text: string, type = 'text/plain') => answer({ headers: { 'content-type': type }, body: text });

/** Bytes of a text, each as one octet. */
function octets(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
}

/** One case of each success whose body is no token answer. */
export const bodyCases = {
  no_content: { results: [answer({ status: 204 })], says: ['204'] },
  empty_body: { results: [answer({ headers: json, body: ' \n' })], stage: 'parse' },
  login_page: {
    results: [
      body(
        '<html><title>Welcome</title><form><input name=u><input type="password" name=p></form></html>',
        'text/html',
      ),
    ],
    stage: 'parse',
    says: ['login page', 'Welcome'],
  },
  html_answer: {
    results: [body('<!DOCTYPE html><html><title>Guest &amp; network</title></html>', 'text/html')],
    stage: 'parse',
    says: ['“Guest & network”'],
  },
  xml_answer: { results: [body('<?xml version="1.0"?><Token>x</Token>', 'application/xml')], stage: 'parse' },
  form_encoded_answer: {
    results: [body('access_token=abc&token_type=bearer', 'application/x-www-form-urlencoded')],
    stage: 'parse',
    says: ['It does hold a value'],
  },
  token_as_plain_text: { results: [body('b3BhcXVlLXRva2VuLTE4\n')], stage: 'parse', says: ['20 characters'] },
  plain_text_answer: { results: [body('OK, but not now')], stage: 'parse', says: ['“OK, but not now”'] },
  binary_answer: {
    results: [
      answer({ headers: { 'content-type': 'application/octet-stream' }, body: octets('\x01\x02\x03abc') }),
    ],
    stage: 'parse',
    says: ['6 bytes', 'application/octet-stream'],
  },
  json_cut: {
    results: [answer({ headers: json, body: '{"access_token":"abc' })],
    stage: 'parse',
    says: ['20 bytes'],
  },
  json_invalid: {
    results: [answer({ headers: json, body: "{'access_token':'abc'}" })],
    stage: 'parse',
    says: ['character 2'],
  },
  json_too_deep: {
    results: [answer({ headers: json, body: '['.repeat(100_000) })],
    stage: 'parse',
    says: ['100000 levels'],
  },
  invalid_utf8: {
    results: [answer({ headers: json, body: octets('{"access_token":"a\xff","token_type":"Bearer"}') })],
    stage: 'parse',
    says: ['byte 19'],
  },
  utf16_answer: {
    results: [answer({ headers: json, body: octets('\xff\xfe' + '{"a":1}'.replace(/./g, '$&\0')) })],
    stage: 'parse',
    says: ['UTF-16'],
  },
} satisfies Record<Exclude<keyof typeof bodyTexts, 'unforeseen_answer'>, DiagnosisCase>;

/** One case of each JSON answer without a usable token. */
export const tokenCases = {
  json_not_an_object: { results: [jsonAnswer(['a'])], says: ['list'] },
  token_missing: {
    results: [jsonAnswer({ status: 'ok', token_type: 'Bearer' })],
    says: ['status, token_type'],
  },
  token_elsewhere: {
    results: [jsonAnswer({ data: { access_token: 'opaque-token-1' } })],
    says: ['data.access_token'],
  },
  token_empty: { results: [tokenAnswer({ access_token: '' })] },
  token_null: { results: [tokenAnswer({ access_token: null })] },
  token_placeholder: { results: [tokenAnswer({ access_token: 'undefined' })] },
  token_not_text: { results: [tokenAnswer({ access_token: 5 })], says: ['number'] },
  token_with_line_break: { results: [tokenAnswer({ access_token: 'abc\r\nX-Evil: 1' })] },
  token_with_forbidden_characters: {
    results: [tokenAnswer({ access_token: 'Bearer abcdef' })],
    says: ['word Bearer'],
  },
  token_too_long: {
    results: [tokenAnswer({ access_token: 'x'.repeat(20_000) })],
    says: ['20000 characters'],
  },
  token_ambiguous: {
    results: [
      answer({ headers: json, body: '{"access_token":"a","access_token":"b","token_type":"Bearer"}' }),
    ],
  },
  token_type_missing: { results: [tokenAnswer({ token_type: undefined })] },
  token_type_not_text: { results: [tokenAnswer({ token_type: null })], says: ['null'] },
  token_type_unsupported: { results: [tokenAnswer({ token_type: 'mac' })], says: ['“mac”'] },
} satisfies Record<keyof typeof tokenTexts, DiagnosisCase>;
