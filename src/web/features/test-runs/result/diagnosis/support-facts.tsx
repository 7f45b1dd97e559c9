import { useTranslations } from 'use-intl';
import type { TraceId } from '#contract/diagnosis.ts';
import { CopyButton, KeyValueList } from '../../../../ui/index.ts';
import { MachineText } from '../../../../ui/machine-text/machine-text.tsx';
import styles from './diagnosis-card.module.css';

/** What the provider's support finds the request by, to be copied into a ticket. */
export function SupportFacts({ traceIds }: { readonly traceIds: readonly TraceId[] }) {
  const t = useTranslations('resultDiagnosis');
  if (traceIds.length === 0) return null;
  const lines = traceIds.map(({ name, value }) => `${name}: ${value}`);
  // Two of one name are one fact with two values.
  const names = [...new Set(traceIds.map(({ name }) => name))];
  const items = names.map((key) => ({
    key,
    value: (
      <MachineText
        text={traceIds
          .filter(({ name }) => name === key)
          .map(({ value }) => value)
          .join(', ')}
      />
    ),
    code: true,
  }));
  return (
    <div className={styles.support}>
      <div className={styles.supportHead}>
        <h4 className={styles.title}>{t('forSupport')}</h4>
        <CopyButton look="ghost" label={t('copyTraceIds')} text={lines.join('\n')} />
      </div>
      <KeyValueList items={items} />
    </div>
  );
}
