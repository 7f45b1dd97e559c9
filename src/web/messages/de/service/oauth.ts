import type { FailureText } from '#contract/fill-text.ts';

const itSaid = 'Er sagte: „{description}“.';
const challenge = 'Challenge: {challenge}.';

/** Errors that the provider names as OAuth prescribes. */
export const oauthTexts: Readonly<Record<string, FailureText>> = {
  invalid_client: {
    summary: [
      '{?withAssertion}Der Identity Provider hat die signierte Assertion des Clients nicht angenommen ({error}).',
      '{?withCertificate}Der Identity Provider hat Client ID oder Zertifikat nicht angenommen ({error}).',
      'Der Identity Provider hat Client ID oder Secret nicht angenommen ({error}).',
    ],
    explanation: [
      '{!withAssertion}{!withCertificate}Entweder ist eines davon falsch, oder sie wurden so gesendet, dass dieser Anbieter sie nicht liest.',
      '{?inHeader}Sie wurden in einem Basic-Header gesendet, kodiert, wie OAuth es vorschreibt.',
      '{?inHeaderRaw}Sie wurden in einem Basic-Header gesendet, ohne Kodierung.',
      '{?inBody}Sie wurden im Body gesendet.',
      '{?withAssertion}Der Client wurde durch eine signierte Assertion genannt: Schlüssel, Algorithmus, Audience und Uhr müssen so sein, wie der Anbieter es erwartet.',
      '{?withCertificate}Der Client wurde durch seine ID und das Zertifikat der Verbindung genannt: Der Anbieter muss das eine zum anderen kennen, nach Aussteller und Inhaber oder als selbst signiertes Zertifikat (RFC 8705 2).',
      '{?withoutSecret}Die Client ID wurde allein gesendet, ohne Secret.',
      itSaid,
      challenge,
    ],
  },
  invalid_request: {
    summary: ['Der Identity Provider fand einen Fehler in der Anfrage (invalid_request).'],
    explanation: [
      'Ein Parameter fehlt, steht doppelt da oder hat einen Wert, den er nicht annimmt.',
      itSaid,
      'Gesendete Parameter des Profils: {parameterNames}.',
    ],
  },
  invalid_grant: {
    summary: [
      '{?isRefresh}Der Identity Provider hat das Refresh Token nicht angenommen ({error}).',
      '{?isRefresh}Der Identity Provider hat das Refresh Token nicht angenommen.',
      '{?byAssertion}Der Identity Provider hat die Assertion nicht angenommen ({error}).',
      '{?byAssertion}Der Identity Provider hat die Assertion nicht angenommen.',
      'Der Identity Provider hat den Grant nicht angenommen (invalid_grant).',
    ],
    explanation: [
      '{?byClient}Was für ein Token vorgelegt wurde, ist abgelaufen, widerrufen oder für einen anderen Client ausgestellt.',
      '{?byAssertion}Die eingetragene ist zu alt, wurde schon benutzt oder sagt oder signiert nicht, was dieser Anbieter erwartet: wer sie ausgestellt hat, um wen es geht und für wen sie ist.',
      '{?byCode}Der Code der Anmeldung ist zu alt, wurde schon benutzt, gilt einem anderen Client oder einer anderen Callback-URL, oder sein PKCE-Verifier passt nicht.',
      '{?byPassword}Benutzername oder Passwort ist falsch, das Konto ist gesperrt, oder es braucht einen zweiten Faktor, nach dem dieser Grant nicht fragen kann.',
      '{?isRefresh}Das Refresh Token ist abgelaufen, widerrufen, schon benutzt oder für einen anderen Client ausgestellt.',
      itSaid,
    ],
  },
  unauthorized_client: {
    summary: [
      'Dieser Client darf den Grant-Typ {grant} nicht benutzen (unauthorized_client).',
      'Dieser Client darf nicht auf diese Weise um Token bitten (unauthorized_client).',
    ],
    explanation: [
      'Der Identity Provider kennt den Client, lässt ihn aber nicht auf diese Weise um Token bitten.',
      itSaid,
    ],
  },
  unsupported_grant_type: {
    summary: [
      'Der Identity Provider bietet den Grant-Typ {grant} hier nicht an (unsupported_grant_type).',
      'Der Identity Provider bietet diesen Grant-Typ hier nicht an (unsupported_grant_type).',
    ],
    explanation: [
      'Der Grant-Typ ist abgeschaltet, oder diese Adresse ist nicht der OAuth-v2-Token-Endpunkt.',
      itSaid,
    ],
  },
  invalid_scope: {
    summary: [
      'Der Identity Provider hat den Scope {scope} nicht angenommen (invalid_scope).',
      'Der Identity Provider verlangt einen Scope, und keiner wurde gesendet (invalid_scope).',
    ],
    explanation: [
      'Ein Scope ist ihm unbekannt, für diesen Client nicht erlaubt oder anders geschrieben, als er es erwartet.',
      itSaid,
    ],
  },
  invalid_target: {
    summary: ['Der Identity Provider kennt die Resource oder Audience nicht (invalid_target).'],
    explanation: [
      'Der Dienst, für den das Token ist, muss genau so genannt werden, wie der Anbieter ihn kennt, bis hin zum Schrägstrich am Ende.',
      itSaid,
    ],
  },
  access_denied: {
    summary: ['Der Identity Provider hat den Zugriff verweigert (access_denied).'],
    explanation: [
      'Der Client wurde erkannt, darf aber nicht haben, worum er bat. Oft fehlt eine Audience, oder dem Client wurde kein Zugriff darauf erteilt.',
      itSaid,
    ],
  },
  dpop_required: {
    summary: ['Der Identity Provider stellt nur Token aus, die an einen Schlüssel gebunden sind (DPoP).'],
    explanation: [
      'Er verlangt zu jeder Anfrage einen signierten Nachweis (RFC 9449), den dieses Profil nicht geben kann.',
      itSaid,
    ],
  },
  oauth_error_unknown: {
    summary: ['Der Identity Provider lehnte mit einem eigenen Fehler ab: {error}.'],
    explanation: [
      '{?namesCallback}Er spricht von der Adresse, zu der Benutzer zurückkommen: Gesendet wurde {callbackUrl}, und er erwartet eine andere.',
      '{?needsConsent}Erst muss ein Benutzer oder Administrator sich anmelden oder zustimmen, worum eine Token-Anfrage ihn nicht bitten kann.',
      '{!namesCallback}{!needsConsent}OAuth hat diesen Fehlercode für diese Anfrage nicht, also kann nur die Dokumentation des Anbieters sagen, was er hier bedeutet.',
      itSaid,
      'Er kam mit Status {status}.',
      'Mehr dazu: {errorUri}.',
    ],
  },
  error_in_success: {
    summary: [
      'Der Status ist {status}, aber die Antwort meldet einen Fehler: {error}.',
      'Der Status ist {status}, aber die Antwort meldet einen Fehler.',
    ],
    explanation: [
      'Manche Anbieter sagen 200, auch wenn sie ablehnen. Was eine solche Antwort sonst auch enthält, ein Token wird ihr nicht entnommen.',
      itSaid,
    ],
  },
};
