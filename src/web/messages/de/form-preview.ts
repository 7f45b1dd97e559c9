import type * as en from '../en/form-preview.ts';
import type { Translated } from '../translated.ts';

/** The preview of the requests that a profile leads to. */
export const formPreview: Translated<typeof en.formPreview> = {
  title: 'Vorschau der Anfrage',
  show: 'Vorschau der Anfrage zeigen',
  hide: 'Vorschau der Anfrage ausblenden',
  tokenRequest: 'Token-Anfrage',
  serviceCall: 'Jeder Aufruf des Dienstes',
  masked: 'Secrets bleiben hier und in Kopien maskiert.',
  copyCurl: 'Als cURL kopieren',
  curlCopied: 'cURL-Befehl kopiert, Secrets maskiert',
  blank: 'Noch einzugeben, um die Anfrage zu sehen: {fields}.',
  wrong: 'Noch zu korrigieren, um die Anfrage zu sehen: {fields}.',
  notYet: 'Die Anfrage erscheint, sobald sie gebildet werden kann.',
  failed: 'Die Vorschau lässt sich gerade nicht zeigen.',
};
