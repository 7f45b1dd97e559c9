import { useLocale, useTranslations } from 'use-intl';
import type { SentFacts, TestRun } from '#contract/test-run.ts';
import { KeyValueList, type KeyValue } from '../../../../ui/index.ts';
import { BreakableUrl } from '../../../../ui/machine-text/breakable-url.tsx';
import { MachineText, Mask } from '../../../../ui/machine-text/machine-text.tsx';
import styles from './diagnosis-card.module.css';

/** Who asked for what, where, and how. What an authorization type does not have is left out. */
export function WhatWasSent({ run }: { readonly run: TestRun }) {
  const t = useTranslations('resultDiagnosis');
  const wasSent = run.exchanges.some(({ sent }) => sent);
  return (
    <div>
      <h4 className={styles.title}>{t(wasSent ? 'whatWasSent' : 'whatWouldBeSent')}</h4>
      {run.sent === null ? <p className={styles.none}>{t('nothingBuilt')}</p> : <Sent sent={run.sent} />}
    </div>
  );
}

function Sent({ sent }: { readonly sent: SentFacts }) {
  const t = useTranslations('resultDiagnosis');
  const { clientId, consumerKey, secret, clientAuthentication, signatureMethod, scope, url } = sent;
  const items: (KeyValue | false)[] = [
    clientId !== null && { key: t('clientId'), value: <MachineText text={clientId} />, code: true },
    consumerKey !== null && {
      key: t('consumerKey'),
      value: <MachineText text={consumerKey} />,
      code: true,
    },
    (clientAuthentication !== null || consumerKey !== null) && {
      key: t('secret'),
      value: secret === null ? t('noSecret') : <Secret {...secret} />,
    },
    clientAuthentication !== null && { key: t('sentIn'), value: t(clientAuthentication) },
    signatureMethod !== null && { key: t('signatureMethod'), value: t(signatureMethod) },
    clientId !== null && scope.length === 0 && { key: t('scope'), value: t('noScope') },
    scope.length > 0 && { key: t('scope'), value: <MachineText text={scope.join(' ')} />, code: true },
    { key: t('sentTo'), value: <BreakableUrl url={url} />, code: true },
  ];
  return <KeyValueList items={items.filter((item) => item !== false)} />;
}

function Secret({ length, fingerprint }: NonNullable<SentFacts['secret']>) {
  const t = useTranslations('resultDiagnosis');
  const locale = useLocale();
  return (
    <>
      <Mask /> <span>{t('characters', { count: length })}</span>
      {fingerprint !== null && (
        <>
          <span>{', '}</span>
          <span key={locale}>
            {t.rich('fingerprint', { fingerprint, code: (digits) => <code translate="no">{digits}</code> })}
          </span>
        </>
      )}
    </>
  );
}
