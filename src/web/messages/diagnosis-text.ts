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

/** Says a text of a diagnosis in the language of the page, and in English where the language has none for its code. */
export function useDiagnosisText(): (text: CodedText, part: DiagnosisPart, english: string) => string {
  const language = serviceLanguage(useLocale());
  return (text, part, english) =>
    language === null ? english : (language.say(text, part) ?? language.sayEnglish(english));
}
