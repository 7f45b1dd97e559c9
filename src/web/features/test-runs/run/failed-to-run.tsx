import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem, isPassing } from '../../../lib/api/errors.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';
import { Button } from '../../../ui/index.ts';
import { FieldAction } from '../result/diagnosis/field-action.tsx';
import { NotRunView } from './not-run-view.tsx';
import styles from './not-run-view.module.css';

export interface FailedToRunProps {
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onTryAgain: () => void;
  readonly onEditField: (field: string) => void;
}

/** There is no result: the server refused the test, or it is not known whether it was carried out. */
export function FailedToRun({ error, onClose, onTryAgain, onEditField }: FailedToRunProps) {
  const t = useTranslations('result');
  const sayError = useErrorText();
  const sayFieldError = useFieldErrorText();
  const problem = error instanceof ApiProblem ? error : null;
  const retryAfter = problem?.retryAfterSeconds ?? null;
  // What the server has refused, it has not sent.
  const isRefused = !isPassing(error);
  return (
    <NotRunView
      title={t(isRefused ? 'notRun' : 'noResult')}
      onClose={onClose}
      action={
        <Button variant="primary" onPress={onTryAgain}>
          {t('tryAgain')}
        </Button>
      }
    >
      <span>
        {problem?.code === 'too_many_tests' && retryAfter !== null ? t('tooMany') : sayError(error)}
      </span>
      {!isRefused && <span>{` ${t('mayHaveRun')}`}</span>}
      {retryAfter !== null && <RetryIn seconds={retryAfter} />}
      {problem !== null && problem.fieldErrors.length > 0 && (
        <ul className={styles.problems}>
          {problem.fieldErrors.map((fieldError) => (
            <li key={`${fieldError.path} ${fieldError.code}`} className={styles.problem}>
              <span>{sayFieldError(fieldError)}</span>
              <FieldAction field={fieldError.path} look="link" onEditField={onEditField} />
            </li>
          ))}
        </ul>
      )}
    </NotRunView>
  );
}

/** Counts down to when it is worth trying again. It is said once; the seconds are not announced. */
function RetryIn({ seconds }: { readonly seconds: number }) {
  const t = useTranslations('result');
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <span aria-live="off" className={styles.retry}>
      {t('retryIn', { seconds: left })}
    </span>
  );
}
