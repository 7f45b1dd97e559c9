import type { Exchange, HeaderPairs } from '#contract/evidence.ts';
import { phases, waterfall } from '../timeline/waterfall.ts';
import type { ReportLanguage } from './report-language.ts';
import { linesOf } from './report-lines.ts';

/** Characters of a body that a ticket has room for. */
const longestBody = 8000;

/** Header fields as they stand on the wire, then an empty line and the body. */
function message(headers: HeaderPairs, body: string, { report }: ReportLanguage): string {
  const characters = Array.from(body);
  const count = characters.length;
  return linesOf(
    ...headers.map(([name, value]) => `${name}: ${value}`),
    count > 0 && `\n${characters.slice(0, longestBody).join('')}`,
    count > longestBody && report('bodyCut', { shown: longestBody, count }),
  );
}

function answer({ response, failure, step }: Exchange, language: ReportLanguage): string {
  const { report, evidence } = language;
  if (response === null) return failure === null ? report('noResponseAtAll') : report('noResponse', failure);
  return linesOf(
    `${report('response', { step: evidence(step) })}:`,
    `HTTP/${response.httpVersion} ${response.status} ${response.statusText}`.trimEnd(),
    message(response.headers, response.body.text, language),
  );
}

function timing(exchange: Exchange, { timeline, sayDuration }: ReportLanguage): string {
  const { bars, totalMs } = waterfall(exchange);
  const parts = phases.flatMap((phase) =>
    bars
      .filter((bar) => bar.phase === phase && (bar.state === 'measured' || bar.state === 'failed'))
      .map(({ lengthMs }) => `${timeline(phase)} ${sayDuration(lengthMs)}`),
  );
  return [...parts, `${timeline('total')} ${sayDuration(totalMs)}`].join(', ');
}

/** One request of a test with what became of it, as text. */
export function exchangeReport(exchange: Exchange, language: ReportLanguage): string {
  const { report, evidence } = language;
  const { request, step, tls, remoteAddress } = exchange;
  const certificate = [tls?.protocol, tls?.cipher, tls?.subject, tls?.issuer, tls?.validTo];
  return linesOf(
    `${report(exchange.sent ? 'request' : 'requestNotSent', { step: evidence(step) })}:`,
    `${request.method} ${request.url}`,
    message(request.headers, request.body?.text ?? '', language),
    `\n${answer(exchange, language)}`,
    `\n${report('connection', { step: evidence(step) })}:`,
    timing(exchange, language),
    remoteAddress,
    tls !== null && certificate.filter((fact) => typeof fact === 'string').join(', '),
  );
}
