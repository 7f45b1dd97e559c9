import type * as en from '../en/transfer.ts';
import type { Translated } from '../translated.ts';

/** Export and import of profiles. */
export const transfer: Translated<typeof en.transfer> = {
  exportTitle: '{count, plural, one {# Profil} other {# Profile}} exportieren',
  exportLead:
    'Eine lesbare JSON-Datei zum Aufbewahren oder zum Import an anderer Stelle. Umgebungsvariablen sind nicht darin.',
  secrets: 'Geheimnisse',
  leaveOut: 'Geheimnisse weglassen. Sie werden nach einem Import neu eingegeben.',
  seal: 'Geheimnisse unter einer Passphrase versiegeln, nach der beim Import gefragt wird.',
  passphrase: 'Passphrase',
  passphraseHint:
    'Mindestens {minimum, number} Zeichen. Sie wird nirgends gespeichert: Ohne sie kann niemand die Geheimnisse öffnen.',
  export: 'Exportieren',
  exported: '{count, plural, one {# Profil} other {# Profile}} exportiert',
  unreadable:
    '{count, plural, one {# Geheimnis ließ} other {# Geheimnisse ließen}} sich mit den Schlüsseln dieses Servers nicht öffnen und {count, plural, one {ist} other {sind}} nicht in der Datei.',
  cancel: 'Abbrechen',
  close: 'Schließen',
  back: 'Zurück',

  importTitle: 'Profile importieren',
  importLead:
    'Eine Exportdatei, ein cURL-Befehl, eine Postman-Collection oder ein Auth-Block davon oder die Security Schemes einer OpenAPI-Beschreibung (JSON oder YAML). Nichts wird gespeichert, bevor zu sehen war, was daraus wird.',
  paste: 'Hier einfügen',
  orFile: 'oder eine Datei hierher ziehen',
  chooseFile: 'Datei wählen',
  fileNamed: 'Datei: {name}',
  preview: 'Vorschau',
  previewOf: 'Vorschau',
  formats: {
    authorization_profiles: 'Eine Exportdatei',
    curl: 'cURL',
    postman: 'Postman',
    openapi: 'OpenAPI',
  },
  found: '{format}: {count, plural, =0 {kein Profil} one {# Profil} other {# Profile}}',
  exportedAt: 'exportiert {time}',
  sealedHint:
    'Die Datei enthält versiegelte Geheimnisse. Ihre Passphrase eingeben oder ohne sie importieren.',
  open: 'Geheimnisse öffnen',
  opened:
    '{count, plural, one {# Geheimnis ist} other {# Geheimnisse sind}} geöffnet und {count, plural, one {wird} other {werden}} versiegelt gespeichert.',
  leftOut: 'Die Datei enthält keine Geheimnisse. Sie werden nach dem Import eingegeben.',
  takeSecrets:
    '{count, plural, one {Das Geheimnis} other {Die # Geheimnisse}} aus dem Text speichern. Versiegelt, und nie wieder angezeigt.',
  clashes: '{count, plural, one {# Name ist} other {# Namen sind}} vergeben',
  clashAll: 'Wenn ein Name vergeben ist',
  clashChoices: {
    refuse: 'Erst entscheiden',
    skip: 'Das Profil auslassen',
    rename: 'Unter anderem Namen importieren',
    replace: 'Das gespeicherte Profil ersetzen',
  },
  clashOne: 'Der Name ist vergeben',
  asForAll: 'Wie bei allen',
  takeRow: '{name} importieren',
  outcomes: {
    create: 'Neu',
    rename: 'Neu, als {name}',
    replace: 'Ersetzt das gespeicherte',
    skip: 'Ausgelassen',
    faulty: 'Kann nicht gespeichert werden',
  },
  profile: 'Profil',
  becomes: 'Wird',
  fields: '{count, plural, one {# Feld} other {# Felder}}',
  field: 'Feld',
  value: 'Wert',
  source: 'Aus',
  secretValue: 'ein Geheimnis, nicht gezeigt',
  usual: 'üblicher Wert',
  missing: 'Nach dem Import einzugeben: {fields}',
  notTaken: 'Nicht übernommen',
  rowFaults: '{count, plural, one {# Profil kann} other {# Profile können}} nicht gespeichert werden',
  rowNumber: 'Zeile {row, number}',
  shownRows: '{first, number} bis {last, number} von {count, number}',
  nextRows: 'Weiter',
  previousRows: 'Zurück',
  noName: 'ohne Namen',
  import: '{count, plural, one {# Profil} other {# Profile}} importieren',
  blocked:
    'Nichts wird importiert, solange eines davon nicht gespeichert werden kann. Es berichtigen oder auslassen.',
  nothing: 'Nichts würde importiert.',
  unanswered:
    'Es kam keine Antwort, es kann also gespeichert sein oder nicht. Noch einmal auf Importieren drücken, sobald der Server erreichbar ist: Nichts wird doppelt gespeichert.',
  imported: '{count, plural, =0 {Kein Profil} one {# Profil} other {# Profile}} importiert',
  repeated:
    'Dieser Import war schon gespeichert, bevor seine Antwort verloren ging. Nichts wurde doppelt gespeichert.',
  report: 'Bericht',
  reported: {
    create: 'angelegt',
    rename: 'unter anderem Namen angelegt',
    replace: 'ersetzt',
    skip: 'ausgelassen',
  },
  enterSecrets: 'Eingeben: {fields}',
  notes: {
    no_place: 'hat in einem Profil keinen Platz',
    unknown_option: 'ist nicht bekannt',
    file_not_read: 'nennt eine Datei, die nicht gelesen wird. Ihren Inhalt im Profil eingeben.',
    type_unsupported: 'ist eine Art der Anmeldung, die es hier nicht gibt',
    value_unsupported: 'hat einen Wert, den es hier nicht gibt',
    live_token_left_out: 'ist ein Token oder Code einer Sitzung und wurde weggelassen',
    variable_kept: 'wird eine Umgebungsvariable, die es geben muss',
    variable_unfit: 'lässt sich hier nicht ausrechnen und bleibt, wie es ist',
    reference_unresolved: 'verweist auf etwas, das nicht im Text steht',
    address_incomplete: 'ist keine vollständige Adresse',
    checks_stay_on: 'schaltet die Prüfung von Zertifikaten ab. Hier bleibt sie immer an.',
    ask_the_issuer: 'findet „Über den Issuer ermitteln“ in einem neuen Profil OAuth v2',
  },
};
