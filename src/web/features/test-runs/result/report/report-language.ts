import type { useTranslations } from 'use-intl';
import type { useDiagnosisText } from '../../../../messages/diagnosis-text.ts';
import type { useTypeText } from '../../../../messages/type-text.ts';

type Translator<
  Namespace extends 'resultReport' | 'result' | 'resultDiagnosis' | 'resultEvidence' | 'resultTimeline',
> = ReturnType<typeof useTranslations<Namespace>>;

/** Everything that a report says in words, in the language of the page. */
export interface ReportLanguage {
  readonly report: Translator<'resultReport'>;
  readonly result: Translator<'result'>;
  readonly diagnosis: Translator<'resultDiagnosis'>;
  readonly evidence: Translator<'resultEvidence'>;
  readonly timeline: Translator<'resultTimeline'>;
  readonly say: ReturnType<typeof useDiagnosisText>;
  readonly sayType: ReturnType<typeof useTypeText>;
  readonly sayDuration: (milliseconds: number) => string;
}
