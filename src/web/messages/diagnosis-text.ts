import { useTranslations } from 'use-intl';
import type { Diagnosis } from '#contract/diagnosis.ts';

type Parameters = Readonly<Record<string, string | number | boolean | null>>;

/** A text that travels as code and parameters beside its English wording. */
export interface CodedText {
  readonly code: string;
  readonly parameters: Parameters;
}

/** Which of the texts of a diagnosis is meant. */
export type DiagnosisPart = 'summary' | 'explanation' | 'suggestion' | 'warning';

function sayable(parameters: Parameters): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : String(value ?? ''),
    ]),
  );
}

/**
 * A diagnosis as its texts are to be looked up: what a known provider means by
 * an answer has texts of its own.
 */
export function codedDiagnosis({ code, parameters, provider }: Diagnosis): CodedText {
  const meaning = provider?.meaning ?? null;
  return { code: meaning === null ? code : `${provider?.id ?? ''}_${meaning}`, parameters };
}

/**
 * Says a text of a diagnosis in the language of the page, and in English where
 * the language has none for its code. Keys are `code_part`.
 */
export function useDiagnosisText(): (text: CodedText, part: DiagnosisPart, english: string) => string {
  const t = useTranslations('diagnoses');
  return ({ code, parameters }, part, english) => {
    const key = `${code}_${part}`;
    return t.has(key) ? t(key, sayable(parameters)) : english;
  };
}
