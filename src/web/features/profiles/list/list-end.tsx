import { useTranslations } from 'use-intl';
import { Button, FieldError } from '../../../ui/index.ts';
import styles from './list-end.module.css';

export interface ListEndProps {
  readonly shown: number;
  readonly count: number;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly onMore: () => void;
}

/** The end of a list that has more: how much of it is shown, and the next page. */
export function ListEnd({ shown, count, isLoading, hasFailed, onMore }: ListEndProps) {
  const t = useTranslations('profiles');
  return (
    <div className={styles.end}>
      <span className={styles.shown}>{t('shownOf', { shown, count })}</span>
      <div role="alert">{hasFailed && <FieldError>{t('moreFailed')}</FieldError>}</div>
      <Button busy={isLoading} onPress={onMore}>
        {hasFailed ? t('tryAgain') : t('showMore')}
      </Button>
    </div>
  );
}
