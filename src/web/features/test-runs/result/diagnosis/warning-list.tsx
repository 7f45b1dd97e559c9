import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Warning } from '#contract/diagnosis.ts';
import { useDiagnosisText } from '../../../../messages/diagnosis-text.ts';
import { WarningIcon } from '../../../../ui/icons.tsx';
import { MachineSentence } from '../../../../ui/machine-text/machine-text.tsx';
import type { ResultActions } from '../result-actions.ts';
import { FieldAction } from './field-action.tsx';
import styles from './warning-list.module.css';

export interface WarningListProps extends Pick<ResultActions, 'onEditField' | 'onChangeTenancy'> {
  readonly warnings: readonly Warning[];
}

/** What works but should be known. */
export function WarningList({ warnings, ...actions }: WarningListProps) {
  const t = useTranslations('resultDiagnosis');
  const say = useDiagnosisText();
  const id = useId();
  if (warnings.length === 0) return null;
  return (
    <section className={styles.box}>
      <h4 className={styles.title}>
        <WarningIcon size="small" />
        <span>{t('warnings', { count: warnings.length })}</span>
      </h4>
      <ul className={styles.list}>
        {warnings.map((warning, index) => {
          const textId = `${id}-${index}`;
          return (
            <li key={index} className={styles.warning}>
              <span id={textId} className={styles.text}>
                <MachineSentence {...say(warning, 'warning', warning.message)} />
              </span>
              {warning.field !== undefined && (
                <FieldAction field={warning.field} look="link" forId={textId} {...actions} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
