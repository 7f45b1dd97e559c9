import type { EvidenceResponse, HeaderPairs } from '#contract/evidence.ts';
import type { TransportResponse } from '../ports/transport.ts';
import { hasControls } from './answer/body-format.ts';
import { readAnswer } from './answer/read-answer.ts';
import { bodyHex } from './body-hex.ts';
import { answerHeaderSecrets } from './header-secrets.ts';
import type { Redaction } from './redaction.ts';
import { replaceSpans } from './secrets/mask.ts';
import { readUtf8, unitsOfFirstBytes } from './utf8-text.ts';

/** So many bytes of an answer are kept. */
const keptBodyBytes = 64 * 1024;

async function recordHeaders(headers: HeaderPairs, { scrubber, masks }: Redaction) {
  const found = headers.map(([name, value]) => ({
    name: { text: name, spans: scrubber.known(name) },
    value: { text: value, spans: answerHeaderSecrets(name, value, scrubber) },
  }));
  const mask = await masks.prepare(found.flatMap(({ name, value }) => [...name.spans, ...value.spans]));
  return found.map(({ name, value }): [string, string] => [
    replaceSpans(name.text, name.spans, mask),
    replaceSpans(value.text, value.spans, mask),
  ]);
}

/** The beginning of a body as text, secrets masked. */
async function recordBody(response: TransportResponse, { scrubber, masks }: Redaction) {
  const bytes = response.body;
  const { text: inUtf8, invalidAt } = readUtf8(bytes, response.complete);
  const { declared } = readAnswer(response);
  const { text, encoding } = declared ?? { text: inUtf8, encoding: 'utf-8' };
  const isKept = bytes.length <= keptBodyBytes;
  const kept = isKept ? text : text.slice(0, unitsOfFirstBytes(bytes, keptBodyBytes, encoding));
  const isWhole = isKept && response.complete;
  const spans = scrubber.foreign(kept, isWhole);
  const isText = declared !== null || (invalidAt === null && !hasControls(kept));
  return {
    text: replaceSpans(kept, spans, await masks.prepare(spans)),
    bytes: bytes.length,
    truncated: !isWhole,
    isUtf8: invalidAt === null,
    charset: declared?.encoding ?? null,
    hex: isText ? null : bodyHex(bytes, response.complete, spans, scrubber),
  };
}

/** An answer as evidence: at most 64 KiB of its body, secrets and tokens masked. */
export async function recordResponse(
  response: TransportResponse,
  redaction: Redaction,
): Promise<EvidenceResponse> {
  const { scrubber, masks } = redaction;
  const inStatus = scrubber.known(response.statusText);
  return {
    status: response.status,
    statusText: replaceSpans(response.statusText, inStatus, await masks.prepare(inStatus)),
    httpVersion: response.httpVersion,
    headers: await recordHeaders(response.headers, redaction),
    body: await recordBody(response, redaction),
  };
}
