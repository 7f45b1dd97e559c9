import { useTranslations } from 'use-intl';
import { DialogBody, DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { SpinnerIcon, WarningIcon } from '../../../ui/icons.tsx';
import { Button, Notice } from '../../../ui/index.ts';
import styles from '../run/running-view.module.css';
import type { WindowState } from './follow-sign-in.ts';

export interface WaitingViewProps {
  readonly window: WindowState;
  /** The user came back, and the test goes on. */
  readonly isAnswered: boolean;
  readonly isStopping: boolean;
  /** Opens the window, or shows the one that is there. */
  readonly onShowWindow: () => void;
  readonly onStop: () => void;
}

/** A test that waits for a user: what they have to do, and what if their window is not there. */
export function WaitingView({ window, isAnswered, isStopping, onShowWindow, onStop }: WaitingViewProps) {
  const t = useTranslations('resultSignIn');
  const missing = window === 'open' || isAnswered ? null : window;
  const isThere = missing === null;
  return (
    <>
      <DialogBody>
        <div className={styles.running}>
          <span className={styles.icon}>
            <SpinnerIcon size="large" spinning />
          </span>
          <div>
            <p className={styles.state}>
              <span role="status">{t(isAnswered ? 'answered' : 'waiting')}</span>
            </p>
            {isThere && <p className={styles.text}>{t(isAnswered ? 'answeredText' : 'waitingText')}</p>}
          </div>
        </div>
        {missing !== null && (
          <div className={styles.notice}>
            <Notice tone="warn" icon={WarningIcon}>
              <strong>{`${t(`${missing}Title`)}.`}</strong> <span>{t(`${missing}Text`)}</span>
            </Notice>
          </div>
        )}
      </DialogBody>
      <DialogFooter>
        <Button busy={isStopping} onPress={onStop}>
          {t('stop')}
        </Button>
        {!isAnswered && (
          <Button variant="primary" autoFocus onPress={onShowWindow}>
            {t(isThere ? 'showWindow' : 'openWindow')}
          </Button>
        )}
      </DialogFooter>
    </>
  );
}
