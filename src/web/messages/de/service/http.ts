import type { FailureText } from '#contract/fill-text.ts';

const itSaid = 'Er sagte: „{description}“.';
const pageTitle = 'Die Seite hat den Titel „{title}“.';
const ofKey =
  '{?wantsKey}So antwortet ein Gateway vor einem Anbieter, das mit jeder Anfrage einen eigenen Schlüssel verlangt, neben Client-ID und Secret.';
const theStatus = 'Er antwortete {status} {statusText}.';

/** An HTTP status that is no success, without an OAuth error. */
export const httpTexts: Readonly<Record<string, FailureText>> = {
  redirected: {
    summary: ['{host} antwortete mit einer Umleitung zu {location}.'],
    explanation: [
      '{!sendsProof}Eine Token-Anfrage wird nie von selbst weitergeschickt: Das Client Secret ginge an eine Adresse mit, die niemand eingegeben hat.',
      '{?sendsProof}Eine Anfrage wird nie von selbst weitergeschickt: Womit sich der Client darin ausweist, ginge an eine Adresse mit, die niemand eingegeben hat.',
      '{?onlyHttps}Es ist dieselbe Adresse mit https.',
      '{?toLogin}Diese Adresse sieht nach einer Anmeldeseite für Menschen aus, nicht nach einem Token-Endpunkt.',
      '{?toPortal}Sie sieht nach der Seite eines Netzes aus, etwa für Gäste, auf der sich erst jemand anmelden muss.',
      '{?takesAlong}Sie erfährt, welche Adresse aufgerufen wurde, wie Seiten, die Menschen nach der Anmeldung zurückführen.',
      '{?toInternal}Es ist eine Adresse in einem internen Netz, auf die kein öffentlicher Anbieter verweist.',
      '{?toItself}Es ist genau die aufgerufene Adresse; ihr zu folgen würde nie enden.',
      theStatus,
    ],
  },
  redirected_nowhere: {
    summary: ['{host} antwortete mit einer Umleitung ({status}), die nicht sagt, wohin.'],
    explanation: [
      'Der Header Location fehlt oder ist nicht lesbar. Der Anbieter oder ein Proxy ist falsch eingerichtet.',
    ],
  },
  too_many_requests: {
    summary: [
      '{host} verlangt eine Pause von {retryAfterSeconds} Sekunden: zu viele Anfragen ({status}).',
      '{host} verlangt eine Pause: zu viele Anfragen ({status}).',
    ],
    explanation: [
      'Der Anbieter begrenzt, wie oft um Token gebeten werden darf. Am Profil ist, soweit zu sehen, nichts falsch.',
      'Sein Header Retry-After sagt: {retryAfter}.',
      'Sein Header {resetHeader} sagt: {reset}.',
      itSaid,
    ],
  },
  https_expected: {
    summary: ['{host} spricht auf Port {port} https und wurde über http gefragt.'],
    explanation: [
      'Der Server hat die Anfrage bekommen und liest sie unverschlüsselt nicht.',
      itSaid,
      pageTitle,
    ],
  },
  client_certificate_expected: {
    summary: ['{host} verlangt ein Client-Zertifikat (Mutual TLS) und bekam keines, das es annimmt.'],
    explanation: [
      'Die Verbindung kam trotzdem zustande. Server wie nginx lehnen erst in ihrer Antwort ab.',
      itSaid,
      pageTitle,
    ],
  },
  proxy_failed: {
    summary: ['Ein Proxy auf dem Weg zu {host} konnte die Anfrage nicht weitergeben ({status}).'],
    explanation: [
      '{!forCall}Die Antwort kommt vom Proxy, nicht vom Identity Provider. Dieser Proxy gehört zu dem Netz, in dem dieser Server steht, oder steht vor {host}.',
      '{?forCall}Die Antwort kommt vom Proxy, nicht vom Dienst. Dieser Proxy gehört zu dem Netz, in dem dieser Server steht, oder steht vor {host}.',
      '{?isUnknownName}Der Proxy hat den Namen {host} nicht gefunden.',
      'Er nennt den Fehler: {proxyError}.',
      pageTitle,
    ],
  },
  network_login_required: {
    summary: ['Ein Netz auf dem Weg zu {host} verlangt zuerst eine Anmeldung ({status}).'],
    explanation: [
      '{!forCall}Die Anfrage hat den Identity Provider nicht erreicht. Netze für Gäste antworten so, bis ihre Bedingungen angenommen sind.',
      '{?forCall}Der Aufruf hat den Dienst nicht erreicht. Netze für Gäste antworten so, bis ihre Bedingungen angenommen sind.',
      pageTitle,
    ],
  },
  unauthorized: {
    summary: ['{host} antwortete 401 Unauthorized, ohne OAuth-Fehler.'],
    explanation: [
      'Er hat den Fragenden nicht anerkannt und sagt nicht so, wie OAuth es vorschreibt, warum.',
      ofKey,
      itSaid,
      'Challenge: {challenge}.',
      pageTitle,
    ],
  },
  forbidden: {
    summary: ['{host} antwortete 403 Forbidden, ohne OAuth-Fehler.'],
    explanation: [
      '{?forPeople}Er vermisst, was die Formulare von Webseiten schützt (CSRF): Diese Adresse gehört zu Seiten für Menschen und ist kein Token-Endpunkt.',
      '{!forPeople}{!wantsKey}Er hat die Anfrage verstanden und führt sie nicht aus: Dem Client fehlt eine Berechtigung, er ruft von einer nicht zugelassenen Adresse auf oder bittet um eine andere Audience, als er darf.',
      ofKey,
      itSaid,
      pageTitle,
    ],
  },
  blocked_by_firewall: {
    summary: [
      '{?byNetwork}Ein Proxy oder Filter des Netzes hat die Anfrage auf dem Weg zu {host} blockiert ({status}).',
      'Eine Firewall vor {host} hat die Anfrage blockiert ({status}).',
    ],
    explanation: [
      '{?byNetwork}Die Antwort kommt aus dem Netz, in dem dieser Server ist, nicht vom Identity Provider, der die Anfrage nie gesehen hat.',
      '{!byNetwork}Die Antwort kommt von einer Web-Firewall oder einem Content-Netz, nicht vom Identity Provider, der die Anfrage wahrscheinlich nie gesehen hat.',
      'Sie lautet: „{description}“.',
      pageTitle,
    ],
  },
  endpoint_not_found: {
    summary: [
      '{?forCredentials}Unter {url} gibt es nichts ({status}).',
      'Unter {url} gibt es keinen Token-Endpunkt ({status}).',
    ],
    explanation: [
      'Der Host antwortet, hat aber unter diesem Pfad nichts: ein falscher Pfad, eine abgeschaltete Version oder eine Tenancy, die es nicht gibt.',
      'Die Tenancy war {tenant}.',
      itSaid,
      pageTitle,
    ],
  },
  method_not_allowed: {
    summary: [
      '{url} nimmt {method} nicht an (405); möglich ist {allow}.',
      '{url} nimmt {method} nicht an (405).',
    ],
    explanation: [
      '{?postsForCredentials}Zugangsdaten von OAuth v1 werden mit POST angefordert (RFC 5849 2.1). Diese Adresse ist etwas anderes, etwa die Seite, auf der sich Benutzer anmelden.',
      '{?postsForToken}Jeder OAuth-Token-Endpunkt nimmt POST an. Diese Adresse ist etwas anderes, etwa die Authorization-Seite für Menschen.',
      '{?isGet}OAuth schreibt POST vor. Dieses Profil fragt mit GET.',
      itSaid,
    ],
  },
  not_acceptable: {
    summary: ['{host} kann nicht in JSON antworten (406).'],
    explanation: [
      'Die Anfrage verlangt JSON, wie OAuth es vorschreibt. Diese Adresse bietet etwas anderes.',
      itSaid,
    ],
  },
  proxy_authentication_required: {
    summary: ['Ein Proxy auf dem Weg zu {host} verlangt eigene Zugangsdaten (407).'],
    explanation: [
      '{!forCall}Die Anfrage hat den Identity Provider nicht erreicht.',
      '{?forCall}Der Aufruf hat den Dienst nicht erreicht.',
      'Der Proxy verlangt: {proxyChallenge}.',
    ],
  },
  unsupported_media_type: {
    summary: [
      '{?asJson}{host} nimmt keine Anfragen in JSON an (415).',
      '{?asOtherForm}{host} verlangt ein Formular und nimmt dieses nicht an (415).',
      '{?hasNoBody}{host} nimmt keine Anfragen ohne Body an (415).',
      '{host} nimmt keine formularkodierten Anfragen an (415).',
    ],
    explanation: [
      '{?asJson}OAuth schreibt ein Formular vor (application/x-www-form-urlencoded). Dieses Profil sendet die Parameter als JSON.',
      '{?asOtherForm}Gesendet wurde es als {sentContentType}.',
      '{?hasNoBody}{?forTokenAnswer}OAuth schreibt ein Formular (application/x-www-form-urlencoded) im Body der Anfrage vor.',
      '{!asJson}{!asOtherForm}{!hasNoBody}Eine Token-Anfrage ist formularkodiert (application/x-www-form-urlencoded), wie OAuth es vorschreibt. Diese Adresse verlangt ein anderes Format.',
      itSaid,
    ],
  },
  temporarily_unavailable: {
    summary: [
      '{?isAsleep}Die Instanz unter {host} schläft ({status}).',
      '{host} ist im Moment nicht verfügbar ({status}) und bittet um {retryAfterSeconds} Sekunden.',
      '{host} ist im Moment nicht verfügbar ({status}).',
    ],
    explanation: [
      '{?isAsleep}Sie beantwortet jede Anfrage mit einer Seite, die das sagt, bis jemand sie weckt.',
      '{!isAsleep}Der Anbieter oder ein Gateway davor ist überlastet, startet neu oder wird gewartet. In der Regel geht das von selbst vorbei.',
      itSaid,
      pageTitle,
    ],
  },
  server_error: {
    summary: ['{host} meldet einen eigenen Fehler ({status}).'],
    explanation: [
      'Der Fehler liegt beim Anbieter, auch wenn ihn eine ungewöhnliche Anfrage ausgelöst haben mag. Die Antwort unter „Antwort“ kann denen helfen, die ihn betreiben.',
      'Er nennt den Fehler: {error}.',
      itSaid,
      pageTitle,
    ],
  },
  http_error: {
    summary: [
      '{host} lehnte die Anfrage mit {status} {statusText} ab, ohne OAuth-Fehler.',
      '{host} lehnte die Anfrage mit Status {status} ab, ohne OAuth-Fehler.',
    ],
    explanation: [
      'Ein Token-Endpunkt sagt in einem JSON-Objekt, mit einem Fehlercode unter error, warum. Diese Antwort hat keinen.',
      ofKey,
      '{?forPeople}Er vermisst, was die Formulare von Webseiten schützt (CSRF): Diese Adresse gehört zu Seiten für Menschen und ist kein Token-Endpunkt.',
      itSaid,
      pageTitle,
    ],
  },
  unexpected_status: {
    summary: ['{host} antwortete mit Status {status}, den kein Token-Endpunkt benutzen sollte.'],
    explanation: ['Ein Token kommt mit Status 200, eine Ablehnung mit 400 oder 401.', theStatus, itSaid],
  },
};
