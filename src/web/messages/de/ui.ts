import type * as en from '../en/ui.ts';
import type { Translated } from '../translated.ts';

/** Words of the kit: nothing here knows a feature. */
export const ui: Translated<typeof en.ui> = {
  optional: 'optional',
  close: 'Schließen',
  cancel: 'Abbrechen',
  dismiss: 'Ausblenden',
  notifications: 'Benachrichtigungen',
  secretSaved: 'Gespeichert. Zum Ersetzen tippen.',
  showSecret: '{label} zeigen',
  hideSecret: '{label} verbergen',
  masked: 'maskiert',
  copied: 'Kopiert',
  copyRefused: 'Der Browser hat das Kopieren nicht erlaubt. Den Text markieren und selbst kopieren.',
};
