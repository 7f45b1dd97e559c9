import { useState, type CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import type { TokenFacts } from '#contract/test-run.ts';
import { classNames } from '../../../../lib/class-names.ts';
import { useServerNow } from '../../../../lib/time/use-server-now.ts';
import { WarningIcon } from '../../../../ui/icons.tsx';
import { useMomentText } from '../use-moment-text.ts';
import { percentLeft, tickMs } from './time-left.ts';
import { useSpanText } from './use-span-text.ts';
import styles from './token-card.module.css';

/** From here on the token is as good as over. */
const soonSeconds = 300;

/** How long the token is still good for, counting down, and who says so. */
export function Expiry({ token }: { readonly token: TokenFacts }) {
  const t = useTranslations('resultToken');
  return (
    <div>
      <h4 className={styles.title}>{t('expiresIn')}</h4>
      {token.expiresAt === null ? (
        <>
          <p className={styles.big}>{t('neverExpires')}</p>
          <p className={styles.meta}>{t('noExpiry')}</p>
        </>
      ) : (
        <Countdown token={token} expiresAt={new Date(token.expiresAt)} />
      )}
    </div>
  );
}

function Countdown({ token, expiresAt }: { readonly token: TokenFacts; readonly expiresAt: Date }) {
  const t = useTranslations('resultToken');
  const text = useMomentText();
  const saySpan = useSpanText();
  const [updateInterval, setUpdateInterval] = useState(1000);
  const now = useServerNow({ updateInterval });
  const left = Math.max(0, (expiresAt.getTime() - now.getTime()) / 1000);
  if (tickMs(left) !== updateInterval) setUpdateInterval(tickMs(left));
  const lifetime = token.expiresInSeconds ?? left;
  const meter: CSSProperties & Record<'--left', string> = { '--left': `${percentLeft(left, lifetime)}%` };
  const isSoon = left <= Math.min(soonSeconds, lifetime / 2);
  return (
    <>
      <p className={classNames(styles.big, isSoon && styles.over)}>
        {isSoon && <WarningIcon size="small" />} <span>{left > 0 ? saySpan(left) : t('expired')}</span>
      </p>
      <div className={styles.meter} aria-hidden="true">
        <div className={styles.left} style={meter} />
      </div>
      <p className={styles.meta}>
        <time dateTime={expiresAt.toISOString()} title={text.full(expiresAt)}>
          {t(token.expirySource, { time: text.brief(expiresAt, now), span: saySpan(lifetime) })}
        </time>
      </p>
    </>
  );
}
