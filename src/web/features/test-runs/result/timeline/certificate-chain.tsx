import { useTranslations } from 'use-intl';
import type { CertificateFacts } from '#contract/evidence.ts';
import { Disclosure, KeyValueList, type KeyValue } from '../../../../ui/index.ts';
import { MachineText } from '../../../../ui/machine-text/machine-text.tsx';
import { Fingerprint, ValidFrom, ValidUntil } from './certificate-facts.tsx';
import styles from './certificate-chain.module.css';

/** Every certificate that the server showed, its own first. */
export function CertificateChain({ chain }: { readonly chain: readonly CertificateFacts[] }) {
  const t = useTranslations('resultTimeline');
  return (
    <div className={styles.chain}>
      <Disclosure summary={t('chain', { count: chain.length })}>
        <ol className={styles.list}>
          {chain.map((certificate) => (
            <li key={certificate.fingerprint} className={styles.certificate}>
              <Certificate certificate={certificate} />
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}

function Certificate({ certificate }: { readonly certificate: CertificateFacts }) {
  const t = useTranslations('resultTimeline');
  const { subject, issuer, names, validFrom, validTo, fingerprint } = certificate;
  const items: KeyValue[] = [
    { key: t('subject'), value: <MachineText text={subject} />, code: true },
    { key: t('issuer'), value: <MachineText text={issuer} /> },
    ...(names.length === 0
      ? []
      : [{ key: t('names'), value: <MachineText text={names.join(', ')} />, code: true }]),
    ...(validFrom === null ? [] : [{ key: t('validFrom'), value: <ValidFrom validFrom={validFrom} /> }]),
    ...(validTo === null
      ? []
      : [{ key: t('validUntil'), value: <ValidUntil validFrom={validFrom} validTo={validTo} /> }]),
    { key: t('sha256'), value: <Fingerprint fingerprint={fingerprint} subject={subject} /> },
  ];
  return <KeyValueList items={items} />;
}
