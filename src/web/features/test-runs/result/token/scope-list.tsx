import { useTranslations } from 'use-intl';
import type { TokenFacts } from '#contract/test-run.ts';
import { isolate } from '../../../../lib/isolate.ts';
import { PassedIcon, WarningIcon } from '../../../../ui/icons.tsx';
import { MachineText } from '../../../../ui/machine-text/machine-text.tsx';
import { scopeGrants, type ScopeGrants } from './scope-grants.ts';
import styles from './token-card.module.css';

export interface ScopeListProps {
  readonly token: TokenFacts;
  readonly identityProviderName: string;
}

/** What was asked for against what was granted. */
export function ScopeList({ token, identityProviderName: provider }: ScopeListProps) {
  const t = useTranslations('resultToken');
  const found = scopeGrants(token);
  const isNarrowed = found.granted < found.requested;
  return (
    <div>
      <h4 className={styles.title}>
        {found.requested === 0
          ? t('scopesUnrequested')
          : t('scopesGranted', { granted: found.granted, requested: found.requested })}
      </h4>
      <ul className={styles.scopes}>
        {found.grants.map(({ scope, state }) => (
          <li key={`${state} ${scope}`} className={styles.scope}>
            {state === 'granted' ? (
              <PassedIcon size="small" className={styles.granted} />
            ) : (
              <WarningIcon size="small" className={styles.not_granted} />
            )}
            <code translate="no">
              <MachineText text={scope} />
            </code>
            <span className={`${styles.state ?? ''} ${styles[state] ?? ''}`}>{t(state)}</span>
          </li>
        ))}
      </ul>
      {isNarrowed && (
        <p className={styles.note}>
          {provider === '' ? t('askAnyProvider') : t('askProvider', { provider: isolate(provider) })}
        </p>
      )}
      <Silence found={found} />
    </div>
  );
}

/** The provider named no scopes, and what that means. */
function Silence({ found }: { readonly found: ScopeGrants }) {
  const t = useTranslations('resultToken');
  if (found.isStated) return null;
  return <p className={styles.note}>{t(found.requested === 0 ? 'noScope' : 'scopeSilent')}</p>;
}
