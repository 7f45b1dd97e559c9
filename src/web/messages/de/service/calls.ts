import type { FailureText } from '#contract/fill-text.ts';

const itSaid = 'Er sagte: „{description}“.';
const challenge = 'Challenge: {challenge}.';
const pageTitle = 'Die Seite hat den Titel „{title}“.';
const wantsKey =
  '{?wantsKey}Der Dienst verlangt einen Schlüssel und fand keinen oder nahm nicht an, was er bekam ({status}).';
const ofKey =
  '{?wantsKey}Gateways vor einem Dienst verlangen ihn mit jedem Aufruf, was auch sonst gesendet wird. Ob der Dienst {credential} annimmt, ist noch offen.';
const sentAs = 'Gesendet an dieser Stelle: {sentIn}.';
const stillOpen = 'Ob der Dienst {credential} annimmt, ist noch offen.';

/** What a service answers to the call of the Check URL. That there is a token is said before. */
export const callTexts: Readonly<Record<string, FailureText>> = {
  call_redirected: {
    summary: ['{host} antwortete mit einer Umleitung zu {location}.'],
    explanation: [
      'Ein Aufruf wird nie von selbst weitergeschickt: Er würde {credential} an eine Adresse mitnehmen, die niemand eingegeben hat.',
      '{?toLogin}Diese Adresse sieht nach einer Anmeldeseite für Menschen aus, wie Dienste sie Aufrufern zeigen, die sie nicht erkennen.',
      '{?toPortal}Sie sieht nach der Seite eines Netzes aus, etwa für Gäste, auf der sich erst jemand anmelden muss.',
      '{?onlyHttps}Es ist dieselbe Adresse mit https.',
      '{?toItself}Es ist genau die aufgerufene Adresse; ihr zu folgen würde nie enden.',
      '{?toInternal}Es ist eine Adresse in einem internen Netz.',
      'Er antwortete {status} {statusText}.',
    ],
  },
  call_rate_limited: {
    summary: [
      '{host} verlangt eine Pause von {retryAfterSeconds} Sekunden: zu viele Anfragen ({status}).',
      '{host} verlangt eine Pause: zu viele Anfragen ({status}).',
    ],
    explanation: ['Der Dienst begrenzt, wie oft er aufgerufen werden darf.', itSaid],
  },
  call_scope_insufficient: {
    summary: [
      'Der Dienst verlangt den Scope {missingScope}, den das Token nicht hat (insufficient_scope).',
      'Der Dienst verlangt einen Scope, den das Token nicht hat (insufficient_scope).',
    ],
    explanation: [
      'Er hat das Token angenommen und festgestellt, dass es diesen Aufruf nicht erlaubt.',
      'Das Token hat den Scope {grantedScope}.',
      itSaid,
    ],
  },
  call_dpop_required: {
    summary: ['Der Dienst nimmt nur Token an, die an einen Schlüssel gebunden sind (DPoP) ({status}).'],
    explanation: [
      'Er verlangt bei jedem Aufruf einen signierten Nachweis (RFC 9449), den dieses Profil nicht liefern kann.',
      challenge,
      itSaid,
    ],
  },
  call_without_token: {
    summary: [
      'Der Dienst will wissen, wer aufruft, und findet im Aufruf nichts davon: Er sollte {credential} enthalten ({status}).',
    ],
    explanation: [
      'Kein Autorisierungsfeld des Profils trägt es in den Aufruf ein, also bekam der Dienst nichts zu sehen.',
      challenge,
      itSaid,
    ],
  },
  call_locked_out: {
    summary: [
      '{?isLocked}Der Dienst hat den Aufrufer gesperrt ({status}).',
      'Der Dienst hat den Aufrufer abgeschaltet ({status}).',
    ],
    explanation: [
      'Bis das endet, lehnt er auch ab, was richtig ist: Ob er {credential} annimmt, ist noch offen.',
      itSaid,
      pageTitle,
    ],
  },
  call_user_wanted: {
    summary: [
      'Der Dienst verlangt hier das Token eines Benutzers, und dieses ist das des Clients allein ({status}).',
    ],
    explanation: [
      'Client Credentials bringen ein Token für den Client selbst: Es gibt keinen Benutzer, um den es in einem solchen Aufruf gehen könnte.',
      itSaid,
    ],
  },
  call_scheme_wrong: {
    summary: [
      'Der Dienst verlangt {wantedScheme} im Header Authorization, gesendet wurde {sentScheme} ({status}).',
      'Der Dienst verlangt das Wort {wantedScheme} am Anfang des Headers Authorization, und es fehlte ({status}).',
      'Im Header Authorization fehlte am Anfang ein Wort wie Bearer ({status}).',
    ],
    explanation: [
      '{!passwordWanted}{!tokenWanted}Der Wert dieses Headers beginnt mit dem Namen eines Schemas, dann folgen ein Leerzeichen und die Zugangsdaten (RFC 9110 11.4).',
      '{?passwordWanted}Basic ist für Benutzername und Passwort. Entweder nimmt er hier kein Token, oder er sagt das zu jedem, den er nicht erkennt, und das Token ist nicht für ihn bestimmt.',
      '{?tokenWanted}Bearer ist für ein Token: Benutzername und Passwort nimmt er hier nicht.',
      challenge,
      itSaid,
    ],
  },
  call_token_refused: {
    summary: [
      '{?byWords}Der Dienst hat das Token nicht angenommen ({status}).',
      'Der Dienst hat das Token nicht angenommen (invalid_token).',
    ],
    explanation: [
      '{?isOver}Nach seinem Claim exp war das Token schon abgelaufen.',
      '{?isForOthers}Das Token nennt eine andere Audience als {host}: {audience}. Ein Dienst nimmt nur Token an, die für ihn bestimmt sind.',
      'Ausgestellt wurde es von {issuer}.',
      '{?isBound}Es ist an ein Zertifikat gebunden: Ein Dienst nimmt es nur über eine Verbindung an, in der der Client dieses Zertifikat vorzeigt (RFC 8705 3).',
      '{?saysOver}Es wurde eben erst geholt: Die Uhren von Anbieter und Dienst gehen vielleicht auseinander, oder der Anbieter gibt ein Token aus, bis es endet.',
      '{!isBound}{!saysOver}Vielleicht ist es für einen anderen Dienst oder eine andere Umgebung bestimmt, von einem Anbieter ausgestellt, dem der Dienst nicht traut, oder schon abgelaufen.',
      sentAs,
      itSaid,
    ],
  },
  call_auth_error_status: {
    summary: [
      'Der Dienst hat das Token mit dem Status {status} abgelehnt, den das Profil als seine Ablehnung nennt.',
    ],
    explanation: ['Er ist als Statuscode für Autorisierungsfehler eingetragen.', sentAs, itSaid, pageTitle],
  },
  call_credentials_refused: {
    summary: [
      '{?takesNoPassword}Der Dienst nimmt bei Aufrufen keine Passwörter an ({status}).',
      '{?wantsFactor}Der Dienst verlangt neben dem Passwort einen zweiten Faktor ({status}).',
      '{?isUnseen}Der Dienst hat {credential} im Aufruf nicht gefunden ({status}).',
      'Der Dienst wollte {credential} nicht annehmen ({status}).',
    ],
    explanation: [
      '{?isUnseen}Er sucht an einer anderen Stelle oder unter einem anderen Namen.',
      '{?takesNoPassword}In der Regel nimmt er ein Token, das für Programme gemacht ist, anstelle des Passworts oder als Bearer. Manche sagen das auch zu einem solchen Token, wenn es abgelaufen ist oder zu einem anderen Benutzernamen gehört.',
      '{?wantsFactor}Bei einem Aufruf ist niemand da, der einen eingeben könnte: Dienste nehmen stattdessen ein Token, das für Programme gemacht ist.',
      '{!isUnseen}{!takesNoPassword}{!wantsFactor}Was eingegeben wurde, ist dort nicht bekannt, gehört zu einer anderen Umgebung oder darf diese Adresse nicht benutzen.',
      '{!isUnseen}{!takesNoPassword}{!wantsFactor}Wenn er es nie gesehen hat, sucht der Dienst es an einer anderen Stelle.',
      sentAs,
      challenge,
      itSaid,
      pageTitle,
    ],
  },
  call_unauthorized: {
    summary: [
      wantsKey,
      '{?wantsUser}Der Dienst verlangt eine Anmeldung, die kein Profil leisten kann ({status}).',
      'Der Dienst weiß nicht, wer aufruft ({status}).',
    ],
    explanation: [
      ofKey,
      '{?wantsUser}Negotiate, NTLM und Kerberos lassen die Benutzer eines Netzes ein, und Digest verlangt eine Antwort, die für jeden Aufruf berechnet wird.',
      '{?missesTenant}Er spricht von einer Organisation oder einem Mandanten: Ein Token kann für mehrere sein oder für eine andere Organisation als die aufgerufene.',
      '{!wantsKey}{!wantsUser}{!missesTenant}Entweder sucht er das Token an einer anderen Stelle, oder das Token ist nicht für ihn bestimmt.',
      '{!wantsKey}{?isForOthers}Das Token nennt eine andere Audience als {host}: {audience}.',
      sentAs,
      challenge,
      itSaid,
      pageTitle,
    ],
  },
  call_blocked_by_firewall: {
    summary: [
      '{?byNetwork}Ein Proxy oder Filter des Netzes hat den Aufruf auf dem Weg zu {host} blockiert ({status}).',
      'Eine Firewall vor {host} hat den Aufruf blockiert ({status}).',
    ],
    explanation: [
      '{?byNetwork}Die Antwort kommt aus dem Netz, in dem dieser Server ist, nicht vom Dienst, der den Aufruf nie gesehen hat.',
      '{!byNetwork}Die Antwort kommt von einer Web-Firewall oder einem Content-Netz, nicht vom Dienst, der den Aufruf wahrscheinlich nie gesehen hat.',
      'Sie lautet: „{description}“.',
      pageTitle,
    ],
  },
  call_forbidden: {
    summary: [
      '{?wantsGuard}Der Dienst verlangt zu diesem Aufruf ein Token gegen gefälschte Anfragen (CSRF) ({status}).',
      wantsKey,
      '{?mayBeUnknown}Der Dienst erlaubt diesen Aufruf damit nicht ({status}).',
      '{?byWords}Der Dienst erlaubt diesen Aufruf damit nicht ({status}).',
      'Der Dienst weiß, wer aufruft, und erlaubt diesen Aufruf nicht ({status}).',
    ],
    explanation: [
      '{?wantsGuard}Dienste wie die von SAP geben es Aufrufern, die lesen, bevor sie schreiben, und Seiten für Menschen haben es in ihren Formularen. Ein Test holt keines.',
      ofKey,
      '{?mayBeUnknown}Dienste und Gateways antworten so auf einen Schlüssel, den sie nicht kennen, wie auf einen, der hier oder von dieser Adresse nicht benutzt werden darf.',
      '{?missesTenant}Er spricht von einer Organisation oder einem Mandanten: Ein Token kann für mehrere sein oder für eine andere Organisation als die aufgerufene.',
      '{!wantsGuard}{!wantsKey}{!mayBeUnknown}{!missesTenant}Dem Konto dahinter fehlt dort eine Rolle oder Berechtigung, oder Aufrufe von dieser Adresse sind nicht erwünscht.',
      '{!wantsKey}{!missesTenant}{?hasToken}Vielleicht fehlt dem Token ein Scope.',
      'Das Token hat den Scope {grantedScope}.',
      itSaid,
      pageTitle,
    ],
  },
  call_not_found: {
    summary: ['Unter {url} gibt es nichts ({status}).'],
    explanation: [
      `${stillOpen} Der Pfad ist falsch, oder der Dienst verbirgt, was dieser Client nicht sehen darf.`,
      'Die Tenancy war {tenant}.',
      itSaid,
      pageTitle,
    ],
  },
  call_method_not_allowed: {
    summary: [
      '{url} nimmt {method} nicht an (405); möglich ist {allow}.',
      '{url} nimmt {method} nicht an (405).',
    ],
    explanation: [stillOpen, itSaid],
  },
  call_media_type_refused: {
    summary: [
      '{?hasNoBody}{host} nimmt keinen Aufruf ohne Body an (415).',
      '{host} nimmt den Body des Aufrufs nicht an (415).',
    ],
    explanation: [
      'Er wurde als {sentContentType} gesendet.',
      '{?hasNoBody}Der Aufruf hat keinen Body, und diese Adresse scheint einen zu verlangen.',
      stillOpen,
      itSaid,
    ],
  },
  call_invalid: {
    summary: [
      'Der Dienst fand einen Fehler im Aufruf ({status} {statusText}).',
      'Der Dienst fand einen Fehler im Aufruf ({status}).',
    ],
    explanation: [
      'In der Regel prüft ein Dienst {credential} zuerst, also fehlt wahrscheinlich im übrigen Aufruf etwas.',
      'Er nennt den Fehler: {error}.',
      itSaid,
    ],
  },
  call_not_available: {
    summary: [
      '{?isAsleep}Die Instanz unter {host} schläft ({status}).',
      '{host} ist im Moment nicht verfügbar ({status}) und bittet um {retryAfterSeconds} Sekunden.',
      '{host} ist im Moment nicht verfügbar ({status}).',
    ],
    explanation: [
      `{?isAsleep}Sie beantwortet jede Anfrage mit einer Seite, die das sagt, bis jemand sie weckt. ${stillOpen}`,
      `{!isAsleep}Der Dienst oder ein Gateway davor ist überlastet, startet neu oder wird gewartet. ${stillOpen}`,
      itSaid,
      pageTitle,
    ],
  },
  call_server_error: {
    summary: ['{host} meldet einen eigenen Fehler ({status}).'],
    explanation: [stillOpen, 'Er nennt den Fehler: {error}.', itSaid, pageTitle],
  },
  call_refused: {
    summary: [
      '{host} lehnte den Aufruf mit {status} {statusText} ab.',
      '{host} lehnte den Aufruf mit Status {status} ab.',
    ],
    explanation: [stillOpen, 'Er nennt den Fehler: {error}.', itSaid, pageTitle],
  },
  call_status_unexpected: {
    summary: ['{host} antwortete mit Status {status}, der nicht besagt, dass der Aufruf gelang.'],
    explanation: ['Ein gelungener Aufruf wird mit einem Status von 200 bis 299 beantwortet.', itSaid],
  },
  call_login_page: {
    summary: ['{host} antwortete mit einer Anmeldeseite für Menschen.'],
    explanation: [
      'Der Status ist {status}, aber wer erkannt wird, bekommt keine Anmeldeseite: Der Dienst bekam {credential} nicht zu sehen oder nahm nicht an, was er sah.',
      sentAs,
      pageTitle,
    ],
  },
  call_web_page: {
    summary: ['{host} antwortete mit einer Webseite statt mit Daten.'],
    explanation: [
      'Der Status ist {status}, aber Seiten sind für Menschen: Wahrscheinlich ist es nicht die Adresse des API, oder etwas anderes antwortete an seiner Stelle.',
      pageTitle,
    ],
  },
  call_error_in_success: {
    summary: [
      'Der Status ist {status}, aber die Antwort meldet einen Fehler: {error}.',
      'Der Status ist {status}, aber die Antwort meldet einen Fehler.',
    ],
    explanation: ['Manche Dienste sagen 200, auch wenn sie ablehnen.', itSaid],
  },
};
