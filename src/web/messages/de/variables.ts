import type * as en from '../en/variables.ts';
import type { Translated } from '../translated.ts';

/** The page of environment variables. */
export const variables: Translated<typeof en.variables> = {
  title: 'Umgebungs\u00ADvariablen',
  lead: 'Werte, die sich die Profile von {assistant} teilen. Ein sicherer Wert wird versiegelt und nie wieder gezeigt.',
  add: 'Hinzufügen',
  loading: 'Variablen werden geladen…',
  loadFailed: 'Die Variablen konnten nicht geladen werden.',
  tryAgain: 'Noch einmal versuchen',
  emptyTitle: 'Noch keine Umgebungs\u00ADvariablen',
  emptyText:
    'Eine Variable enthält, was sich zwischen Umgebungen unterscheidet: einen Hostnamen, eine Region, einen Schlüssel. In einem beliebigen Feld eines Profils wird sie mit <code></code> benutzt.',
  name: 'Name',
  value: 'Wert',
  usedBy: 'Benutzt von',
  actions: 'Aktionen',
  unused: 'Keinem Profil',
  emptyValue: 'Leer',
  secureValue: 'Sicher',
  unreadableValue: 'Sicher, lässt sich nicht öffnen: neu eingeben',
  editNamed: '{name} bearbeiten',
  deleteNamed: '{name} löschen',
  addTitle: 'Neue Umgebungs\u00ADvariable',
  editTitle: 'Umgebungs\u00ADvariable bearbeiten',
  nameHint: 'Buchstaben, Ziffern und Unterstriche, wie in API_HOST.',
  valueHint: 'Wird überall eingesetzt, wo ein Profil die Variable nennt.',
  nameFixed: 'Profile verweisen mit diesem Namen auf sie, deshalb lässt er sich nicht ändern.',
  sealedValueLost:
    'Den Wert eingeben: Der versiegelte lässt sich nicht zeigen und ginge beim Speichern verloren.',
  secure: 'Sicher: den Wert versiegeln und nie wieder zeigen',
  save: 'Speichern',
  saved: 'Umgebungsvariable gespeichert',
  deleted: 'Umgebungsvariable gelöscht',
  notSaved: '{name} konnte nicht gespeichert werden. {reason}',
  notDeleted: '{name} konnte nicht gelöscht werden. {reason}',
  taken:
    'Eine Variable mit diesem Namen gibt es schon. Einen anderen Namen eingeben, oder schließen und in der Liste nachsehen.',
  changedTo:
    'Sie wurde inzwischen geändert{now, select, sealed {, und ihr Wert ist versiegelt} empty {: Sie ist jetzt leer} other {: Ihr Wert ist jetzt „{value}“}}. Noch einmal auf Speichern drücken, um das durch die Eingabe zu ersetzen.',
  deletedMeanwhile:
    'Sie wurde inzwischen gelöscht. Noch einmal auf Speichern drücken, um sie mit der Eingabe neu anzulegen.',
  perhapsSaved:
    'Sie wurde inzwischen gespeichert, vielleicht durch den Versuch, auf den keine Antwort kam. Noch einmal auf Speichern drücken, um das durch die Eingabe zu ersetzen.',
  changedMeanwhile: 'Sie wurde inzwischen geändert. Schließen und in der Liste nachsehen.',
  usedMeanwhile:
    'Profile benutzen sie inzwischen. Noch einmal auf Löschen drücken, um sie trotzdem zu löschen.',
  deleteTitle: '{name} löschen?',
  delete: 'Löschen',
  moreUses: 'und noch {count, number}',
  deleteUnused: 'Kein Profil benutzt sie.',
  deleteUsed:
    'Benutzt von {profiles}. {count, plural, one {Seine Tests schlagen} other {Ihre Tests schlagen}} fehl, bis es die Variable wieder gibt.',
  discardTitle: 'Änderungen verwerfen?',
  discardText: 'Was eingegeben wurde, ist nicht gespeichert.',
  discardUnconfirmed: 'Das letzte Speichern blieb ohne Antwort: Es kann ausgeführt sein oder nicht.',
  discard: 'Verwerfen',
  keepEditing: 'Weiter bearbeiten',
  movingTitle: 'Gespeicherte Secrets entfernen?',
  movingText:
    'Mit diesem Wert würden die gespeicherten Secrets von {profiles} an eine andere Adresse gesendet. Beim Speichern werden sie entfernt und müssen in den Profilen neu eingegeben werden.',
  movingConfirm: 'Secrets entfernen und speichern',
};
