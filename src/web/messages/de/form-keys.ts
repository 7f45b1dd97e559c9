import type { formKeys as en } from '../en/form-keys.ts';
import type { Translated } from '../translated.ts';

/** Keys and certificates in the form of a profile. */
export const formKeys: Translated<typeof en> = {
  uploadKey: 'Schlüsseldatei hochladen',
  uploadCertificate: 'Zertifikatsdatei hochladen',
  fileTaken: 'Aus {name} übernommen',
  fileTooLarge: '{name} ist zu groß für einen Schlüssel oder ein Zertifikat.',
  fileEmpty: '{name} ist leer. Eine andere Datei wählen.',
  fileUnreadable: '{name} ließ sich nicht lesen. Eine Datei wählen, die sich öffnen lässt, keinen Ordner.',
  generate: 'Schlüsselpaar erzeugen',
  generateText:
    'Dieser Server erzeugt das Schlüsselpaar. Der private Schlüssel bleibt versiegelt und wird nie angezeigt. Den öffentlichen Schlüssel oder das Zertifikat beim Anbieter registrieren.',
  generateNow: 'Erzeugen',
  generated: 'Ein Schlüsselpaar wurde erzeugt. Das Profil speichern, um es zu behalten.',
  saveToKeep: 'Das Profil speichern, um dieses Schlüsselpaar zu behalten.',
  keyKind: 'Art des Schlüssels',
  keyKindHint: 'Welche er annimmt, sagt die Dokumentation des Anbieters. RSA mit 2048 Bit passt fast immer.',
  'kind_RSA-2048': 'RSA, 2048 Bit (RS256, PS256)',
  'kind_RSA-4096': 'RSA, 4096 Bit (RS256, PS256)',
  'kind_P-256': 'P-256 (ES256)',
  kind_Ed25519: 'Ed25519 (EdDSA)',
  kind: 'Art',
  rsaBits: 'RSA, {bits} Bit',
  thumbprint: 'Thumbprint',
  publicJwk: 'Öffentlicher Schlüssel (JWK)',
  copyJwk: 'Öffentlichen Schlüssel kopieren',
  jwkCopied: 'Öffentlicher Schlüssel kopiert',
  copyCertificate: 'Zertifikat kopieren',
  certificateCopied: 'Zertifikat kopiert',
  subject: 'Inhaber',
  issuer: 'Aussteller',
  selfSigned: 'selbst signiert',
  names: 'Namen',
  validFrom: 'Gültig ab',
  validTo: 'Gültig bis',
  fingerprint: 'SHA-256',
  endsSoon:
    '{days, plural, =0 {Läuft heute ab.} one {Läuft in # Tag ab.} other {Läuft in # Tagen ab.}} Rechtzeitig ein neues bereithalten.',
  ended: 'Dieses Zertifikat ist abgelaufen. Ein Test wird abgelehnt, bis es ein neues gibt.',
};
