import type { HeaderPairs } from '#contract/evidence.ts';
import type { TransportResponse } from '../../ports/transport.ts';
import { readUtf8 } from '../utf8-text.ts';
import { readBody, type ReadBody } from './body-format.ts';
import { readChallenges, type Challenge } from './challenge.ts';
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
  /** Without a byte order mark. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  /** Where the first byte stands that is no UTF-8, or null. */
  readonly invalidUtf8At: number | null;
  /** The title of a page, or null. */
  readonly title: string | null;
}

const read = new WeakMap<TransportResponse, Answer>();

/**
 * Reads the bytes of an answer, once, however often it is asked for. Never
 * throws: what cannot be read is said in the result.
 */
export function readAnswer(response: TransportResponse): Answer {
  const known = read.get(response);
  if (known !== undefined) return known;
  const answer = answerOf(response);
  read.set(response, answer);
  return answer;
}

function answerOf(response: TransportResponse): Answer {
  const { status, statusText, headers, body } = response;
  const { text: all, invalidAt } = readUtf8(body, response.complete);
  const hasByteOrderMark = all.startsWith('\ufeff');
  const text = hasByteOrderMark ? all.slice(1) : all;
  const type = readContentType(headerValue(headers, 'content-type'));
  const content = readBody(text, type.mediaType);
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
    ...content,
    title: content.format === 'html' ? pageTitle(text) : null,
  };
}
