import { useTranslations } from 'use-intl';
import type { ConnectionAttempt, Exchange, TlsFacts } from '#contract/evidence.ts';
import { KeyValueList, type KeyValue } from '../../../../ui/index.ts';
import { MachineText } from '../../../../ui/machine-text/machine-text.tsx';
import { CertificateChain } from './certificate-chain.tsx';
import { tlsName } from './certificate-validity.ts';
import { Fingerprint, ValidUntil } from './certificate-facts.tsx';
import styles from './connection-facts.module.css';

/** To whom the connection went, how it was protected, and what the other end showed. */
export function ConnectionFacts({ exchange }: { readonly exchange: Exchange }) {
  const t = useTranslations('resultTimeline');
  const facts = [...useServerFacts(exchange), ...useTlsFacts(exchange)];
  return (
    <section>
      <h4 className={styles.title}>{t('connection')}</h4>
      {facts.length === 0 ? (
        <p className={styles.none}>{t(exchange.response === null ? 'noServer' : 'noFacts')}</p>
      ) : (
        <KeyValueList items={facts} />
      )}
      {exchange.tls !== null && exchange.tls.chain.length > 1 && (
        <CertificateChain chain={exchange.tls.chain} />
      )}
    </section>
  );
}

function code(key: string, value: string | null): KeyValue[] {
  return value === null ? [] : [{ key, value: <MachineText text={value} />, code: true }];
}

function useServerFacts(exchange: Exchange): KeyValue[] {
  const t = useTranslations('resultTimeline');
  const { remoteAddress, addresses } = exchange;
  const isMore = addresses.length > 1 || (remoteAddress === null && addresses.length > 0);
  return [
    ...code(t('server'), remoteAddress),
    ...(isMore ? [{ key: t('addresses'), value: <TriedAddresses exchange={exchange} /> }] : []),
  ];
}

/** The names that the server's own certificate is for; null where there are none. */
function namesOf(tls: TlsFacts | null): string | null {
  const names = tls?.chain[0]?.names ?? [];
  return names.length === 0 ? null : names.join(', ');
}

/** Every address of the name, with what came of it. */
function TriedAddresses({ exchange: { addresses, attempts } }: { readonly exchange: Exchange }) {
  const t = useTranslations('resultTimeline');
  const sayAttempt = (attempt: ConnectionAttempt | undefined) => {
    if (attempt === undefined) return t('notTried');
    if (attempt.error === null) return t('used');
    if (attempt.error === 'timeout') return t('tooSlow');
    return attempt.error === 'cancelled'
      ? t('cancelledMeanwhile')
      : t('notConnected', { error: attempt.error });
  };
  return (
    <ul>
      {addresses.map((address) => (
        <li key={address}>
          <code translate="no">{address}</code>
          {attempts.length > 0 && (
            <span>{` ${sayAttempt(attempts.findLast((tried) => tried.address === address))}`}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function useTlsFacts({ tls, response, request, remoteAddress }: Exchange): KeyValue[] {
  const t = useTranslations('resultTimeline');
  if (remoteAddress === null && tls === null) return [];
  const { cipher = null, subject = null, issuer = null, validTo = null, fingerprint = null } = tls ?? {};
  const isPlain = request.url.toLowerCase().startsWith('http:');
  const http = response === null ? null : t('http', { http: response.httpVersion });
  const secured =
    typeof tls?.protocol === 'string' ? tlsName(tls.protocol) : isPlain ? t('notEncrypted') : null;
  const protocol =
    http !== null && secured !== null
      ? t(isPlain ? 'protocolAnd' : 'protocolOver', { http, secured })
      : (http ?? secured);
  return [
    ...(protocol === null ? [] : [{ key: t('protocol'), value: protocol }]),
    ...code(t('cipher'), cipher),
    ...code(t('subject'), subject),
    ...code(t('names'), namesOf(tls)),
    ...(issuer === null ? [] : [{ key: t('issuer'), value: <MachineText text={issuer} /> }]),
    ...(validTo === null
      ? []
      : [
          {
            key: t('validUntil'),
            value: <ValidUntil validFrom={tls?.validFrom ?? null} validTo={validTo} />,
          },
        ]),
    ...(fingerprint === null
      ? []
      : [{ key: t('sha256'), value: <Fingerprint fingerprint={fingerprint} subject={subject ?? ''} /> }]),
  ];
}
