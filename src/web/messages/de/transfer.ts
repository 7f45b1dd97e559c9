import type * as en from '../en/transfer.ts';
import type { Translated } from '../translated.ts';

/** Export and import of profiles. */
export const transfer: Translated<typeof en.transfer> = {
  exportTitle: '{count, plural, one {# Profil} other {# Profile}} exportieren',
  exportLead:
    'Eine lesbare JSON-Datei zum Aufbewahren oder zum Import an anderer Stelle. Umgebungsvariablen sind nicht darin.',
  secrets: 'Secrets',
  leaveOut: 'Secrets weglassen. Sie werden nach einem Import neu eingegeben.',
  seal: 'Secrets unter einer Passphrase versiegeln, nach der beim Import gefragt wird.',
  passphrase: 'Passphrase',
  passphraseHint:
    'Mindestens {minimum, number} Zeichen. Sie wird nirgends gespeichert: Ohne sie kann niemand die Secrets öffnen.',
  export: 'Exportieren',
  exportRead: 'Gelesene Profile',
  exportReadOf: '{done, number} von {count, number} Profilen gelesen',
  exportSealing:
    'Die Secrets von {count, plural, one {# Profil} other {# Profilen}} werden auf dem Server versiegelt. Die Datei kommt als Ganzes.',
  exportWaiting: 'Der Server stellt die Datei zusammen.',
  exportCancelled: 'Export abgebrochen. Es wurde keine Datei gespeichert.',
  exported: '{count, plural, one {# Profil} other {# Profile}} exportiert',
  deletedMeanwhile:
    '{count, plural, one {# ausgewähltes Profil wurde} other {# ausgewählte Profile wurden}} inzwischen gelöscht und {count, plural, one {ist} other {sind}} nicht in der Datei.',
  unreadable:
    '{count, plural, one {# Secret ließ} other {# Secrets ließen}} sich mit den Schlüsseln dieses Servers nicht öffnen und {count, plural, one {ist} other {sind}} nicht in der Datei.',
  cancel: 'Abbrechen',
  close: 'Schließen',
  back: 'Zurück',
  elapsed: '{seconds, number} s',

  importTitle: 'Profile importieren',
  importLead:
    'Eine Exportdatei, ein cURL-Befehl, eine Postman-Collection oder ein Auth-Block davon oder die Security Schemes einer OpenAPI-Beschreibung (JSON oder YAML). Nichts wird gespeichert, bevor zu sehen war, was daraus wird.',
  paste: 'Hier einfügen',
  orFile: 'Oder eine Datei hierher ziehen.',
  chooseFile: 'Datei wählen',
  fileNamed: 'Datei: {name}',
  fileEmpty: '{name} ist leer. Eine andere Datei wählen.',
  oneFile: 'Eine Datei nach der anderen ablegen.',
  fileUnreadable: '{name} ließ sich nicht lesen. Eine Datei wählen, die sich öffnen lässt, keinen Ordner.',
  keptText: '{count, number} Zeichen, unverändert behalten. Nur der Anfang ist zu sehen',
  clearText: 'Text leeren',
  reading: 'Der Text wird gelesen.',
  saving:
    '{count, plural, one {Das Profil wird gespeichert.} other {# Profile werden gespeichert, alle zusammen oder keines.}}',
  preview: 'Vorschau',
  previewOf: 'Vorschau',
  formats: {
    authorization_profiles: 'Eine Exportdatei',
    curl: 'cURL',
    postman: 'Postman',
    openapi: 'OpenAPI',
  },
  found: '{format}: {count, plural, =0 {kein Profil} one {# Profil} other {# Profile}}',
  sealedHint: 'Die Datei enthält versiegelte Secrets. Ihre Passphrase eingeben oder ohne sie importieren.',
  passphraseMissing: 'Die Passphrase der Datei eingeben oder ohne die Secrets importieren.',
  open: 'Secrets öffnen',
  opened:
    '{count, plural, one {# Secret wurde geöffnet. Es wird} other {# Secrets wurden geöffnet. Sie werden}} beim Speichern wieder versiegelt.',
  leftOut: 'Die Datei enthält keine Secrets. Sie werden nach dem Import eingegeben.',
  takeSecrets:
    '{count, plural, one {Das Secret} other {Die # Secrets}} aus dem Text speichern. Versiegelt, und nie wieder angezeigt.',
  clashes: '{count, plural, one {# Name ist} other {# Namen sind}} vergeben',
  clashAll: 'Wenn ein Name vergeben ist',
  clashChoices: {
    refuse: 'Wählen…',
    skip: 'Das Profil auslassen',
    rename: 'Unter anderem Namen importieren',
    replace: 'Das gespeicherte Profil ersetzen',
  },
  chooseFirst: 'Auswählen, was bei einem vergebenen Namen geschieht.',
  clashOne: 'Der Name ist vergeben',
  asForAll: 'Wie oben',
  takeRow: '{name} importieren',
  outcomes: {
    create: 'Neu',
    rename: 'Neu, als {name}',
    replace: 'Ersetzt das gespeicherte',
    skip: 'Ausgelassen',
    faulty: 'Kann nicht gespeichert werden',
  },
  profile: 'Profil',
  fields: '{count, plural, one {# Feld} other {# Felder}}',
  field: 'Feld',
  value: 'Wert',
  source: 'Aus',
  secretValue: 'ein Secret, nicht gezeigt',
  usualValues: '{count, plural, one {# Vorgabewert} other {# Vorgabewerte}}',
  missing: 'Nach dem Import einzugeben: {fields}',
  notTaken: 'Anders oder gar nicht importiert',
  rowFaults: '{count, plural, one {# Profil kann} other {# Profile können}} nicht gespeichert werden',
  shownRows: '{first, number} bis {last, number} von {count, number}',
  nextRows: 'Weiter',
  previousRows: 'Zurück',
  noName: 'ohne Namen',
  import: '{count, plural, one {# Profil} other {# Profile}} importieren',
  importNone: 'Importieren',
  blocked:
    'Nichts wird importiert, solange eines der Profile nicht gespeichert werden kann. Es berichtigen oder abwählen.',
  moreErrors:
    '{count, plural, one {Ein weiterer Wert dieses Profils verletzt eine Regel.} other {# weitere Werte dieses Profils verletzen eine Regel.}}',
  changedMeanwhile:
    'Nichts wurde importiert: {count, plural, one {Ein Profil, das ersetzt würde, wurde} other {Profile, die ersetzt würden, wurden}} nach der Vorschau gespeichert oder geändert. {count, plural, one {Es} other {Sie}} ansehen, dann noch einmal auf Importieren drücken.',
  fieldsOf: '{name} ({fields})',
  correctFirst:
    'Zum Importieren {what}{more, plural, =0 {} one { und # weiteres} other { und # weitere}} berichtigen oder abwählen.',
  decideFirst:
    'Zum Importieren oben wählen, was aus {name} wird, dessen Name vergeben ist, oder das Profil abwählen{more, plural, =0 {} one {; # weiteres berichtigen oder abwählen} other {; # weitere berichtigen oder abwählen}}.',
  nothingFound: 'Dieser Text enthält kein Profil. Auf Zurück drücken und einen anderen nehmen.',
  allSkipped:
    'Alle Profile sind ausgelassen, es gibt also nichts zu importieren. Eines anwählen oder bei vergebenen Namen anders entscheiden.',
  unanswered:
    'Es kam keine Antwort, es kann also gespeichert sein oder nicht. Noch einmal auf Importieren drücken, sobald der Server erreichbar ist: Nichts wird doppelt gespeichert.',
  refusedLate: 'Nichts wurde importiert. {reason}',
  changedLate:
    '{count, plural, one {Ein Profil, das ersetzt würde, wurde} other {Profile, die ersetzt würden, wurden}} nach der Vorschau gespeichert oder geändert.',
  blockedLate: 'Eines der Profile kann nicht gespeichert werden.',
  unansweredLate:
    'Der Import wurde nicht bestätigt. Es kam keine Antwort: Er kann gespeichert sein oder nicht. Die Liste zeigt es, bevor noch einmal importiert wird.',
  outdated: 'Die Vorschau zeigt die letzte Änderung noch nicht, und vorher wird nichts importiert.',
  tryAgain: 'Noch einmal versuchen',
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
  secretsLeft: 'Noch einzugeben:',
  enterSecret: '{field} von {name}',
  secretsEntered: 'Die Secrets, die fehlten, sind eingegeben.',
  discardTitle: 'Diesen Import verwerfen?',
  discardText: 'Davon ist noch nichts gespeichert, und das Eingegebene geht verloren.',
  discardUnconfirmed:
    'Er ist gesendet und nicht bestätigt: Er kann gespeichert sein oder nicht. Das Eingegebene geht verloren: In der Liste nachsehen, bevor noch einmal importiert wird.',
  discard: 'Verwerfen',
  keep: 'Weitermachen',
  notes: {
    no_place: 'hat in einem Profil keinen Platz.',
    unknown_option: 'ist nicht bekannt.',
    file_not_read: 'nennt eine Datei, die nicht gelesen wird. Ihren Inhalt im Profil eingeben.',
    certificate_in_file:
      'hier nicht lesbar: Das Zertifikat des Clients liegt in einer Datei. Weist sich der Client damit aus, nach dem Import das Profil bearbeiten: unter Client-Authentifizierung „Zertifikat, gegenseitiges TLS“ wählen und die Datei dort hochladen.',
    about_a_token: 'widerruft oder prüft ein Token und holt keines. Die Anfrage importieren, die eines holt.',
    token_address_needed:
      'widerruft oder prüft Tokens und gibt keine aus. Der Client wird übernommen: die Token-Request-URL eingeben, bei der er sie holt.',
    type_unsupported: 'ist eine Art der Anmeldung, die es hier nicht gibt.',
    nothing_to_sign_in: 'enthält nichts zum Anmelden.',
    value_unsupported: 'hat einen Wert, den es hier nicht gibt.',
    live_token_left_out: 'ist ein Token oder Code einer Sitzung und wurde weggelassen.',
    others_not_listed: 'weitere sind hier nicht aufgeführt.',
    moved_to_body:
      'stand in der Adresse und wird stattdessen im Body gesendet. Verlangt der Anbieter es in der Adresse, dort einsetzen: ein Geheimnis als sichere Umgebungsvariable, denn Adressen sind lesbar.',
    variable_kept: 'wird eine Umgebungsvariable, die es geben muss.',
    variable_unfit: 'lässt sich hier nicht ausrechnen und bleibt, wie es ist.',
    reference_unresolved: 'verweist auf etwas, das nicht im Text steht.',
    address_incomplete: 'ist keine vollständige Adresse.',
    checks_stay_on: 'schaltet die Prüfung von Zertifikaten ab. Hier bleibt sie immer an.',
    ask_the_issuer: 'findet „Über den Issuer ermitteln“ in einem neuen Profil OAuth v2.',
    other_callback:
      'ist hier eine andere Adresse: die Callback-URL, die das Profil anzeigt, beim Anbieter registrieren.',
    only_first_document:
      'beginnt ein weiteres Dokument. Nur das erste wird gelesen: jedes für sich importieren.',
    script_not_read:
      'ist ein Skript, das vor einer Anfrage etwas holt oder setzt. Skripte werden nicht gelesen: Holt es ein Token, dessen Anfrage in ein Profil eingeben.',
    too_long:
      'ist länger, als hier gelesen wird, und wurde weggelassen. Meldet es an, in ein Profil eingeben.',
  },
};
