import type { FailureText } from '#contract/fill-text.ts';

const itSaid = 'Er sagte: „{description}“.';
const challenge = 'Challenge: {challenge}.';
const named = 'Er nennt das Problem {problem}.';
const clockBehind =
  'Nach dem Datum der Antwort geht die Uhr dieses Servers {secondsBehind} Sekunden gegenüber der von {host} nach.';
const clockAhead =
  'Nach dem Datum der Antwort geht die Uhr dieses Servers {secondsAhead} Sekunden gegenüber der von {host} vor.';
const noToken =
  '{?isTemporary}Kein Benutzer wurde irgendwohin geschickt: Eine Anmeldung beginnt mit einem Request Token.';

/** Why OAuth v1 failed: its requests for credentials, the sign-in, and signed calls. */
export const oauth1Texts: Readonly<Record<string, FailureText>> = {
  oauth1_signature_refused: {
    summary: ['Der Anbieter hat die Signatur der Anfrage nicht angenommen.'],
    explanation: [
      'Signiert wurde mit {signatureMethod}.',
      'In der Regel ist das Consumer Secret ein anderes, der Anbieter will eine andere Signaturmethode, oder unterwegs wurde die Adresse verändert.',
      named,
      itSaid,
      noToken,
    ],
  },
  oauth1_method_refused: {
    summary: ['Der Anbieter nimmt die Signaturmethode {signatureMethod} nicht an.'],
    explanation: [named, itSaid, noToken],
  },
  oauth1_key_refused: {
    summary: ['Der Anbieter kennt den Consumer Key nicht oder lässt ihn nicht herein.'],
    explanation: [named, itSaid, noToken],
  },
  oauth1_time_refused: {
    summary: ['Der Anbieter hat die Zeit oder die Nonce der Anfrage nicht angenommen.'],
    explanation: [
      'Jede Anfrage von OAuth v1 nennt die Zeit, in Sekunden, und einen Text, der einmal benutzt wird. Eine Uhr, die einige Minuten falsch geht, reicht für eine Ablehnung.',
      clockBehind,
      clockAhead,
      '{?clocksAgree}Nach dem Datum der Antwort zeigen beide Uhren dieselbe Zeit: Eher wurde die Nonce schon benutzt, oder ein Proxy hat die Anfrage wiederholt.',
      named,
      itSaid,
    ],
  },
  oauth1_callback_refused: {
    summary: ['Der Anbieter hat die Callback-URL nicht angenommen.'],
    explanation: [
      'Er sollte den Benutzer zu {callbackUrl} zurückschicken, mit einem state dieser Anmeldung in der Query.',
      'Die meisten Anbieter nehmen nur Adressen an, die vorher eingetragen wurden.',
      named,
      itSaid,
    ],
  },
  oauth1_token_refused: {
    summary: [
      '{?isRefresh}Der Anbieter hat das Access Token nicht erneuert.',
      'Der Anbieter hat das Ergebnis der Anmeldung nicht gegen ein Access Token getauscht.',
    ],
    explanation: [
      '{?isRefresh}Der Session Handle, der mit dem Token kam, ist abgelaufen, oder dieser Anbieter erneuert mit etwas anderem.',
      '{?isDenied}Der Benutzer oder eine Regel des Anbieters lässt diesen Client nicht für den Benutzer handeln.',
      '{?isUndecided}Nach den Worten des Anbieters hat der Benutzer noch nicht entschieden, ob dieser Client für ihn handeln darf.',
      '{?isToken}Das Request Token ist abgelaufen, wurde schon benutzt, oder der Verifier gehört nicht dazu.',
      named,
      itSaid,
    ],
  },
  oauth1_problem: {
    summary: ['Der Anbieter hat die Anfrage abgelehnt: {problem}.'],
    explanation: ['Parameter, die ihm fehlen: {absent}.', itSaid, noToken],
  },
  oauth1_unauthorized: {
    summary: [
      'Der Anbieter hat die Anfrage nicht angenommen ({status}) und nennt keinen Grund, den OAuth v1 kennt.',
    ],
    explanation: [
      'Er prüft Consumer Key, Consumer Secret, Signaturmethode und Callback-URL.',
      'Signiert wurde mit {signatureMethod}.',
      itSaid,
      noToken,
    ],
  },
  oauth1_refused: {
    summary: ['Der Anbieter hat die Anfrage mit dem Status {status} abgelehnt.'],
    explanation: [
      'Vielleicht ist das nicht die Adresse, unter der es Zugangsdaten von OAuth v1 gibt.',
      itSaid,
      noToken,
    ],
  },
  oauth1_answer_unreadable: {
    summary: ['Die Antwort ist nicht formularkodiert, wie OAuth v1 es vorschreibt.'],
    explanation: [
      'Sie müsste lauten: oauth_token=…&oauth_token_secret=… (RFC 5849 2.1).',
      '{?isEmpty}Sie ist leer.',
      '{?isPage}Sie ist eine Webseite: Wahrscheinlich ist die Adresse eine für Menschen.',
      '{?isJson}Sie ist JSON, womit OAuth v2 antwortet.',
      'Sie nennt sich {contentType}.',
    ],
  },
  oauth1_answer_ambiguous: {
    summary: ['Die Antwort nennt {repeated} mehr als einmal.'],
    explanation: ['Niemand kann sagen, was davon gilt.'],
  },
  oauth1_credentials_missing: {
    summary: ['Der Antwort fehlt {missing}.'],
    explanation: [
      'OAuth v1 antwortet mit oauth_token und oauth_token_secret (RFC 5849 2.1 und 2.3).',
      'In ihr steht: {names}.',
    ],
  },
  oauth1_callback_unconfirmed: {
    summary: ['Der Anbieter hat die Callback-URL nicht bestätigt (oauth_callback_confirmed).'],
    explanation: [
      'RFC 5849 2.1 verlangt die Antwort oauth_callback_confirmed=true. Ohne sie spricht der Anbieter OAuth 1.0, in dem jemand anderes eine Anmeldung beenden kann, die ein Benutzer begonnen hat.',
      'Er sagte: oauth_callback_confirmed={confirmed}.',
      'Kein Benutzer wurde irgendwohin geschickt.',
    ],
  },
  call_signature_refused: {
    summary: [
      '{?isTime}Der Dienst hat die Zeit oder die Nonce des Aufrufs nicht angenommen ({status}).',
      'Der Dienst hat die Signatur des Aufrufs nicht angenommen ({status}).',
    ],
    explanation: [
      'Signiert wurde mit {signatureMethod}, für das Access Token aus der Anmeldung.',
      '{?isTime}Jeder Aufruf nennt die Zeit in Sekunden und einen Text, der einmal benutzt wird. Eine Uhr, die einige Minuten falsch geht, reicht für eine Ablehnung.',
      '{!isTime}Vielleicht will der Dienst eine andere Signaturmethode oder gehört zu einer anderen Umgebung; oder unterwegs wurde die Adresse verändert.',
      clockBehind,
      clockAhead,
      challenge,
      itSaid,
    ],
  },
  sign_in_token_mismatch: {
    summary: [
      '{?isMissing}Der Anbieter schickte den Benutzer ohne das Request Token (oauth_token) zurück.',
      'Die Antwort gehört zu einem anderen Request Token als dem gesendeten.',
    ],
    explanation: [
      '{?isMissing}Das tun manche Anbieter, wenn der Benutzer den Zugriff nicht erlaubt.',
      'Der Anbieter muss das oauth_token zurückschicken, mit dem der Benutzer kam (RFC 5849 2.2). Die Antwort wurde nicht benutzt: Vielleicht wurde sie untergeschoben.',
    ],
  },
  sign_in_verifier_missing: {
    summary: ['Der Anbieter schickte den Benutzer ohne Verifier (oauth_verifier) zurück.'],
    explanation: [
      'Er beweist, dass der angemeldete Benutzer auch der ist, der zurückkam (RFC 5849 2.2). Ohne ihn lässt sich kein Access Token anfordern.',
    ],
  },
};
