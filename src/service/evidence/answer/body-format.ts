import { scanJson, type JsonScan } from '../json-scan.ts';

/** What a body is, whatever its Content-Type says. */
export type BodyFormat =
  'empty' | 'json' | 'broken_json' | 'form' | 'html' | 'xml' | 'utf16' | 'binary' | 'text';

/** JSON nested deeper than this is not read: whoever sends it means no good. */
export const deepestJson = 64;

/** A body with what it was found to be. */
export interface ReadBody {
  readonly format: BodyFormat;
  /** The value of a JSON body, and undefined otherwise. */
  readonly json: unknown;
  /** Null where the body was not looked at as JSON. */
  readonly scan: JsonScan | null;
  readonly form: URLSearchParams | null;
}

const html = /^<(?:!doctype\s+html|html|head|body|title|script|meta|div|form|center|h[1-6]|p|br)\b/i;
/** What PHP writes in front of an answer where it shows its messages: JSON follows, which is damaged by that. */
const phpMessage = /^<br \/>\s*<(?:b|font)\b.*\}$/is;
const form = /^[\w.~%+[\]-]+=[^\s<>{}"&]*(?:&[\w.~%+[\]-]+=[^\s<>{}"&]*)*$/;
/** Bytes in base64 end in signs of equality, and are no form for it. */
const base64 = /^[\w+/-]{16,}={1,2}$/;
const jsonStart = /^[[{"]|^(?:true|false|null|-?\d[\d.eE+-]*)$/;

function readJson(text: string, saysJson: boolean): ReadBody | null {
  if (!jsonStart.test(text) && !saysJson) return null;
  const scan = scanJson(text);
  const isReadable = scan.errorAt === null && scan.depth <= deepestJson;
  if (!isReadable) return { format: 'broken_json', json: undefined, scan, form: null };
  const json: unknown = JSON.parse(text);
  return { format: 'json', json, scan, form: null };
}

/** True for characters that stand in no text: controls other than those of layout. */
export function hasControls(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- controls are what tells bytes from text
  return /[\u0000-\u0008\u000e-\u001f]/.test(text);
}

/** Finds out what a body is: by its content first, by its Content-Type where the content leaves it open. */
export function readBody(text: string, mediaType: string | null): ReadBody {
  const trimmed = text.trim();
  const as = (format: BodyFormat): ReadBody => ({ format, json: undefined, scan: null, form: null });
  if (trimmed === '') return as('empty');
  if (/^(?:\ufffd\ufffd|\ufeff)?(?:\0[\t-~]|[\t-~]\0){2}/.test(text)) return as('utf16');
  if (phpMessage.test(trimmed)) return readJson(trimmed, true) ?? as('html');
  if (html.test(trimmed)) return as('html');
  if (trimmed.startsWith('<')) return as(mediaType === 'text/html' ? 'html' : 'xml');
  if (form.test(trimmed) && !base64.test(trimmed))
    return { ...as('form'), form: new URLSearchParams(trimmed) };
  const saysJson = /^(?:application|text)\/(?:[\w.-]+\+)?json$/.test(mediaType ?? '');
  return readJson(trimmed, saysJson && !hasControls(text)) ?? as(hasControls(text) ? 'binary' : 'text');
}
