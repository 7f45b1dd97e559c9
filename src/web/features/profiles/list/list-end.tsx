import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useKeptFocus } from '../../../lib/kept-focus.ts';
import { Button, FieldError } from '../../../ui/index.ts';
import styles from './list-end.module.css';

export interface ListEndProps {
  readonly shown: number;
  readonly count: number;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly onMore: () => void;
}

/** The end of a list that had more: how much of it is shown, and the next page. */
export function ListEnd({ hasMore, onMore, ...rest }: ListEndProps) {
  const [wasPressed, setPressed] = useState(false);
  if (!hasMore && !wasPressed) return null;
  const more = () => {
    setPressed(true);
    onMore();
  };
  return <End {...rest} hasMore={hasMore} onMore={more} />;
}

function End({ shown, count, hasMore, isLoading, hasFailed, onMore }: ListEndProps) {
  const t = useTranslations('profiles');
  const end = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLSpanElement>(null);
  // What is said stays when all is shown, and takes the focus from the button.
  useKeptFocus(text, end);
  return (
    <div ref={end} className={styles.end}>
      <span ref={text} tabIndex={-1} className={styles.shown}>
        {t('shownOf', { shown, count })}
      </span>
      <div role="alert">{hasFailed && <FieldError>{t('moreFailed')}</FieldError>}</div>
      {hasMore && (
        <Button busy={isLoading} onPress={onMore}>
          {hasFailed ? t('tryAgain') : t('showMore')}
        </Button>
      )}
    </div>
  );
}
