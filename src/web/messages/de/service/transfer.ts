import type { FailureText } from '#contract/fill-text.ts';

const isTotal = '{?isTotal}Das ist die Frist für den ganzen Austausch.';
const mayHaveIssued =
  '{?forToken}Die Anfrage war gesendet, also hat der Anbieter vielleicht ein Token ausgestellt, das nicht ankam.';
const mayHaveDone = '{?forCall}Die Anfrage war gesendet, also hat der Dienst sie vielleicht ausgeführt.';
const neverPart = '{?forToken}Ein Teil einer Antwort gilt nie als Token.';
const theStatus = 'Der Status war {status}.';

/** The request was sent, but no whole HTTP answer came back. */
export const transferTexts: Readonly<Record<string, FailureText>> = {
  answer_timeout: {
    summary: [
      '{host} nahm die Anfrage an, antwortete aber nicht innerhalb von {limitMs} ms.',
      '{host} nahm die Anfrage an, antwortete aber nicht rechtzeitig.',
    ],
    explanation: [isTotal, 'Er ist überlastet oder wartet auf etwas dahinter.', mayHaveIssued, mayHaveDone],
  },
  connection_closed: {
    summary: ['{host} schloss die Verbindung ohne Antwort.'],
    explanation: [
      'Er nahm die Verbindung an und beendete sie, bevor die Antwort da war. Das tun Server, die abstürzen, neu starten oder den Client nicht mögen.',
      '{?isPlain}Auch Server, die https sprechen, tun das bei einfachem http.',
      '{?showsCertificate}Mit TLS 1.3 tun das manche auch bei einem Client-Zertifikat, das sie nicht annehmen.',
      mayHaveIssued,
      mayHaveDone,
    ],
  },
  not_http: {
    summary: ['Was {host} auf Port {port} antwortete, ist kein HTTP.'],
    explanation: [
      'Dort lauscht ein anderer Dienst, oder die Antwort ist beschädigt.',
      '{?looksLikeTls}Was kam, sieht nach TLS aus: Der Port verlangt https.',
      '{?looksLikeText}Was kam, ist Text, beginnt aber nicht wie eine HTTP-Antwort.',
      '{?looksLikeHttp2}Was kam, ist HTTP/2, das nicht verlangt war.',
      '{?looksLikeBytes}Was kam, ist weder Text noch ein hier bekanntes Protokoll.',
      'Es beginnt so: {beginning}',
    ],
  },
  headers_invalid: {
    summary: [
      'Die Header der Antwort von {host} verletzen die Regeln von HTTP ({error}).',
      'Die Header der Antwort von {host} verletzen die Regeln von HTTP.',
    ],
    explanation: [
      'Sie beginnt wie HTTP, geht aber so weiter, dass man sie auf mehr als eine Art lesen könnte; deshalb wird sie gar nicht gelesen. Vielleicht hat ein Proxy unterwegs sie beschädigt.',
      'Sie beginnt so: {beginning}',
      mayHaveIssued,
    ],
  },
  headers_too_large: {
    summary: [
      'Die Header der Antwort sind größer als {limitBytes} Bytes.',
      'Die Header der Antwort sind zu groß.',
    ],
    explanation: [
      'Die Antwort wurde nicht weiter gelesen. Das tut ein Anbieter, der viele oder lange Cookies setzt; ein API-Client braucht keinen davon.',
    ],
  },
  protocol_upgrade: {
    summary: ['{host} will zu einem anderen Protokoll wechseln, statt zu antworten.'],
    explanation: [
      'Er antwortete 101 Switching Protocols, das zu WebSockets gehört.',
      '{?forToken}Ein Token-Endpunkt tut das nie: Die Adresse führt zu einem anderen Dienst.',
    ],
  },
  body_timeout: {
    summary: [
      'Die Antwort von {host} war nach {limitMs} ms nicht vollständig.',
      'Die Antwort von {host} kam nicht rechtzeitig an ihr Ende.',
    ],
    explanation: [
      isTotal,
      'Er begann zu antworten ({status}), aber der Rest kam zu langsam oder nie.',
      neverPart,
      'Gekommen waren {receivedBytes} Bytes.',
    ],
  },
  body_cut: {
    summary: [
      'Die Antwort von {host} bricht nach {receivedBytes} von {expectedBytes} Bytes ab.',
      'Die Antwort von {host} bricht mittendrin ab.',
    ],
    explanation: ['Die Verbindung endete, bevor alles Angekündigte da war.', neverPart, theStatus],
  },
  body_too_large: {
    summary: [
      'Die Antwort von {host} ist größer als {limitBytes} Bytes.',
      'Die Antwort von {host} ist zu groß.',
    ],
    explanation: [
      '{?isDecoded}Sie kam gepackt ({coding}) und wuchs beim Auspacken darüber hinaus.',
      'Eine Token-Antwort hat einige Kilobytes. Diese wurde aufgegeben; ihr Anfang steht unter „Antwort“.',
      theStatus,
    ],
  },
  body_not_decodable: {
    summary: [
      'Die Antwort von {host} lässt sich nicht auspacken ({coding}).',
      'Die Antwort von {host} lässt sich nicht auspacken.',
    ],
    explanation: [
      'Ihr Header sagt, sie sei komprimiert, aber ihr Inhalt ist es nicht oder ist beschädigt. Dieser Server hatte um eine unkomprimierte Antwort gebeten.',
      theStatus,
    ],
  },
  body_encoding_unknown: {
    summary: [
      'Die Antwort von {host} ist auf eine Art gepackt, die hier nicht gelesen wird ({coding}).',
      'Die Antwort von {host} ist auf eine Art gepackt, die hier nicht gelesen wird.',
    ],
    explanation: [
      'Dieser Server hatte um eine unkomprimierte Antwort gebeten (Accept-Encoding: identity).',
      theStatus,
    ],
  },
  body_framing_invalid: {
    summary: ['Die Antwort von {host} verletzt mittendrin die Regeln von HTTP.'],
    explanation: [
      'Ihr Body kommt in Stücken, deren Größen falsch sind, also kann niemand sagen, wo er endet. Vielleicht hat ein Proxy unterwegs ihn beschädigt.',
      theStatus,
    ],
  },
};
