import { useTranslations } from 'use-intl';
import { classNames } from '../../../../lib/class-names.ts';
import { useServerNow } from '../../../../lib/time/use-server-now.ts';
import { WarningIcon } from '../../../../ui/icons.tsx';
import { CopyButton } from '../../../../ui/index.ts';
import { useMomentText } from '../use-moment-text.ts';
import { certificateValidity, shortFingerprint, type CertificateValidity } from './certificate-validity.ts';
import styles from './certificate-facts.module.css';

/** Until when a certificate is valid, with the days left; a warning where they are few or over. */
export function ValidUntil({
  validFrom,
  validTo,
}: {
  readonly validFrom: string | null;
  readonly validTo: string;
}) {
  const text = useMomentText();
  const now = useServerNow({ updateInterval: 60_000 });
  const until = new Date(validTo);
  const validity = certificateValidity(validFrom === null ? null : new Date(validFrom), until, now);
  const isGood = validity.state === 'valid';
  const date = text.date(
    validity.state === 'not_yet_valid' && validFrom !== null ? new Date(validFrom) : until,
  );
  return (
    <span className={classNames(styles.validity, !isGood && styles.warning)}>
      {!isGood && <WarningIcon size="small" className={styles.icon} />}
      <time dateTime={validTo} title={text.full(until)}>
        <Validity validity={validity} date={date} />
      </time>
    </span>
  );
}

/** From when a certificate is valid. */
export function ValidFrom({ validFrom }: { readonly validFrom: string }) {
  const text = useMomentText();
  const from = new Date(validFrom);
  return (
    <time dateTime={validFrom} title={text.full(from)}>
      {text.date(from)}
    </time>
  );
}

function Validity({ validity, date }: { readonly validity: CertificateValidity; readonly date: string }) {
  const t = useTranslations('resultTimeline');
  switch (validity.state) {
    case 'not_yet_valid':
      return <span>{t('notYetValid', { date })}</span>;
    case 'expired':
      return <span>{t('expired', { date, count: validity.days })}</span>;
    case 'ending':
    case 'valid':
      return (
        <span>
          {validity.days === 0 ? t('endsToday', { date }) : t('daysLeft', { date, count: validity.days })}
        </span>
      );
  }
}

/** The beginning of a fingerprint, to be compared by eye, and all of it to copy. */
export function Fingerprint({
  fingerprint,
  subject,
}: {
  readonly fingerprint: string;
  readonly subject: string;
}) {
  const t = useTranslations('resultTimeline');
  return (
    <span className={styles.fingerprint}>
      <code translate="no" title={fingerprint}>
        {shortFingerprint(fingerprint)}
      </code>
      <CopyButton label={t('copySha256', { subject })} text={fingerprint} copiedMessage={t('sha256Copied')} />
    </span>
  );
}
