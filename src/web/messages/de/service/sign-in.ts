import type { FailureText } from '#contract/fill-text.ts';

const itSaid = 'Er sagte: „{description}“.';
const errorPage =
  'Zeigte das Fenster einen Fehler des Anbieters statt einer Anmeldung, dann kennt der Anbieter den Client oder die Callback-URL nicht: Er schickt dann niemanden zurück.';

/** Why a user who was sent to the identity provider did not come back with a code. */
export const signInTexts: Readonly<Record<string, FailureText>> = {
  sign_in_window_closed: {
    summary: [
      'Das Anmeldefenster wurde geschlossen, bevor der Identity Provider den Benutzer zurückschickte.',
    ],
    explanation: ['Es kam keine Antwort, also wurde kein Token angefordert.', errorPage],
  },
  sign_in_window_blocked: {
    summary: ['Der Browser hat das Anmeldefenster nicht geöffnet.'],
    explanation: [
      'Er blockiert Fenster, die Seiten von selbst öffnen, also kam der Benutzer nie zum Identity Provider.',
    ],
  },
  sign_in_expired: {
    summary: ['Niemand kam rechtzeitig vom Identity Provider zurück.'],
    explanation: [
      'Auf eine Anmeldung wird {minutes} Minuten gewartet. Es wurde kein Token angefordert.',
      errorPage,
    ],
  },
  sign_in_interrupted: {
    summary: ['Die Anmeldung ging zu Ende, aber der Test brach ab, bevor sein Ergebnis gespeichert war.'],
    explanation: [
      'Dieser Server wurde angehalten oder konnte das Ergebnis nicht speichern. Eine Antwort des Identity Providers gilt nur einmal, also muss sich der Benutzer noch einmal anmelden.',
    ],
  },
  sign_in_state_mismatch: {
    summary: ['Es kam eine Antwort, deren state nicht der gesendete ist, also wurde sie nicht benutzt.'],
    explanation: [
      '{?isMissing}Sie hatte gar keinen state. OAuth verlangt, dass der Anbieter den erhaltenen state zurückschickt.',
      '{?isUnknown}Ihr state ist hier nicht bekannt, wurde schon benutzt oder ist zu alt.',
      'Ohne den richtigen state kann niemand sagen, ob die Antwort zu dieser Anmeldung gehört oder von einer anderen Seite untergeschoben wurde (RFC 6749 10.12).',
      'Sie nennt den Fehler {error}. Kam sie vom Anbieter, hat er deshalb keinen Code gegeben.',
      itSaid,
    ],
  },
  sign_in_issuer_mismatch: {
    summary: ['Die Antwort kam von einem anderen Identity Provider, als das Profil sagt: {answeredBy}.'],
    explanation: [
      'Das Profil erwartet {issuer}. Der Code wurde nirgendwohin gesendet: Vielleicht war er für jemand anderen bestimmt (RFC 9207).',
    ],
  },
  sign_in_denied: {
    summary: ['Im Anmeldefenster wurde der Zugriff verweigert ({error}).'],
    explanation: [
      'Der Benutzer oder eine Regel des Identity Providers ließ diesen Client nicht für sich handeln.',
      itSaid,
    ],
  },
  sign_in_unavailable: {
    summary: ['Der Identity Provider konnte die Anmeldung nicht ausführen ({error}).'],
    explanation: ['Er ist außer Betrieb oder überlastet und schickte den Benutzer ohne Code zurück.', itSaid],
  },
  sign_in_refused: {
    summary: ['Der Identity Provider hat die Anmeldung abgelehnt ({error}).'],
    explanation: [
      '{?isScope}Ein Scope ist ihm unbekannt, für diesen Client nicht erlaubt oder anders geschrieben, als er es erwartet.',
      '{?isUnknownClient}Er kennt diesen Client nicht, oder nicht unter dieser Adresse.',
      '{?isClient}Er lässt diesen Client nicht um einen Authorization Code bitten.',
      '{?isResponseType}Er bietet den Authorization Code hier nicht an, oder das ist nicht sein Authorization-Endpunkt.',
      '{?isRequest}Ein Parameter fehlt, steht doppelt da oder hat einen Wert, den er nicht annimmt.',
      '{?isInteraction}Er sollte keine Seite zeigen, und der Benutzer müsste erst etwas tun.',
      itSaid,
      'Mehr dazu: {errorUri}.',
    ],
  },
  sign_in_answer_ambiguous: {
    summary: ['Die Antwort des Identity Providers nennt {repeated} mehr als einmal.'],
    explanation: ['Kein Parameter darf doppelt stehen (RFC 6749 3.1): Niemand kann sagen, welcher zählt.'],
  },
  sign_in_code_missing: {
    summary: ['Der Identity Provider schickte den Benutzer ohne Code und ohne Fehler zurück.'],
    explanation: [
      '{?isFragment}Er antwortete hinter dem # der Adresse, das kein Server zu sehen bekommt: Er wurde gebeten, dort zu antworten (response_mode), oder um etwas anderes als einen Code (response_type).',
      'Er scheint anders zu antworten, als es der Authorization-Code-Flow vorsieht, oder eine Seite dazwischen hat den Code verloren.',
    ],
  },
};
