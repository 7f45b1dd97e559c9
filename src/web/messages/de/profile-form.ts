import type * as en from '../en/profile-form.ts';
import type { Translated } from '../translated.ts';

/** The form of a profile: what stands around its fields. */
export const profileForm: Translated<typeof en.profileForm> = {
  newTitle: 'Neuer Autorisie\u00ADrungs\u00ADmechanismus',
  editTitle: 'Autorisie\u00ADrungs\u00ADmechanismus bearbeiten',
  editPageTitle: '{name} bearbeiten',
  copyCallbackUrl: 'Callback-URL kopieren',
  callbackUrlCopied: 'Callback-URL kopiert',
  authorizationType: 'Autorisierungstyp',
  typeChanged: 'Die Felder für {type} werden gezeigt.',

  save: 'Speichern',
  cancel: 'Abbrechen',
  test: 'Testen',
  saved: 'Autorisierungsprofil gespeichert',
  saveFailed: 'Das Profil konnte nicht gespeichert werden. {reason}',
  saveUnconfirmed: 'Ob das Profil gespeichert ist, ist nicht bestätigt. {reason}',

  leftUnsaved: '{name} konnte nicht gespeichert werden. {reason}',
  leftUnconfirmed: 'Ob {name} gespeichert ist, ist nicht bestätigt. {reason}',
  editAgain: 'Weiter bearbeiten',

  fixToSave:
    '{count, plural, one {# Fehler beheben, um dieses Profil zu speichern} other {# Fehler beheben, um dieses Profil zu speichern}}',
  fixToTest:
    '{count, plural, one {# Fehler beheben, um dieses Profil zu testen} other {# Fehler beheben, um dieses Profil zu testen}}',
  errorCount: '{count, plural, one {# Fehler} other {# Fehler}}',
  errorAt: '{place}: {error}',
  moreErrors:
    '{count, plural, one {Ein weiterer Wert verletzt eine Regel. Noch einmal speichern, um ihn zu sehen.} other {# weitere Werte verletzen eine Regel. Noch einmal speichern, um sie zu sehen.}}',
  rowPlace: '{list}, {member} {row, number}',

  notTested: 'Noch nicht getestet',
  notTestedHere: 'Seit dem Öffnen nicht getestet',
  passed: 'Bestanden',
  failed: 'Fehlgeschlagen',
  cancelled: 'Abgebrochen',
  changedSince: 'Seit diesem Test geändert',
  changedByFix: 'Durch den Lösungsvorschlag geändert',

  placeholders: 'Variablen und andere Werte',
  insertVariable: 'Eine Variable in {field} einsetzen',
  secureVariable: 'sicher',

  discardTitle: 'Änderungen verwerfen?',
  discardText: 'Die Änderungen an diesem Profil sind nicht gespeichert.',
  discardUnconfirmed:
    'Das letzte Speichern blieb ohne Antwort: Es kann ausgeführt sein oder nicht. Die Liste zeigt es.',
  keepEditing: 'Weiter bearbeiten',
  discard: 'Verwerfen',
  upgraded:
    'Der Server wurde aktualisiert. Die Seite neu laden, um damit weiterzumachen: Das Eingegebene bleibt erhalten, außer seinen Secrets.',
  draftRestored: 'Nicht gespeicherte Änderungen wurden wiederhergestellt. Secrets neu eingeben.',
  discardDraft: 'Verwerfen',

  loading: 'Profil wird geladen…',
  loadFailedTitle: 'Das Profil konnte nicht geladen werden.',
  notFoundTitle: 'Dieses Profil gibt es nicht',
  notFoundText: 'Vielleicht wurde es gelöscht, oder die Adresse enthält einen Tippfehler.',
  tryAgain: 'Noch einmal versuchen',
  backToList: 'Zurück zur Liste',

  secretUnreadable:
    'Das gespeicherte Secret lässt sich mit den Schlüsseln dieses Servers nicht öffnen. Es muss neu eingegeben werden.',
  secretRemoved: 'Das gespeicherte Secret wird beim Speichern entfernt.',
  removeSecret: 'Gespeichertes Secret entfernen',
  undoRemoveSecret: 'Behalten',
  newDestination:
    'Die gespeicherten Secrets wurden für eine andere Adresse eingegeben. Um sie an {destination} zu senden, müssen sie neu eingegeben werden.',
};
