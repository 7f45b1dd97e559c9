import { useTranslations } from 'use-intl';
import type { Exchange } from '#contract/evidence.ts';
import type { TestRun } from '#contract/test-run.ts';
import { codedDiagnosis, useDiagnosisText } from '../../../messages/diagnosis-text.ts';
import { mainExchange } from '../result/main-exchange.ts';
import { useDurationText } from '../result/use-duration-text.ts';
import { bodyMembers, headerValues, type AnswerValue } from './model/answer-values.ts';
import { comparedRows, type ComparedRow } from './model/compared-rows.ts';
import { snapshotValues, type SnapshotValue } from './model/snapshot-values.ts';
import type { CompareTableRow } from './compare-table.tsx';

/** A part of two runs, row by row. */
export interface ComparedSection {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly CompareTableRow[];
  /** What is said where neither run has any of it. */
  readonly none: string;
}

/** What two runs have side by side: how they ended, the profile that was tested, and the answer. Nothing where one of them is gone. */
export function useComparedSections(
  earlier: TestRun | undefined,
  later: TestRun | undefined,
): ComparedSection[] {
  const t = useTranslations('testHistory');
  const labels = useTranslations('formLabels');
  const options = useTranslations('formOptions');
  const ofRows = useTranslations('formRows');
  const say = useDiagnosisText();
  const sayDuration = useDurationText();
  if (earlier === undefined || later === undefined) return [];

  const outcomeLabels = new Map([
    ['result', t('row_result')],
    ['code', t('row_code')],
    ['cause', t('row_cause')],
    ['duration', t('row_duration')],
    ['version', t('row_version')],
    ['tenancy', t('row_tenancy')],
  ]);
  const outcome = ({ status, diagnosis, durationMs, profileVersion, tenant }: TestRun): AnswerValue[] => [
    { name: 'result', text: t(status) },
    { name: 'code', text: diagnosis?.code ?? '' },
    {
      name: 'cause',
      text: diagnosis === null ? '' : say(codedDiagnosis(diagnosis), 'summary', diagnosis.summary).text,
    },
    { name: 'duration', text: sayDuration(durationMs) },
    { name: 'version', text: String(profileVersion ?? '') },
    ...(tenant === null ? [] : [{ name: 'tenancy', text: tenant }]),
  ];
  const statusLine = (run: TestRun): AnswerValue[] => {
    const response = run.exchanges[mainExchange(run)]?.response ?? null;
    if (response === null) return [];
    const { httpVersion, status, statusText } = response;
    return [{ name: 'status', text: `HTTP/${httpVersion} ${status} ${statusText}`.trimEnd() }];
  };
  const partOf = (run: TestRun, values: (exchange: Exchange) => AnswerValue[]): AnswerValue[] => {
    const exchange = run.exchanges[mainExchange(run)];
    return exchange === undefined ? [] : values(exchange);
  };
  const words = { option: (name: string) => options(name), mandatory: ofRows('mandatory') };
  const fieldText = (value: SnapshotValue | null) =>
    value === null || value.text === ''
      ? ''
      : value.kind === 'choice'
        ? options(`${value.name}_${value.text}`)
        : value.text;
  const inWords = (
    rows: ComparedRow<AnswerValue>[],
    label: (name: string) => string,
    verbatim?: 'values' | 'all',
  ): CompareTableRow[] =>
    rows.map(({ name, isChanged, ...sides }) => ({
      name,
      label: label(name),
      earlier: sides.earlier?.text ?? '',
      later: sides.later?.text ?? '',
      isChanged,
      verbatim,
    }));

  return [
    {
      id: 'result',
      caption: t('result'),
      none: t('nothing'),
      // It takes another time each time, which says nothing.
      rows: inWords(
        comparedRows(outcome(earlier), outcome(later)),
        (name) => outcomeLabels.get(name) ?? name,
      ).map((row) => ({
        ...row,
        isChanged: row.isChanged && row.name !== 'duration',
        verbatim: row.name === 'code' || row.name === 'tenancy' ? ('values' as const) : undefined,
      })),
    },
    {
      id: 'profile',
      caption: t('profile'),
      none: t('profileNotKept'),
      rows: comparedRows(snapshotValues(earlier, words), snapshotValues(later, words)).map(
        ({ name, isChanged, ...sides }) => ({
          name,
          label: labels(sides.later?.label ?? sides.earlier?.label ?? name),
          earlier: fieldText(sides.earlier),
          later: fieldText(sides.later),
          isChanged,
          verbatim: (sides.later ?? sides.earlier)?.kind === 'choice' ? undefined : ('values' as const),
        }),
      ),
    },
    {
      id: 'answer',
      caption: t('answer'),
      none: t('noAnswer'),
      rows: [
        ...inWords(comparedRows(statusLine(earlier), statusLine(later)), () => t('row_status'), 'values'),
        ...inWords(
          comparedRows(partOf(earlier, bodyMembers), partOf(later, bodyMembers)),
          (name) => (name === '' ? t('row_body') : name),
          'all',
        ).map((row) => ({
          ...row,
          name: `body ${row.name}`,
          verbatim: row.name === '' ? ('values' as const) : row.verbatim,
        })),
      ],
    },
    {
      id: 'headers',
      caption: t('headers'),
      none: t('noAnswer'),
      rows: inWords(
        comparedRows(partOf(earlier, headerValues), partOf(later, headerValues)),
        (name) => name,
        'all',
      ),
    },
  ];
}
