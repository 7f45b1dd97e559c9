import type * as en from '../en/variant-trial.ts';
import type { Translated } from '../translated.ts';

/** Trying several ways to ask for a token, one after the other. */
export const variantTrial: Translated<typeof en.variantTrial> = {
  title: 'Herausfinden, was funktioniert',
  planning: 'Andere Anfragearten werden gesucht…',
  nothing_rate_limit: 'Der Identity Provider bittet um eine Pause. Später noch einmal versuchen.',
  nothing_lockout:
    'Der Identity Provider deutet an, diesen Client zu sperren. Weitere Versuche könnten das auslösen.',
  nothing_no_use: 'Andere Anfragearten würden genauso enden.',
  nothing_no_variants: 'Für dieses Token gibt es keine andere Anfrageart.',
  text: '{count, plural, one {Eine Anfrage an den Identity Provider, wie in dieser Tabelle.} other {Bis zu # Anfragen an den Identity Provider, nacheinander, wie in dieser Tabelle. Schluss ist bei der ersten, die besteht, wenn der Anbieter um eine Pause bittet, und bei jedem Hinweis, dass er den Client sperren könnte.}}',
  request: 'Client-Authentifizierung',
  scope: 'Scope',
  audience: 'Audience oder Resource',
  result: 'Ergebnis',
  before: 'Wie getestet: {way}',
  numbered: '{number}. {way}',
  asItIs: 'wie es ist',
  none: 'keine',
  notTried: 'Nicht versucht',
  noResult: 'Kein Ergebnis',
  testing: 'Wird getestet…',
  use: 'Das benutzen',
  start: '{count, plural, one {Anfrage senden} other {Bis zu # Anfragen senden}}',
  stop: 'Abbrechen',
  back: 'Zurück zum Ergebnis',
  progress: 'Versuch {number, number} von {count, number}…',
  error: 'Angehalten: {reason}',
  end_passed: 'Das funktioniert. Jetzt benutzen, dann das Profil speichern.',
  end_none_passed:
    '{count, plural, one {Auch das funktionierte nicht.} other {Keine der # funktionierte.}} Client ID, Secret oder Adresse sind vielleicht falsch.',
  end_cancelled: 'Abgebrochen.',
  end_rate_limit: 'Angehalten: Der Identity Provider bittet um eine Pause.',
  end_lockout: 'Angehalten: Der Identity Provider deutet an, diesen Client zu sperren.',
  end_no_use: 'Angehalten: Andere Anfragearten würden genauso enden.',
};
