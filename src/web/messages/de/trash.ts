import type * as en from '../en/trash.ts';
import type { Translated } from '../translated.ts';

/** The page of deleted profiles. */
export const trash: Translated<typeof en.trash> = {
  title: 'Papierkorb',
  lead: 'Gelöschte Profile bleiben {days, number} Tage hier, mit ihren Secrets, die versiegelt bleiben. Danach werden sie endgültig gelöscht.',
  back: 'Autorisierungsprofile',
  loading: 'Papierkorb wird geladen…',
  loadFailed: 'Der Papierkorb konnte nicht geladen werden.',
  tryAgain: 'Noch einmal versuchen',
  emptyTitle: 'Der Papierkorb ist leer',
  emptyText: 'Ein gelöschtes Profil lässt sich von hier wiederherstellen.',
  name: 'Name',
  type: 'Autorisierungstyp',
  typeShort: 'Typ',
  deleted: 'Gelöscht',
  actions: 'Aktionen',
  daysLeft:
    '{count, plural, =0 {Wird heute endgültig gelöscht} one {Wird in # Tag endgültig gelöscht} other {Wird in # Tagen endgültig gelöscht}}',
  restore: 'Wiederherstellen',
  restoreNamed: '{name} wiederherstellen',
  restored: 'Autorisierungsprofil wiederhergestellt',
  notRestored: '{name} konnte nicht wiederhergestellt werden. {reason}',
  restoreTitle: 'Unter einem anderen Namen wieder\u00ADherstellen',
  restoreHint: 'Ein anderes Profil trägt jetzt seinen Namen.',
  restoredName: '{name} (wiederhergestellt)',
  wipe: 'Endgültig löschen',
  wipeNamed: 'Endgültig löschen: {name}',
  wipeTitle: '{name} endgültig löschen?',
  wipeText:
    'Es wird mit seinen Secrets und seinem Testverlauf gelöscht. Das lässt sich nicht rückgängig machen.',
  wiped: 'Autorisierungsprofil endgültig gelöscht',
  notWiped: '{name} konnte nicht endgültig gelöscht werden. {reason}',
  changedMeanwhile: 'Es wurde inzwischen geändert. Schließen und in der Liste nachsehen.',
};
