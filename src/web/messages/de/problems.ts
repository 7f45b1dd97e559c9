import type * as en from '../en/problems.ts';
import type { Translated } from '../translated.ts';

const misunderstood = 'Seite und Server verstehen einander nicht. Die Seite neu laden.';

/** Why a request failed, by the contract's problem codes, and what to do. */
export const problems: Translated<typeof en.problems> = {
  malformed_json: misunderstood,
  unknown_key: misunderstood,
  too_deep: misunderstood,
  unsupported_media_type: misunderstood,
  method_not_allowed: misunderstood,
  precondition_required: misunderstood,
  host_not_allowed:
    'Unter diesem Hostnamen antwortet der Server nicht. PUBLIC_ORIGIN in seinen Einstellungen prüfen.',
  origin_not_allowed:
    'Der Server hat die Anfrage abgelehnt, weil sie von einer anderen Website kam. Die Seite unter der Adresse des Servers öffnen.',
  not_found: 'Es ist nicht mehr da. Vielleicht wurde es gelöscht: in der Liste nachsehen.',
  assistant_gone:
    'Der Assistent wurde inzwischen gelöscht, und in ihm lässt sich nichts mehr speichern. Kopieren, was noch gebraucht wird.',
  name_taken: 'Dieser Name ist vergeben. Einen anderen wählen.',
  test_run_id_taken: 'Dieser Test läuft bereits. Noch einmal versuchen.',
  variable_in_use: 'Profile benutzen diese Variable. Zuerst diese ändern.',
  secrets_would_move: 'Gespeicherte Secrets würden an eine andere Adresse gesendet. Neu eingeben.',
  precondition_failed: 'Es wurde inzwischen geändert. Die Seite neu laden, um den jetzigen Stand zu sehen.',
  payload_too_large: 'Das ist zu groß zum Speichern. Es kürzen.',
  validation_failed: 'Einige Werte verletzen eine Regel. Sie berichtigen, dann noch einmal versuchen.',
  too_many_tests: 'Zu viele Anfragen an Anbieter in kurzer Zeit. Gleich noch einmal versuchen.',
  internal_error: 'Auf dem Server ist etwas schiefgegangen. Noch einmal versuchen. Anfrage {requestId}',
  store_unavailable:
    'Der Server erreicht seine Datenbank nicht oder kann nicht in sie schreiben. Gleich noch einmal versuchen.',
  storage_full: 'Der Server hat keinen Platz mehr zum Speichern. Wer ihn betreibt, muss Platz schaffen.',
  secrets_unavailable:
    'Der Server hat keinen Schlüssel, der seine Secrets öffnet. Wer ihn betreibt, setzt APP_KEYS; mit einem anderen Schlüssel als zuvor müssen Secrets neu eingegeben werden.',
  offline: 'Der Server ist nicht erreichbar. Prüfen, ob er läuft, dann noch einmal versuchen.',
  unexpected: 'Der Server hat etwas geantwortet, das diese Seite nicht versteht. Die Seite neu laden.',
  proxy_unreached:
    'Ein Proxy vor dem Server erreicht ihn nicht. Prüfen, ob er läuft, dann noch einmal versuchen.',
  proxy_timeout:
    'Ein Proxy vor dem Server wartet nicht länger auf seine Antwort; vielleicht ist es trotzdem geschehen: Die Seite neu laden, um nachzusehen. Wer den Proxy betreibt, kann ihn länger warten lassen.',
  proxy_size:
    'Ein Proxy vor dem Server lässt so viel nicht durch. Wer ihn betreibt, kann seine Grenze anheben.',
  part_missing:
    'Ein Teil der Seite konnte nicht geladen werden: Das Netz fehlt, oder der Server wurde aktualisiert. Die Seite neu laden.',
  unknown: 'Hier ist etwas schiefgegangen. Noch einmal versuchen.',
};
