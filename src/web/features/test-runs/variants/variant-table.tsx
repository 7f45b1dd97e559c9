import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import type { ProfileChange } from '#contract/profile-change.ts';
import type { TestRun } from '#contract/test-run.ts';
import type { VariantPlan } from '#contract/variant-plan.ts';
import { SpinnerIcon } from '../../../ui/icons.tsx';
import { Button, Chip, StatusChip } from '../../../ui/index.ts';
import { MachineText } from '../../../ui/machine-text/machine-text.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import type { TrialEnd, VariantResult } from './run-trial.ts';
import { sentParts } from './sent-parts.ts';
import styles from './variant-trial.module.css';

export interface VariantTableProps {
  readonly draft: AuthorizationProfileWrite;
  /** Each variant as a draft, by its code. */
  readonly drafts: ReadonlyMap<string, AuthorizationProfileWrite>;
  readonly failed: TestRun;
  readonly plan: VariantPlan;
  readonly results: ReadonlyMap<string, VariantResult>;
  /** The variant that works; null while none does. */
  readonly works: Extract<TrialEnd, { why: 'passed' }> | null;
  readonly onUse: (change: ProfileChange, run: TestRun) => void;
}

/** What was and would be sent, one row a request, with what came of it. */
export function VariantTable({ draft, drafts, failed, plan, results, works, onUse }: VariantTableProps) {
  const t = useTranslations('variantTrial');
  return (
    <PlainTable
      label={t('title')}
      columns={[
        { key: 'request', head: t('request'), className: styles.request },
        { key: 'scope', head: t('scope') },
        { key: 'audience', head: t('audience') },
        { key: 'result', head: t('result'), className: styles.outcome },
      ]}
    >
      <VariantRow number={null} draft={draft} result={{ phase: 'done', run: failed }} />
      {plan.variants.map(({ code, change }, index) => (
        <VariantRow
          key={code}
          number={index + 1}
          draft={drafts.get(code) ?? draft}
          result={results.get(code) ?? null}
          use={works?.variant.code === code ? () => onUse(change, works.run) : undefined}
        />
      ))}
    </PlainTable>
  );
}

interface VariantRowProps {
  /** Its place in the order; null for the request that failed before. */
  readonly number: number | null;
  readonly draft: AuthorizationProfileWrite;
  readonly result: VariantResult | null;
  readonly use?: (() => void) | undefined;
}

function VariantRow({ number, draft, result, use }: VariantRowProps) {
  const t = useTranslations('variantTrial');
  const options = useTranslations('formOptions');
  const { clientAuthentication, scope, audience } = sentParts(draft);
  const way =
    clientAuthentication === null ? t('asItIs') : options(`clientAuthentication_${clientAuthentication}`);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {number === null ? t('before', { way }) : t('numbered', { number: String(number), way })}
      </th>
      <td role="cell" data-label={t('scope')}>
        <Part text={scope} />
      </td>
      <td role="cell" data-label={t('audience')}>
        <Part text={audience} />
      </td>
      <td role="cell" data-label={t('result')}>
        <Result result={result} use={use} />
      </td>
    </tr>
  );
}

function Part({ text }: { readonly text: string }) {
  const t = useTranslations('variantTrial');
  if (text === '') return <span className={styles.nothing}>{t('none')}</span>;
  return (
    <code translate="no">
      <MachineText text={text} />
    </code>
  );
}

function Result({ result, use }: Pick<VariantRowProps, 'result' | 'use'>) {
  const t = useTranslations('variantTrial');
  const ofHistory = useTranslations('testHistory');
  const button = useRef<HTMLSpanElement>(null);
  const isUsable = use !== undefined;
  useEffect(() => {
    // What was pressed last is gone: the way on is here.
    if (isUsable) button.current?.querySelector('button')?.focus();
  }, [isUsable]);
  if (result === null) return <span className={styles.nothing}>{t('notTried')}</span>;
  if (result.phase === 'unknown') return <span className={styles.nothing}>{t('noResult')}</span>;
  if (result.phase === 'testing')
    return (
      <Chip tone="running" icon={SpinnerIcon}>
        {t('testing')}
      </Chip>
    );
  const { status, diagnosis } = result.run;
  return (
    <span ref={button} className={styles.result}>
      <StatusChip status={status}>{ofHistory(status)}</StatusChip>
      {status === 'failed' && diagnosis !== null && (
        <code translate="no" className={styles.code}>
          {diagnosis.code}
        </code>
      )}
      {use !== undefined && (
        <Button size="small" variant="primary" onPress={use}>
          {t('use')}
        </Button>
      )}
    </span>
  );
}
