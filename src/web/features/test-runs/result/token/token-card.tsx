import { useTranslations } from 'use-intl';
import type { TokenFacts } from '#contract/test-run.ts';
import { Expiry } from './expiry.tsx';
import { ScopeList } from './scope-list.tsx';
import { TokenLine } from './token-line.tsx';
import { tokenKind } from './token-kind.ts';
import { MachineSentence, MachineText } from '../../../../ui/machine-text/machine-text.tsx';
import styles from './token-card.module.css';

export interface TokenCardProps {
  readonly token: TokenFacts;
  readonly identityProviderName: string;
}

/** What is known of the token that was obtained; never the token. */
export function TokenCard({ token, identityProviderName }: TokenCardProps) {
  const t = useTranslations('resultToken');
  return (
    <section className={styles.card}>
      <div className={styles.columns}>
        <div>
          <h4 className={styles.title}>{t('tokenType')}</h4>
          <p className={styles.big}>
            <MachineText text={token.tokenType} />
          </p>
          <p className={styles.meta}>
            <Kind token={token} />
          </p>
        </div>
        <Expiry token={token} />
        <ScopeList token={token} identityProviderName={identityProviderName} />
      </div>
      <TokenLine token={token} />
    </section>
  );
}

function Kind({ token }: { readonly token: TokenFacts }) {
  const t = useTranslations('resultToken');
  const found = tokenKind(token);
  switch (found.kind) {
    case 'opaque':
      return <span>{t('opaque')}</span>;
    case 'unsigned_jwt':
      return <span>{t('unsigned_jwt')}</span>;
    default:
      return <MachineSentence text={t(found.kind, { algorithm: found.algorithm })} />;
  }
}
