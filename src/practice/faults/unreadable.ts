import { changed, rewritten } from './answers.ts';
import type { FaultFamily } from './fault.ts';

const depth = 100_000;

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

function join(...parts: (string | number[])[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : part)),
  );
}

/** Bodies that are not what JSON and UTF-8 allow, and labels that do not fit. */
export const unreadable: FaultFamily = {
  title: 'Hard to read',
  faults: [
    {
      id: 'plain-text',
      title: 'Words',
      does: 'Answers with a sentence in plain text.',
      expected: 'plain_text_answer',
      answer: rewritten(() => 'Token issued, see your inbox', { 'content-type': 'text/plain' }),
    },
    {
      id: 'binary',
      title: 'Bytes that are no text',
      does: 'Answers with bytes of a program instead of text.',
      expected: 'binary_answer',
      answer: rewritten(() => join([0, 1, 2, 3, 0xfe, 0xff, 0, 4], 'practice'), {
        'content-type': 'application/octet-stream',
      }),
    },
    {
      id: 'truncated-json',
      title: 'JSON that stops in the middle',
      does: 'Leaves out the end of the JSON text.',
      expected: 'json_cut',
      answer: rewritten((body) => JSON.stringify(body).slice(0, -20)),
    },
    {
      id: 'trailing-text',
      title: 'JSON with something behind it',
      does: 'Writes a debug line behind the JSON text.',
      expected: 'json_invalid',
      answer: rewritten((body) => `${JSON.stringify(body)}\n-- rendered in 12 ms`),
    },
    {
      id: 'single-quotes',
      title: 'Not quite JSON',
      does: 'Writes single quotes where JSON wants double ones.',
      expected: 'json_invalid',
      answer: rewritten((body) => JSON.stringify(body).replaceAll('"', "'")),
    },
    {
      id: 'script-guard',
      title: 'JSON behind a guard',
      does: "Puts )]}' before the JSON text, as some do against script inclusion.",
      expected: 'json_invalid',
      answer: rewritten((body) => `)]}',\n${JSON.stringify(body)}`),
    },
    {
      id: 'depth-bomb',
      title: 'A hundred thousand brackets',
      does: 'Nests lists so deeply that a careless parser runs out of stack.',
      expected: 'json_too_deep',
      answer: rewritten(() => '['.repeat(depth)),
    },
    {
      id: 'duplicate-token',
      title: 'access_token twice',
      does: 'Writes two members of the same name with different tokens.',
      expected: 'token_ambiguous',
      answer: rewritten((body) =>
        JSON.stringify(body).replace('{', '{"access_token":"practice-the-first-of-two",'),
      ),
    },
    {
      id: 'duplicate-lifetime',
      title: 'expires_in twice',
      does: 'Writes two lifetimes and one token.',
      expected: null,
      warnings: ['duplicate_keys'],
      answer: rewritten((body) => JSON.stringify(body).replace('{', '{"expires_in":60,')),
    },
    {
      id: 'byte-order-mark',
      title: 'With a byte order mark',
      does: 'Puts a byte order mark before the JSON text.',
      expected: null,
      warnings: ['byte_order_mark'],
      answer: rewritten((body) => join([0xef, 0xbb, 0xbf], JSON.stringify(body))),
    },
    {
      id: 'utf-16',
      title: 'In UTF-16',
      does: 'Writes two bytes for each character.',
      expected: 'utf16_answer',
      answer: rewritten((body) => join([0xff, 0xfe], [...utf16(JSON.stringify(body))]), {
        'content-type': 'application/json; charset=utf-16',
      }),
    },
    {
      id: 'invalid-utf-8',
      title: 'A token that is not UTF-8',
      does: 'Puts bytes into the token that no character is made of.',
      expected: 'invalid_utf8',
      answer: rewritten(() =>
        join('{"access_token":"practice-', [0xff, 0xfe, 0x80], '","token_type":"Bearer"}'),
      ),
    },
    {
      id: 'labelled-html',
      title: 'JSON called text/html',
      does: 'Sends good JSON under the content type of a page.',
      expected: null,
      warnings: ['content_type_not_json'],
      answer: changed({}, { 'content-type': 'text/html; charset=utf-8' }),
    },
    {
      id: 'labelled-text',
      title: 'JSON called text/plain',
      does: 'Sends good JSON under the content type of plain text.',
      expected: null,
      warnings: ['content_type_not_json'],
      answer: changed({}, { 'content-type': 'text/plain' }),
    },
    {
      id: 'unlabelled',
      title: 'JSON without a content type',
      does: 'Sends good JSON and does not say what it is.',
      expected: null,
      warnings: ['content_type_not_json'],
      answer: changed({}, { 'content-type': null }),
    },
    {
      id: 'latin-1-label',
      title: 'Another charset in the label',
      does: 'Sends UTF-8 and calls it ISO-8859-1.',
      expected: null,
      warnings: ['charset_not_utf8'],
      answer: changed({}, { 'content-type': 'application/json; charset=iso-8859-1' }),
    },
  ],
};
