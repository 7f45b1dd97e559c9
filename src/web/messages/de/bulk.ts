import type * as en from '../en/bulk.ts';
import type { Translated } from '../translated.ts';

/** What is done with many profiles at once. */
export const bulk: Translated<typeof en.bulk> = {
  selection: 'Ausgewählte Profile',
  selected: '{count, plural, one {# Profil ausgewählt} other {# Profile ausgewählt}}',
  selectMatching: 'Alle {count, number} passenden auswählen',
  clearSelection: 'Auswahl aufheben',
  deleteTitle: '{count, plural, one {# Profil} other {# Profile}} löschen?',
  deleteText:
    '{count, plural, one {Aufgaben mit diesem Profil können sich dann nicht mehr anmelden. Es lässt} other {Aufgaben mit diesen Profilen können sich dann nicht mehr anmelden. Sie lassen}} sich {days, number} Tage lang wiederherstellen.',
  works: {
    test: 'Ausgewählte Profile testen',
    delete: 'Ausgewählte Profile löschen',
    restore: 'Gelöschte Profile wiederherstellen',
  },
  running: {
    test: 'Ausgewählte Profile werden getestet',
    delete: 'Ausgewählte Profile werden gelöscht',
    restore: 'Gelöschte Profile werden wiederhergestellt',
  },
  allDone: {
    test: '{count, plural, one {# Profil} other {# Profile}} getestet',
    delete: '{count, plural, one {# Profil} other {# Profile}} gelöscht',
    restore: '{count, plural, one {# Profil} other {# Profile}} wiederhergestellt',
  },
  someDone: {
    test: '{done, number} von {count, plural, one {# Profil} other {# Profilen}} getestet',
    delete: '{done, number} von {count, plural, one {# Profil} other {# Profilen}} gelöscht',
    restore: '{done, number} von {count, plural, one {# Profil} other {# Profilen}} wiederhergestellt',
  },
  done: 'Erledigt',
  doneOf: '{done, number} von {count, number}',
  cancel: 'Abbrechen',
  close: 'Schließen',
  goOn: 'Mit {count, number} weitermachen',
  counts: {
    passed: '{count, number} bestanden',
    failed: '{count, number} fehlgeschlagen',
    cancelled: '{count, number} abgebrochen',
    deleted: '{count, number} gelöscht',
    restored: '{count, number} wiederhergestellt',
    there: '{count, number} schon da',
    changed: '{count, number} inzwischen geändert',
    name_taken: '{count, number} noch im Papierkorb',
    asks: '{count, number} nicht getestet',
    gone: '{count, number} nicht mehr da',
    error: '{count, number} nicht ausgeführt',
  },
  paused: 'Der Server ist ausgelastet.',
  continuing: 'In {seconds, number} s geht es weiter.',
  cancelled: 'Abgebrochen. {count, plural, one {# Profil kam} other {# Profile kamen}} nicht an die Reihe.',
  broken:
    '{reason}{unconfirmed, plural, =0 {} one { Für # Profil kam keine Bestätigung. Die Liste zeigt seinen jetzigen Stand.} other { Für # Profile kam keine Bestätigung. Die Liste zeigt ihren jetzigen Stand.}}{unreached, plural, =0 {} one { # Profil kam nicht an die Reihe.} other { # Profile kamen nicht an die Reihe.}}',
  stillThere: '{reason} {count, plural, one {# Profil ist} other {# Profile sind}} noch da.',
  leaveTitle: 'Die Liste verlassen?',
  leaveTexts: {
    test: 'Das Verlassen beendet das Testen. Laufende Tests gehen noch zu Ende; {count, plural, one {# Profil wird} other {# Profile werden}} nicht getestet.',
    delete:
      'Das Verlassen beendet das Löschen. Was begonnen hat, geht noch zu Ende; {count, plural, one {# Profil wird} other {# Profile werden}} nicht gelöscht.',
    restore:
      'Das Verlassen beendet das Wiederherstellen. Was begonnen hat, geht noch zu Ende; {count, plural, one {# Profil wird} other {# Profile werden}} nicht wiederhergestellt.',
  },
  leave: 'Verlassen',
  stay: 'Bleiben',
  report: 'Was anzusehen ist',
  reasons: {
    failed: 'ist fehlgeschlagen:',
    changed: 'wurde inzwischen geändert und ist noch da. Ansehen, dann löschen.',
    name_taken:
      'bleibt im Papierkorb: ein anderes Profil trägt jetzt seinen Namen. Dort unter einem anderen Namen wiederherstellen.',
    asks: 'braucht für seinen Test jemanden, der sich anmeldet oder etwas einträgt. Einzeln testen.',
    error: 'konnte nicht ausgeführt werden. Einzeln versuchen.',
  },
  more: 'und noch {count, number}',
};
