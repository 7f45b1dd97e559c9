import type { HeaderPairs } from '#contract/evidence.ts';
import type { TransportResponse } from '../../ports/transport.ts';
import { readUtf8 } from '../utf8-text.ts';
import { readBody, type BodyFormat, type ReadBody } from './body-format.ts';
import { readChallenges, type Challenge } from './challenge.ts';
import { readDeclared, type DeclaredText } from './declared-text.ts';
import { headerValue, headerValues, readContentType } from './headers.ts';
import { pageTitle } from './page-title.ts';

/** A complete answer, read as far as it can be. */
export interface Answer extends ReadBody {
  readonly status: number;
  readonly statusText: string;
  readonly headers: HeaderPairs;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly challenges: readonly Challenge[];
  readonly bytes: number;
  /** Without a byte order mark, and read as UTF-8 unless `declared` is there. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  /** Where the first byte stands that is no UTF-8, or null. */
  readonly invalidUtf8At: number | null;
  /** What it reads as in the encoding that it says it is in. Null where that is UTF-8, which JSON and forms always are. */
  readonly declared: DeclaredText | null;
  /** The title of a page, or null. */
  readonly title: string | null;
}

/** What people read, in whatever encoding. */
const prose: ReadonlySet<BodyFormat> = new Set(['html', 'xml', 'text']);

const read = new WeakMap<TransportResponse, Answer>();

/**
 * Reads the bytes of an answer, once, however often it is asked for. Never
 * throws: what cannot be read is said in the result.
 */
export function readAnswer(response: TransportResponse): Answer {
  const known = read.get(response);
  if (known !== undefined) return known;
  const answer = answerOf(response, true);
  read.set(response, answer);
  return answer;
}

/** Has an answer read as UTF-8 from now on, whatever it says that it is. */
export function readAsUtf8(response: TransportResponse): void {
  read.set(response, answerOf(response, false));
}

function answerOf(response: TransportResponse, believesEncoding: boolean): Answer {
  const { status, statusText, headers, body } = response;
  const { text: all, invalidAt } = readUtf8(body, response.complete);
  const hasByteOrderMark = all.startsWith('\ufeff');
  const inUtf8 = hasByteOrderMark ? all.slice(1) : all;
  const type = readContentType(headerValue(headers, 'content-type'));
  const content = readBody(inUtf8, type.mediaType);
  const mayBeOther = believesEncoding && invalidAt !== null && prose.has(content.format);
  const declared = mayBeOther ? readDeclared(body, response.complete, all, type.charset) : null;
  const text = declared?.text ?? inUtf8;
  return {
    status,
    statusText,
    headers,
    ...type,
    challenges: readChallenges(headerValues(headers, 'www-authenticate')),
    bytes: body.length,
    text,
    hasByteOrderMark,
    invalidUtf8At: invalidAt,
    declared,
    ...content,
    title: content.format === 'html' ? pageTitle(text) : null,
  };
}
