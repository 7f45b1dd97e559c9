import type { FailureText } from '#contract/fill-text.ts';

const notSent = 'Es wurde kein Secret gesendet: Vorher wird die Verbindung aufgegeben.';
const itSaid = 'Er sagte: {alert}.';

/** The secure connection could not be made. */
export const tlsTexts: Readonly<Record<string, FailureText>> = {
  certificate_expired: {
    summary: ['Das Zertifikat von {host} lief am {validTo} ab.', 'Das Zertifikat von {host} ist abgelaufen.'],
    explanation: [
      `Wer den Host betreibt, muss es erneuern. ${notSent}`,
      'Das Zertifikat wurde ausgestellt von {issuer}.',
      'Die Uhr dieses Servers sagt {now}.',
    ],
  },
  certificate_not_yet_valid: {
    summary: [
      'Das Zertifikat von {host} gilt erst ab {validFrom}.',
      'Das Zertifikat von {host} gilt noch nicht.',
    ],
    explanation: [
      `Entweder wurde es zu früh eingespielt, oder die Uhr dieses Servers geht nach. ${notSent}`,
      'Die Uhr dieses Servers sagt {now}.',
    ],
  },
  certificate_self_signed: {
    summary: ['{host} zeigt ein selbst signiertes Zertifikat.'],
    explanation: [
      `Niemand bürgt dafür, es könnte also irgendjemand sein. ${notSent}`,
      'Das Zertifikat ist für {subject}.',
    ],
  },
  certificate_untrusted: {
    summary: ['Dieser Server kennt nicht, wer das Zertifikat von {host} ausgestellt hat.'],
    explanation: [
      `Die Zertifikatskette endet nicht bei einer Stelle, der dieser Server vertraut. Oft hat ein Unternehmen eine eigene Zertifizierungsstelle, ein Proxy öffnet die Verbindung, oder der Anbieter hat ein Zwischenzertifikat vergessen. ${notSent}`,
      'Das Zertifikat wurde ausgestellt von {issuer}.',
    ],
  },
  certificate_name_mismatch: {
    summary: ['Das erhaltene Zertifikat ist nicht für {host}.'],
    explanation: [
      `Geantwortet hat ein anderer Server, oder in seinem Zertifikat fehlt dieser Name. ${notSent}`,
      'Das Zertifikat ist für: {names}.',
      '{?hasAddressAsName}Es hat die Adresse unter den Namen von Hosts (DNS) und braucht sie als Adresse (IP).',
    ],
  },
  certificate_invalid: {
    summary: [
      'Das Zertifikat von {host} ist nicht annehmbar ({error}).',
      'Das Zertifikat von {host} ist nicht annehmbar.',
    ],
    explanation: [
      `Etwas daran verletzt die Regeln für Zertifikate. ${notSent}`,
      'Das Zertifikat ist für {subject}, ausgestellt von {issuer}.',
    ],
  },
  tls_client_certificate_refused: {
    summary: [
      '{?isShown}{host} hat das Client-Zertifikat nicht angenommen (gegenseitiges TLS).',
      '{host} verlangt ein Client-Zertifikat (gegenseitiges TLS).',
    ],
    explanation: [
      '{?isShown}Er hat die Verbindung beendet, nachdem das Zertifikat gezeigt wurde: Vielleicht ist es abgelaufen, ein anderes, als er erwartet, oder von einer Stelle, die er nicht kennt.',
      '{!isShown}Er hat die Verbindung beendet, weil keins gezeigt wurde, das er annimmt.',
      '{!isShown}{?forToken}Client ID und Secret allein genügen dort nicht.',
      '{!isShown}{?forCall}Dort genügt es nicht, {credential} zu senden.',
      itSaid,
    ],
  },
  tls_not_spoken: {
    summary: ['Port {port} von {host} spricht kein TLS.'],
    explanation: [
      `Dort hat etwas geantwortet, aber nicht mit dem Beginn einer sicheren Verbindung: wahrscheinlich ein Port für einfaches http oder ein anderer Dienst. ${notSent}`,
    ],
  },
  tls_version_unsupported: {
    summary: ['{host} und dieser Server haben keine gemeinsame TLS-Version.'],
    explanation: [
      `Dieser Server spricht TLS 1.2 und 1.3. Ältere Versionen sind nicht sicher und werden nicht angeboten. ${notSent}`,
      itSaid,
    ],
  },
  tls_http2_only: {
    summary: ['{host} spricht auf Port {port} kein HTTP/1.1.'],
    explanation: [
      `Im TLS-Handshake lehnte er das einzige angebotene Protokoll ab, HTTP/1.1. Wahrscheinlich nimmt er nur HTTP/2 an oder ist kein Webserver. ${notSent}`,
      itSaid,
    ],
  },
  tls_too_weak: {
    summary: ['{host} und dieser Server einigen sich auf keine ausreichend starke Verschlüsselung.'],
    explanation: [
      `Schlüssel oder Verfahren, die sich brechen lassen, werden nicht benutzt, egal welche Seite sie anbot. ${notSent}`,
      itSaid,
      'Das System sagt: {error}.',
    ],
  },
  tls_timeout: {
    summary: [
      '{host} hat den TLS-Handshake nicht innerhalb von {limitMs} ms beendet.',
      '{host} hat den TLS-Handshake nicht rechtzeitig beendet.',
    ],
    explanation: [
      '{?isTotal}Das ist die Frist für den ganzen Austausch.',
      `Die Verbindung wurde angenommen, aber ihr sicherer Teil kam nie zustande. Das tut ein Proxy oder ein überlasteter Server. ${notSent}`,
    ],
  },
  tls_failed: {
    summary: [
      'Zu {host} kam keine sichere Verbindung zustande ({alert}).',
      'Zu {host} kam keine sichere Verbindung zustande ({error}).',
      'Zu {host} kam keine sichere Verbindung zustande.',
    ],
    explanation: [
      `Der TLS-Handshake scheiterte. ${notSent}`,
      '{?isClosed}Die Gegenseite hat die Verbindung geschlossen, ohne zu sagen, warum. Das tun ein Port, der kein TLS spricht, eine Firewall dazwischen und ein Load Balancer, der diesen Hostnamen nicht bedient.',
      '{?mayRefuseCertificate}Manche Server tun das bei einem Client-Zertifikat, das sie nicht annehmen.',
      '{?isUnknownName}Der Server sagt, dass er diesen Hostnamen nicht bedient.',
      '{?isDisagreement}Das sagt ein Server, wenn beide keine gemeinsame Verschlüsselung haben, und mancher, wenn er diesen Hostnamen nicht bedient.',
    ],
  },
};
