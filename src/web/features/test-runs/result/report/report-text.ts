import type { Diagnosis } from '#contract/diagnosis.ts';
import type { SentFacts, TestRun, TokenFacts } from '#contract/test-run.ts';
import { codedDiagnosis } from '../../../../messages/diagnosis-text.ts';
import { withHiddenNamed } from '../../../../ui/machine-text/hidden-characters.ts';
import { claimText } from '../token/claim-meaning.ts';
import { exchangeReport } from './exchange-report.ts';
import type { ReportLanguage } from './report-language.ts';
import { linesOf } from './report-lines.ts';

function head(run: TestRun, { report, result, sayType, sayDuration }: ReportLanguage): string {
  return linesOf(
    report('heading', {
      result: result(run.status),
      profile: run.profileName,
      type: sayType(run.profileType),
    }),
    report('masked'),
    report('time', { time: run.startedAt }),
    report('duration', { duration: sayDuration(run.durationMs) }),
    run.tenant !== null && report('tenancy', { tenant: run.tenant }),
    report('run', { id: run.id }),
  );
}

function provider({ provider: known }: Diagnosis, report: ReportLanguage['report']): string | null {
  if (known === null) return null;
  const { name, meaning } = known;
  return meaning === null ? report('provider', { name }) : report('providerMeaning', { name, meaning });
}

function cause(diagnosis: Diagnosis, { report, say }: ReportLanguage): string {
  const { code, stage, summary, explanation, suggestions, traceIds } = diagnosis;
  const coded = codedDiagnosis(diagnosis);
  return linesOf(
    report('cause', { code, stage, summary: say(coded, 'summary', summary).text }),
    say(coded, 'explanation', explanation).text,
    provider(diagnosis, report),
    traceIds.length > 0 && `\n${report('traceIds')}:`,
    ...traceIds.map(({ name, value }) => `${name}: ${value}`),
    suggestions.length > 0 && `\n${report('suggestions')}:`,
    ...suggestions.map((suggestion) => `- ${say(suggestion, 'suggestion', suggestion.text).text}`),
  );
}

function warnings(run: TestRun, { report, say }: ReportLanguage): string | null {
  if (run.warnings.length === 0) return null;
  const lines = run.warnings.map((warning) => `- ${say(warning, 'warning', warning.message).text}`);
  return linesOf(`${report('warnings')}:`, ...lines);
}

function sent(facts: SentFacts, { report, diagnosis }: ReportLanguage): string {
  const { clientId, secret, clientAuthentication, scope, url } = facts;
  const fingerprint = secret?.fingerprint ?? null;
  const secretFacts = [
    diagnosis('characters', { count: secret?.length ?? 0 }),
    fingerprint !== null && report('secretFingerprint', { fingerprint }),
  ];
  return linesOf(
    `${report('sent')}:`,
    clientId !== null && `${diagnosis('clientId')}: ${clientId}`,
    secret !== null &&
      `${diagnosis('secret')}: ${secretFacts.filter((fact) => typeof fact === 'string').join(', ')}`,
    clientAuthentication !== null && `${diagnosis('sentIn')}: ${diagnosis(clientAuthentication)}`,
    scope.length > 0 && `${diagnosis('scope')}: ${scope.join(' ')}`,
    `${diagnosis('sentTo')}: ${url}`,
  );
}

function token(facts: TokenFacts, { report }: ReportLanguage): string {
  const { tokenType, expiresAt, requestedScope, grantedScope, claims } = facts;
  return linesOf(
    `${report('token')}:`,
    report('tokenType', { type: tokenType }),
    expiresAt !== null && report('expiresAt', { time: expiresAt }),
    requestedScope.length > 0 && report('requestedScope', { scope: requestedScope.join(' ') }),
    grantedScope !== null && report('grantedScope', { scope: grantedScope.join(' ') }),
    report('tokenLength', { count: facts.length }),
    report('tokenFingerprint', { fingerprint: facts.fingerprint }),
    claims !== null && `\n${report('claims')}:`,
    ...Object.entries(claims ?? {}).map(([name, value]) => `${name}: ${claimText(value)}`),
  );
}

/**
 * A test as text for a ticket. It holds what the evidence holds, in which the
 * secrets are masked; characters that cannot be seen are named.
 */
export function reportText(run: TestRun, language: ReportLanguage): string {
  const blocks = [
    head(run, language),
    run.diagnosis === null ? null : cause(run.diagnosis, language),
    warnings(run, language),
    run.sent === null ? null : sent(run.sent, language),
    run.token === null ? null : token(run.token, language),
    ...run.exchanges.map((exchange) => exchangeReport(exchange, language)),
  ];
  const text = blocks.filter((block) => block !== null).join('\n\n');
  return withHiddenNamed(`${text.replaceAll('\r\n', '\n')}\n`);
}
