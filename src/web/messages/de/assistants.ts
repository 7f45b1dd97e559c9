import type * as en from '../en/assistants.ts';
import type { Translated } from '../translated.ts';

/** Assistants: the switcher and its dialogs. */
export const assistants: Translated<typeof en.assistants> = {
  switchLabel: 'Assistent: {name}',
  menu: 'Assistenten',
  choose: 'Assistenten auswählen',
  loadAgain: 'Assistenten neu laden',
  create: 'Neuer Assistent',
  rename: '{name} umbenennen',
  delete: '{name} löschen',
  createTitle: 'Neuer Assistent',
  renameTitle: 'Assistenten umbenennen',
  name: 'Name',
  nameHint: 'Wie das Menü oben ihn nennt, etwa Reiseplaner.',
  createAction: 'Anlegen',
  renameAction: 'Umbenennen',
  deleteTitle: '{name} löschen?',
  deleteText:
    '{count, plural, =0 {Er hat keine Autorisierungsprofile.} one {Sein Autorisierungsprofil wird mit Secrets und Testverlauf ebenfalls gelöscht.} other {Seine # Autorisierungsprofile werden mit Secrets und Testverlauf ebenfalls gelöscht.}} Ein gelöschter Assistent lässt sich nicht wiederherstellen.',
  deleteTextUnknown:
    'Seine Autorisierungsprofile werden mit Secrets und Testverlauf ebenfalls gelöscht. Ein gelöschter Assistent lässt sich nicht wiederherstellen.',
  deleteAction: 'Löschen',
  created: 'Assistent angelegt',
  renamed: 'Assistent umbenannt',
  deleted: 'Assistent gelöscht',
  notCreated: '{name} konnte nicht angelegt werden. {reason}',
  notRenamed: '{name} konnte nicht umbenannt werden. {reason}',
  notDeleted: '{name} konnte nicht gelöscht werden. {reason}',
  changedMeanwhile: '{name} wurde inzwischen geändert. Vor dem Löschen noch einmal ansehen.',
  renamedMeanwhile:
    'Dieser Assistent wurde inzwischen umbenannt. Noch einmal auf Umbenennen drücken, um jenen Namen zu ersetzen.',
  noneTitle: 'Noch keine Assistenten',
  noneAction: 'Assistenten anlegen',
  noneText: 'Zu einem Assistenten gehören Autorisierungsprofile: wie er sich bei externen Diensten anmeldet.',
  notFoundTitle: 'Diesen Assistenten gibt es nicht',
  notFoundText: 'Vielleicht wurde er gelöscht, oder die Adresse enthält einen Tippfehler.',
  notFoundAction: 'Zu {name}',
  loadFailedTitle: 'Die Assistenten konnten nicht geladen werden.',
  tryAgain: 'Noch einmal versuchen',
};
