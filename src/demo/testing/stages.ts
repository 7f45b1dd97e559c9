import type { Stage } from '#contract/evidence.ts';

/** Codes of answers that are complete, and not what JSON and UTF-8 allow, or not JSON at all. */
const parse = [
  'empty_body',
  'login_page',
  'html_answer',
  'xml_answer',
  'form_encoded_answer',
  'token_as_plain_text',
  'plain_text_answer',
  'binary_answer',
  'json_cut',
  'json_invalid',
  'json_too_deep',
  'invalid_utf8',
  'utf16_answer',
];

const headers = ['answer_timeout', 'connection_closed', 'headers_too_large', 'headers_invalid'];

/** The stage at which a test of a fault has to fail, as the stages are defined. */
export function stageOf(code: string): Stage {
  if (parse.includes(code)) return 'parse';
  if (headers.includes(code)) return 'headers';
  return code.startsWith('body_') ? 'body' : 'oauth';
}
