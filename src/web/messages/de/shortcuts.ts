import type * as en from '../en/shortcuts.ts';
import type { Translated } from '../translated.ts';

/** The list of keys. */
export const shortcuts: Translated<typeof en.shortcuts> = {
  title: 'Tastenkürzel',
  keys: 'Tasten',
  does: 'Was sie tun',
  ctrl: 'Strg',
  shift: 'Umschalt',
  upDown: 'Auf / Ab',
  space: 'Leertaste',
  list: 'Diese Liste zeigen',
  search: 'Zur Suche',
  add: 'Ein Autorisierungsprofil hinzufügen',
  save: 'Das Formular speichern, aus jedem seiner Felder',
  close: 'Ein Menü, einen Editor oder einen Dialog schließen',
  edit: 'Das Profil bearbeiten, dessen Name den Fokus hat',
  nextCheckbox: 'Vom Kontrollkästchen einer Zeile zum nächsten darunter oder darüber gehen',
  selectNext: 'Dorthin gehen und beide Zeilen auswählen',
  selectRange: 'Alle Zeilen ab der zuletzt ausgewählten auswählen',
  submit: 'Das Formular speichern oder einen Dialog ausführen, aus einem einzeiligen Feld',
  singleKeys: 'Kürzel aus einer Taste',
  singleKeysHint:
    'Sie wirken nie, während ein Feld den Fokus hat. Ausschalten, wo sie einer Spracheingabe in die Quere kommen.',
};
