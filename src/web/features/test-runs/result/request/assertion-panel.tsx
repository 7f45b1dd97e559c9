import { useTranslations } from 'use-intl';
import type { EvidenceRequest } from '#contract/evidence.ts';
import { FieldTable } from '../field-table.tsx';
import { claimText } from '../token/claim-meaning.ts';
import { useClaimTime } from './use-claim-time.ts';
import styles from './request-panel.module.css';

export interface AssertionPanelProps {
  readonly assertion: NonNullable<EvidenceRequest['assertion']>;
}

/** What the assertion said by which the client proved who it is. */
export function AssertionPanel({ assertion }: AssertionPanelProps) {
  const t = useTranslations('resultEvidence');
  const time = useClaimTime();
  const fields = (members: Readonly<Record<string, unknown>>) =>
    Object.entries(members).map(([name, value]) => ({
      name,
      value: claimText(value),
      meaning: time(name, value),
    }));
  return (
    <div className={styles.assertion}>
      <FieldTable
        caption={t('assertionHeader')}
        aside={t('assertionDecoded')}
        fields={fields(assertion.header)}
      />
      <FieldTable caption={t('assertionClaims')} hasMeanings fields={fields(assertion.claims)} />
    </div>
  );
}
