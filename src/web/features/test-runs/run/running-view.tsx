import { useNow, useTranslations } from 'use-intl';
import { DialogBody, DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { SpinnerIcon } from '../../../ui/icons.tsx';
import { Button } from '../../../ui/index.ts';
import styles from './running-view.module.css';

export interface RunningViewProps {
  /** Null until the test has begun. */
  readonly startedAt: number | null;
  readonly isStopping: boolean;
  /** Its place among the tests that wait for their turn, 1 for the next; null where it does not wait. */
  readonly place: number | null;
  readonly onStop: () => void;
}

/** A test that is going on: since when, and how to stop it. */
export function RunningView({ startedAt, isStopping, place, onStop }: RunningViewProps) {
  const t = useTranslations('result');
  const state = isStopping ? t('stopping') : place === null ? t('testing') : t('waiting', { place });
  return (
    <>
      <DialogBody>
        <div className={styles.running}>
          <span className={styles.icon}>
            <SpinnerIcon size="large" spinning />
          </span>
          <div>
            <p className={styles.state}>
              <span role="status">{state}</span>
              {startedAt !== null && <ElapsedTime startedAt={startedAt} />}
            </p>
            <p className={styles.text}>{t(place === null ? 'testingText' : 'waitingText')}</p>
          </div>
        </div>
      </DialogBody>
      <DialogFooter>
        <Button busy={isStopping} autoFocus onPress={onStop}>
          {t('stop')}
        </Button>
      </DialogFooter>
    </>
  );
}

/** Seconds since the start, from the first full one. They are no news: nothing announces them. */
function ElapsedTime({ startedAt }: { readonly startedAt: number }) {
  const t = useTranslations('result');
  const now = useNow({ updateInterval: 1000 });
  const seconds = Math.floor((now.getTime() - startedAt) / 1000);
  return seconds < 1 ? null : <span className={styles.elapsed}>{t('elapsed', { seconds })}</span>;
}
