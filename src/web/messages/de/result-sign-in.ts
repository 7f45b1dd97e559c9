import type * as en from '../en/result-sign-in.ts';
import type { Translated } from '../translated.ts';

/** A test in which a user signs in at the identity provider, in a window of their own. */
export const resultSignIn: Translated<typeof en.resultSignIn> = {
  prompt:
    'Ein Fenster des Identity Providers öffnet sich. Dort mit einem Konto anmelden, mit dem getestet werden darf, und den erbetenen Zugriff erlauben.',
  waiting: 'Warten auf die Anmeldung…',
  waitingText: 'Im geöffneten Fenster beim Identity Provider anmelden. Der Test geht dann von selbst weiter.',
  answered: 'Angemeldet, wird getestet…',
  answeredText: 'Die Token-Anfrage ist zum Identity Provider unterwegs.',
  out_of_sightTitle: 'Das Anmeldefenster ist geschlossen oder von hier aus nicht zu sehen',
  out_of_sightText:
    'Wurde es geschlossen: erneut öffnen oder den Test abbrechen. Ist es noch da: die Anmeldung abschließen. Manche Anbieter behalten ihr Fenster für sich, der Test geht trotzdem weiter.',
  blockedTitle: 'Der Browser hat das Anmeldefenster nicht geöffnet',
  blockedText:
    'Er blockiert Fenster dieser Seite. Mit der Schaltfläche unten öffnen, oder Fenster für diese Seite erlauben.',
  showWindow: 'Fenster zeigen',
  openWindow: 'Fenster öffnen',
  stop: 'Abbrechen',
};
