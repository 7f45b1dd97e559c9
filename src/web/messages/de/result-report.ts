import type * as en from '../en/result-report.ts';
import type { Translated } from '../translated.ts';

/** The report of a test as text, for a ticket. */
export const resultReport: Translated<typeof en.resultReport> = {
  heading: '{result}: {profile} ({type})',
  masked: 'Secrets sind maskiert.',
  time: 'Zeit: {time}',
  duration: 'Dauer: {duration}',
  tenancy: 'Tenancy: {tenant}',
  run: 'Testlauf: {id}',
  cause: 'Ursache ({code}, Stufe {stage}): {summary}',
  provider: 'Anbieter: {name}',
  providerMeaning: 'Anbieter: {name} ({meaning})',
  traceIds: 'Für den Support des Anbieters',
  suggestions: 'Lösungsvorschläge',
  warnings: 'Warnungen',
  sent: 'Was gesendet wurde',
  token: 'Token',
  tokenType: 'Typ: {type}',
  expiresAt: 'Läuft ab: {time}',
  requestedScope: 'Angefragter Scope: {scope}',
  grantedScope: 'Erteilter Scope: {scope}',
  tokenLength: 'Länge: {count, plural, one {# Zeichen} other {# Zeichen}}',
  tokenFingerprint: 'SHA-256, die ersten 16 Stellen: {fingerprint}',
  claims: 'Claims, Signatur nicht geprüft',
  request: '{step}, wie gesendet',
  requestNotSent: '{step}, nicht gesendet',
  response: '{step}, Antwort',
  noResponse: 'Keine Antwort: Es endete bei {stage} ({code}).',
  noResponseAtAll: 'Keine Antwort.',
  bodyCut: '[der Rest des Bodys fehlt: {shown, number} von {count, number} Zeichen]',
  connection: '{step}, Verbindung',
};
