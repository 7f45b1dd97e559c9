import { useFormatter, useTranslations } from 'use-intl';
import { endsSoonDays, type CertificateFacts } from '#contract/client-key/key-facts.ts';
import { FieldWarning, KeyValueList } from '../../../../ui/index.ts';
import styles from './keys.module.css';
import { dayMs } from '../../../../lib/day.ts';
import { useServerNow } from '../../../../lib/time/use-server-now.ts';

/** What certificates say: whose they are, who issued them, and until when they are valid. */
export function CertificateList({ certificates }: { readonly certificates: readonly CertificateFacts[] }) {
  return (
    <>
      {certificates.map((facts) => (
        <Certificate key={facts.fingerprint} facts={facts} />
      ))}
    </>
  );
}

function Certificate({ facts }: { readonly facts: CertificateFacts }) {
  const t = useTranslations('formKeys');
  const format = useFormatter();
  const { subject, issuer, names, validFrom, validTo, fingerprint } = facts;
  const day = (time: string | null) =>
    time === null ? '' : format.dateTime(new Date(time), { dateStyle: 'medium' });
  return (
    <div className={styles.facts}>
      <KeyValueList
        items={[
          { key: t('subject'), value: subject, code: true },
          {
            key: t('issuer'),
            value: issuer === subject ? t('selfSigned') : issuer,
            code: issuer !== subject,
          },
          ...(names.length > 0 ? [{ key: t('names'), value: names.join(', '), code: true }] : []),
          { key: t('validFrom'), value: day(validFrom) },
          { key: t('validTo'), value: day(validTo) },
          { key: t('fingerprint'), value: fingerprint, code: true },
        ]}
      />
      {validTo !== null && <Ending validTo={validTo} />}
    </div>
  );
}

/** Says where a certificate has ended, or ends soon. */
function Ending({ validTo }: { readonly validTo: string }) {
  const t = useTranslations('formKeys');
  const days = Math.floor((Date.parse(validTo) - useServerNow().getTime()) / dayMs);
  if (days >= endsSoonDays) return null;
  return <FieldWarning>{days < 0 ? t('ended') : t('endsSoon', { days })}</FieldWarning>;
}
