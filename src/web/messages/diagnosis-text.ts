import { useLocale } from 'use-intl';
import type { Diagnosis } from '#contract/diagnosis.ts';
import { serviceLanguage } from './catalogue.ts';
import type { CodedText, DiagnosisPart } from './service-language.ts';

/**
 * A diagnosis as its texts are to be looked up: what a known provider means by
 * an answer has texts of its own.
 */
export function codedDiagnosis({ code, parameters, provider }: Diagnosis): CodedText {
  const meaning = provider?.meaning ?? null;
  return { code: meaning === null ? code : `${provider?.id ?? ''}_${meaning}`, parameters };
}

/** A text of a diagnosis. `lang` is there where it is in another language than the page (WCAG 3.1.2). */
export interface SaidText {
  readonly text: string;
  readonly lang?: 'en';
}

/** Says a text of a diagnosis in the language of the page, and in English where it cannot be said in that. */
export function useDiagnosisText(): (text: CodedText, part: DiagnosisPart, english: string) => SaidText {
  const language = serviceLanguage(useLocale());
  return (text, part, english) => {
    if (language === null) return { text: english };
    const said = language.say(text, part);
    // Every sentence of an explanation may ask for what an older version did not keep.
    const isLost = said === null || (said === '' && english !== '');
    return isLost ? { text: language.sayEnglish(english), lang: 'en' } : { text: said };
  };
}
