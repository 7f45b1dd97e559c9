import type { FailureText } from '#contract/fill-text.ts';

const setBy = 'Die Regel wird durch {setting} gesetzt.';

/** Refused by rules of this server, before anything was sent. */
export const policyTexts: Readonly<Record<string, FailureText>> = {
  request_invalid: {
    summary: ['Aus diesem Profil ließ sich keine Anfrage bilden: {message}'],
    explanation: ['Der Wert bei {field} ist so nicht brauchbar. Es wurde nichts gesendet.'],
  },
  url_not_allowed: {
    summary: ['Die Adresse {url} ist nicht brauchbar.'],
    explanation: [
      'Es wurde nichts gesendet.',
      '{?hasUserInfo}Sie enthält einen Benutzernamen oder ein Passwort; beides gehört nicht in eine Adresse.',
      '{?hasFragment}Sie hat einen Teil hinter #, der nie an einen Server gesendet wird.',
      '{?isUnparsable}Sie ist keine vollständige URL.',
    ],
  },
  scheme_not_allowed: {
    summary: ['Die Adresse von {host} benutzt kein https, also wurde nichts gesendet.'],
    explanation: [
      '{?forToken}Ohne https könnten alle auf dem Weg Client Secret und Token mitlesen.',
      '{?forCall}Ohne https könnten alle auf dem Weg {credential} mitlesen.',
      'Einfaches http ist nur für Adressen dieser Maschine da.',
      setBy,
    ],
  },
  port_not_allowed: {
    summary: ['Port {port} ist gesperrt, also wurde nichts gesendet.'],
    explanation: [
      'Dieser Server ruft nur Ports auf, die Webdienste benutzen, damit er nicht dazu gebracht werden kann, mit anderen Diensten zu sprechen.',
      setBy,
    ],
  },
  host_not_allowed: {
    summary: [
      '{host} gehört nicht zu den Hosts, die dieser Server aufrufen darf, also wurde nichts gesendet.',
    ],
    explanation: [
      'Wer diesen Server betreibt, hat mit {setting} begrenzt, welche Hosts er aufrufen darf.',
      '{?isNeverAllowed}Clouds halten unter diesem Namen die Zugangsdaten ihrer Maschinen bereit. Keine Einstellung öffnet ihn.',
    ],
  },
  address_blocked: {
    summary: [
      '{host} führt zu {address}, einer gesperrten Adresse ({rangeName}), also wurde nichts gesendet.',
      '{host} führt zu einer gesperrten Adresse, also wurde nichts gesendet.',
    ],
    explanation: [
      'Adressen interner Netze und der Maschinen selbst sind gesperrt, damit ein Profil nicht erreichen kann, was hinter der Firewall liegt.',
      setBy,
      '{?isNeverAllowed}Keine Einstellung dieses Servers öffnet diese Adresse.',
    ],
  },
  client_certificate_unavailable: {
    summary: ['Ein Client-Zertifikat kann hier nicht gezeigt werden: Diese Seite läuft ohne Server.'],
    explanation: [
      'In dieser Vorführung läuft alles im Browser, der Verbindungen selbst aufbaut und dafür kein Zertifikat annimmt. Es wurde nichts gesendet.',
    ],
  },
  unreachable_from_browser: {
    summary: ['{host} ist von hier nicht erreichbar: Diese Seite läuft ohne Server.'],
    explanation: [
      'In dieser Vorführung läuft alles im Browser, und nur der Übungs-Identity-Provider darin antwortet. Es wurde nichts gesendet.',
    ],
  },
};
