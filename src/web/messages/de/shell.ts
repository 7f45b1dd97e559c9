import type * as en from '../en/shell.ts';
import type { Translated } from '../translated.ts';

/** The frame around every page. */
export const shell: Translated<typeof en.shell> = {
  skip: 'Zum Hauptinhalt springen',
  home: 'Startseite',
  mainNavigation: 'Hauptnavigation',
  build: 'Build',
  buildNavigation: 'Build',
  configurations: 'Konfiguration',
  environmentVariables: 'Umgebungsvariablen',
  authorizationProfiles: 'Autorisierungsprofile',
  openMenu: 'Menü öffnen',
  closeMenu: 'Menü schließen',
  settings: 'Einstellungen',
  language: 'Sprache',
  shortcuts: 'Tastenkürzel',
  theme: 'Farbschema',
  themeSystem: 'Wie das System',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  loading: 'Wird geladen…',
  notFoundTitle: 'Diese Seite gibt es nicht',
  notFoundText: 'Vielleicht enthält die Adresse einen Tippfehler, oder ihr Ziel ist nicht mehr da.',
  notFoundAction: 'Zu den Autorisierungsprofilen',
  brokenTitle: 'Diese Seite konnte nicht gezeigt werden',
  brokenText: 'Hier ist etwas schiefgegangen. Was gespeichert war, ist nicht verloren.',
  partMissingTitle: 'Ein Teil der Seite konnte nicht geladen werden',
  partMissingText:
    'Entweder ist das Netz unterbrochen, oder der Server wurde aktualisiert, seit diese Seite geöffnet ist. Nichts Gespeichertes ist verloren.',
  newVersion:
    'Der Server wurde aktualisiert, seit diese Seite geöffnet ist. Die Seite neu laden, um mit der neuen Version weiterzuarbeiten.',
  reload: 'Seite neu laden',
};
