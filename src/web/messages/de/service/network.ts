import type { FailureText } from '#contract/fill-text.ts';

const isTotal = '{?isTotal}Das ist die Frist für den ganzen Austausch.';
const tried = 'Versuchte Adressen: {addresses}.';

/** The provider was not reached: name, connection, sending. */
export const networkTexts: Readonly<Record<string, FailureText>> = {
  host_not_found: {
    summary: ['Den Hostnamen {host} gibt es nicht.'],
    explanation: [
      'Das DNS hat keine Adresse dafür. Entweder ist er falsch geschrieben, oder er ist nur in einem anderen Netz bekannt. Es wurde nichts gesendet.',
    ],
  },
  dns_unavailable: {
    summary: ['Das DNS gab für {host} keine Antwort.'],
    explanation: [
      'Der DNS-Server selbst versagte, also ist nicht bekannt, ob es den Namen gibt. Oft geht das von selbst vorbei. Es wurde nichts gesendet.',
    ],
  },
  dns_timeout: {
    summary: [
      'Das DNS antwortete für {host} nicht innerhalb von {limitMs} ms.',
      'Das DNS antwortete für {host} nicht rechtzeitig.',
    ],
    explanation: [
      isTotal,
      'Der Name konnte nicht aufgelöst werden, also wurde nichts gesendet. Der DNS-Server dieser Maschine ist langsam oder nicht erreichbar.',
    ],
  },
  connection_refused: {
    summary: ['{host} lehnte die Verbindung auf Port {port} ab.'],
    explanation: [
      'Die Maschine wurde erreicht, aber auf diesem Port lauscht nichts, oder eine Firewall weist die Verbindung ab. Es wurde nichts gesendet.',
      tried,
    ],
  },
  connect_timeout: {
    summary: [
      '{host} nahm auf Port {port} innerhalb von {limitMs} ms keine Verbindung an.',
      '{host} nahm auf Port {port} nicht rechtzeitig eine Verbindung an.',
    ],
    explanation: [
      isTotal,
      'Auf Verbindungsversuche kam gar keine Antwort. In der Regel verwirft sie eine Firewall, oder die Adresse gehört zu einem Netz, in dem dieser Server nicht ist. Es wurde nichts gesendet.',
      tried,
    ],
  },
  network_unreachable: {
    summary: ['Von diesem Server führt kein Weg zu {host}.'],
    explanation: [
      'Der Name wird aufgelöst, aber das Netz hat keine Route zu seinen Adressen. Es wurde nichts gesendet.',
      '{?onlyIpv6}Der Host hat nur IPv6-Adressen, und dieser Server scheint kein IPv6 zu haben.',
      tried,
    ],
  },
  connection_reset_on_connect: {
    summary: ['{host} brach die Verbindung auf Port {port} beim Aufbau ab.'],
    explanation: [
      'Etwas auf der anderen Seite, oft eine Firewall oder ein Load Balancer ohne funktionierenden Server dahinter, beendete die Verbindung sofort. Es wurde nichts gesendet.',
    ],
  },
  connect_failed: {
    summary: [
      'Zu {host} kam auf Port {port} keine Verbindung zustande ({error}).',
      'Zu {host} kam auf Port {port} keine Verbindung zustande.',
    ],
    explanation: ['Die Verbindung scheiterte, bevor etwas gesendet wurde.', tried],
  },
  send_failed: {
    summary: ['Die Verbindung zu {host} brach ab, während die Anfrage gesendet wurde.'],
    explanation: [
      '{?forToken}Der Anbieter hat vielleicht einen Teil der Anfrage empfangen, aber nicht alles, also wurde kein Token ausgestellt.',
      '{?forCall}Der Dienst hat vielleicht einen Teil der Anfrage empfangen, aber nicht alles.',
      'Das System sagt: {error}.',
    ],
  },
  cancelled: {
    summary: ['Der Test wurde abgebrochen.'],
    explanation: [
      'Er wurde angehalten, bevor es ein Ergebnis gab.',
      '{?forToken}Falls die Anfrage schon gesendet war, hat der Anbieter vielleicht ein Token ausgestellt, das niemand empfing.',
      '{?forCall}Falls die Anfrage schon gesendet war, hat der Dienst sie vielleicht ausgeführt.',
    ],
  },
  unforeseen_failure: {
    summary: [
      'Der Austausch mit {host} endete auf eine Weise, für die dieser Test keine Erklärung hat ({failureCode}).',
      'Der Austausch mit {host} endete auf eine Weise, für die dieser Test keine Erklärung hat.',
    ],
    explanation: [
      'Es kam keine vollständige Antwort.',
      '{?forToken}Also gibt es kein Token.',
      'Das System sagt: {error}.',
    ],
  },
};
