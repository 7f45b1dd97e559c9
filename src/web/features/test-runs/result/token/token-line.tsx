import { useTranslations } from 'use-intl';
import type { TokenFacts } from '#contract/test-run.ts';
import { CopyButton } from '../../../../ui/index.ts';
import { Mask } from '../../../../ui/machine-text/machine-text.tsx';
import styles from './token-card.module.css';

/** Enough of the token to recognise it by, and nothing of it. */
export function TokenLine({ token }: { readonly token: TokenFacts }) {
  const t = useTranslations('resultToken');
  return (
    <div className={styles.line}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('accessToken')}</dt>
          <dd>
            <Mask />
          </dd>
        </div>
        <div>
          <dt>{t('length')}</dt>
          <dd>{t('characters', { count: token.length })}</dd>
        </div>
        <div>
          <dt>{t('sha256')}</dt>
          <dd>
            <code translate="no">{token.fingerprint.replace(/(.{4})(?=.)/g, '$1 ')}</code>{' '}
            <span>{`(${t('fingerprintStart')})`}</span>
          </dd>
        </div>
      </dl>
      <CopyButton
        look="ghost"
        label={t('copyFingerprint')}
        text={token.fingerprint}
        copiedMessage={t('fingerprintCopied')}
      />
    </div>
  );
}
