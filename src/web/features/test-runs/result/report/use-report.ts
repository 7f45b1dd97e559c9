import { useTranslations } from 'use-intl';
import type { TestRun } from '#contract/test-run.ts';
import { useDiagnosisText } from '../../../../messages/diagnosis-text.ts';
import { useTypeText } from '../../../../messages/type-text.ts';
import { useDurationText } from '../use-duration-text.ts';
import { reportText } from './report-text.ts';

/** Makes the report of a test in the language of the page. */
export function useReport(): (run: TestRun) => string {
  const language = {
    report: useTranslations('resultReport'),
    result: useTranslations('result'),
    diagnosis: useTranslations('resultDiagnosis'),
    evidence: useTranslations('resultEvidence'),
    timeline: useTranslations('resultTimeline'),
    say: useDiagnosisText(),
    sayType: useTypeText(),
    sayDuration: useDurationText(),
  };
  return (run) => reportText(run, language);
}
