import type * as en from '../en/form-conflict.ts';
import type { Translated } from '../translated.ts';

/** Where somebody else has saved or deleted the profile meanwhile. */
export const formConflict: Translated<typeof en.formConflict> = {
  title: 'Jemand anderes hat dieses Profil geändert',
  text: 'Es wurde gespeichert, nachdem es hier geöffnet wurde. Diese Felder unterscheiden sich:',
  field: 'Feld',
  mine: 'Hier',
  theirs: 'Gespeichert',
  keepMine: 'Meine Eingaben behalten',
  takeTheirs: 'Gespeicherte übernehmen',
  cancel: 'Abbrechen',
  empty: 'leer',
  noTenancy: 'Keine Tenancy',
  noRows: 'keine Zeilen',
  secretSame: 'unverändert',
  secretChanged: 'geändert',
  secretRemoved: 'entfernt',
  row: '{key}: {value}',
  placedRow: '{place} {key}: {value}',
  tookTheirs: 'Das Formular zeigt jetzt den gespeicherten Stand',

  goneTitle: 'Jemand anderes hat dieses Profil gelöscht',
  goneText: 'Was hier steht, lässt sich als neues Profil speichern; Secrets müssen neu eingegeben werden.',
  saveAsNew: 'Als neues Profil speichern',
};
