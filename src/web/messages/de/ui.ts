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
  trim: 'Entfernen',
  trimmed: 'Entfernt',
  doubts: {
    outer_space: 'Um diesen Wert steht Leerraum. Er wird oft versehentlich mitkopiert.',
    line_break: 'In diesem Wert steht ein Zeilenumbruch. Er wird oft versehentlich mitkopiert.',
    hidden_character:
      'In diesem Wert steht ein Zeichen, das nicht zu sehen ist. Es wird oft versehentlich mitkopiert.',
  },
  pending: 'Einen Moment…',
  masked: 'maskiert',
  copied: 'Kopiert',
  copyRefused: 'Der Browser hat das Kopieren nicht erlaubt. Den Text markieren und selbst kopieren.',
  pageMissingTitle: 'Die Seite konnte nicht geladen werden',
  pageMissing:
    'Entweder fehlt das Netz, dieser Browser ist zu alt für die Seite, oder sie kann unter dieser Adresse nicht laufen.',
  partMissing:
    'Dieser Teil konnte nicht geladen werden. Entweder fehlt das Netz, oder der Server wurde aktualisiert, seit die Seite geöffnet wurde.',
  tryAgain: 'Noch einmal versuchen',
  reload: 'Seite neu laden',
};
