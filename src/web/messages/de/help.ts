import type * as en from '../en/help.ts';
import type { Translated } from '../translated.ts';

/** Short answers about authorization profiles, behind the book beside the heading. */
export const help: Translated<typeof en.help> = {
  title: 'Über Autorisie\u00ADrungs\u00ADprofile',
  close: 'Hilfe schließen',
  what: 'Was ist ein Autorisierungsprofil?',
  whatAnswer:
    'Es sagt dem Assistenten, wie er sich bei einem anderen Dienst anmeldet: welcher Identity Provider mit welchen Zugangsdaten gefragt wird und wie jeder Aufruf das Ergebnis mitnimmt.',
  type: 'Welcher Typ passt?',
  typeAnswer:
    'OAuth v2 Client Credentials, wenn der Assistent für sich selbst handelt. OAuth v2, wenn sich ein Benutzer anmeldet und der Assistent für ihn handelt. Basic Auth oder API-Schlüssel, wenn der Dienst bei jedem Aufruf ein Passwort oder einen Schlüssel verlangt.',
  credentials: 'Wo stehen Client ID und Secret?',
  credentialsAnswer:
    'In der Konsole des Anbieters, wo die Anwendung registriert ist: unter Namen wie App-Registrierungen, Anmeldedaten oder API-Schlüssel. Viele Anbieter zeigen das Secret nur einmal, beim Anlegen.',
  test: 'Was macht ein Test?',
  testAnswer:
    'Er sendet die echte Anfrage an den Identity Provider und zeigt, was gesendet wurde und was zurückkam. Ein Entwurf lässt sich vor dem Speichern testen.',
  failed: 'Was tun, wenn ein Test fehlschlägt?',
  failedAnswer:
    'Zuerst die Ursache lesen, dann die Lösungsvorschläge: Manche lassen sich mit einem Klick anwenden. „Bericht kopieren“ liefert alles als Text für ein Ticket, mit maskierten Secrets.',
  tenancy: 'Was ist eine Tenancy?',
  tenancyAnswer:
    "Der Teil einer Adresse, der je nach Kunde verschieden ist. <code>'{tenant}'</code> an seine Stelle schreiben; in einem Test und beim Benutzen des Profils wird danach gefragt.",
  fields: 'Was sind Autorisierungsfelder?',
  fieldsAnswer:
    'Was zu jedem Aufruf des Dienstes dazukommt, in der Regel der Header Authorization mit dem Token. Auch andere Header und Werte in Body, Query oder Pfad sind möglich.',
  secrets: 'Wohin kommen Secrets?',
  secretsAnswer:
    'Sie werden beim Speichern versiegelt und nie wieder gezeigt. Das Feld eines gespeicherten Secrets leer lassen, um es zu behalten.',
};
