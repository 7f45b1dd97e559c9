import { useTranslations } from 'use-intl';
import { useErrorText } from '../../../messages/error-text.ts';
import type { Trial } from './use-trial.ts';
import styles from './variant-trial.module.css';

/** How far a trial is, and why it is over. */
export function TrialStatus({ trial, count }: { readonly trial: Trial; readonly count: number }) {
  const t = useTranslations('variantTrial');
  const sayError = useErrorText();
  const { phase, results, end } = trial;
  const said =
    phase === 'planned'
      ? ''
      : end === null
        ? t('progress', { number: results.size, count })
        : end.why === 'error'
          ? t('error', { reason: sayError(end.error) })
          : t(`end_${end.why}`, { count: results.size });
  return (
    <p role="status" className={styles.status}>
      {said}
    </p>
  );
}
