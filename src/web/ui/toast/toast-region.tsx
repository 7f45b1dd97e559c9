import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '../../lib/class-names.ts';
import { Button } from '../button.tsx';
import { IconButton } from '../icon-button.tsx';
import { AlertIcon, CloseIcon, PassedIcon } from '../icons.tsx';
import { tellReach } from './tell-reach.ts';
import { useToasts, type Toast, type ToastAction } from './toasts.ts';
import styles from './toast.module.css';

const shownForMs = 6000;

const reaching = (region: HTMLElement | null) => (region === null ? undefined : tellReach(region));

/**
 * Where toasts appear. Both live regions are there from the start, or nothing
 * would be announced; the attribute keeps them in reach while a dialog is open.
 */
export function ToastRegion() {
  const t = useTranslations('ui');
  const toasts = useToasts();
  const shown = useSyncExternalStore(toasts.subscribe, toasts.list);
  // One is enough to be in the way: those before it leave like any other.
  const lastOffer = shown.findLast(({ action }) => action !== null)?.id;
  const of = (tone: Toast['tone']) =>
    shown
      .filter((toast) => toast.tone === tone)
      .map((toast) => (
        <ToastCard key={toast.id} toast={toast} waits={toast.tone === 'error' || toast.id === lastOffer} />
      ));
  return (
    <section
      ref={reaching}
      aria-label={t('notifications')}
      data-react-aria-top-layer="true"
      className={styles.region}
    >
      <div role="status" className={styles.list}>
        {of('success')}
      </div>
      <div role="alert" className={styles.list}>
        {of('error')}
      </div>
    </section>
  );
}

interface ToastCardProps {
  readonly toast: Toast;
  /** Until somebody closes it: nothing runs out while somebody makes up their mind. */
  readonly waits: boolean;
}

function ToastCard({ toast, waits }: ToastCardProps) {
  const t = useTranslations('ui');
  const toasts = useToasts();
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const cameFrom = useRef<HTMLElement | null>(null);
  const { id, tone, message, action } = toast;

  useEffect(() => {
    if (waits || isPointedAt || hasFocus) return;
    const timer = setTimeout(() => toasts.dismiss(id), shownForMs);
    return () => clearTimeout(timer);
  }, [waits, isPointedAt, hasFocus, toasts, id]);

  const dismiss = () => {
    cameFrom.current?.focus();
    toasts.dismiss(id);
  };
  const takeUp = async ({ onAction }: ToastAction) => {
    cameFrom.current?.focus();
    await onAction();
    toasts.dismiss(id);
  };
  const Symbol = tone === 'success' ? PassedIcon : AlertIcon;
  return (
    <div
      className={classNames(styles.toast, styles[tone])}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={({ relatedTarget }) => {
        setHasFocus(true);
        if (relatedTarget instanceof HTMLElement) cameFrom.current ??= relatedTarget;
      }}
      onBlur={() => setHasFocus(false)}
    >
      <Symbol />
      <span className={styles.message}>{message}</span>
      {action !== null && (
        <Button variant="link" onPress={() => void takeUp(action)}>
          {action.label}
        </Button>
      )}
      <IconButton icon={CloseIcon} label={t('dismiss')} onPress={dismiss} className={styles.dismiss} />
    </div>
  );
}
