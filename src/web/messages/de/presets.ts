import type * as en from '../en/presets.ts';
import type { Translated } from '../translated.ts';

/** Filling a profile in for an identity provider that is known. */
export const presets: Translated<typeof en.presets> = {
  known: 'Bekannte Identity Provider',
  variant: '{name} kennt mehrere Wege',
  sets: '{name} ist hier bekannt. Ausfüllen setzt {fields}.',
  replaces: 'Es ersetzt, was in {fields} steht.',
  unchecked: 'Mit der Dokumentation des Anbieters vergleichen, hier nicht geprüft: {fields}.',
  offered: '{name} ist hier bekannt und kann ausgefüllt werden.',
  fillIn: 'Für {name} ausfüllen',
  filled: 'Ausgefüllt: {fields}',
  filledFor: 'Ausgefüllt für {name}',
  leftToFill: 'Noch durch eigene Werte zu ersetzen:',
  goTo: 'Zu {place} in {field}',
};
