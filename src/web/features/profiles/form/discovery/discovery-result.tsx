import { useLocale, useTranslations } from 'use-intl';
import type { AuthorizationServer, DiscoveryTrial } from '#contract/discovery.ts';
import { FailedIcon, PassedIcon, WarningIcon } from '../../../../ui/icons.tsx';
import { KeyValueList, Notice } from '../../../../ui/index.ts';
import { BreakableUrl } from '../../../../ui/machine-text/breakable-url.tsx';
import type { ProfileFormValues } from '../model/form-values.ts';
import styles from './discovery.module.css';
import { doubtsOf } from './doubts.ts';

/** How Microsoft Entra ID names the issuer of all tenants. */
const tenantPlace = /\{\w+\}/;

function whatCame({ outcome, told }: DiscoveryTrial) {
  if (told === null) return outcome;
  if (outcome === 'redirected') return 'redirectedTo';
  return tenantPlace.test(told) ? 'issuerOfTenants' : 'otherIssuer';
}

/** Each address that was asked, and what came of it. */
export function TriedAddresses({ tried }: { readonly tried: readonly DiscoveryTrial[] }) {
  const t = useTranslations('discovery');
  return (
    <section aria-label={t('tried')}>
      <h3 className={styles.heading}>{t('tried')}</h3>
      <ul className={styles.tried}>
        {tried.map((trial) => {
          const { url, outcome, status, told } = trial;
          const text = t(whatCame(trial), { told: told ?? '' });
          const Symbol = outcome === 'found' ? PassedIcon : FailedIcon;
          return (
            <li key={url} className={styles.trial}>
              <Symbol size="small" />
              <span>
                <code translate="no" dir="ltr" className={styles.url}>
                  <BreakableUrl url={url} />
                </code>
                <span>{status === null ? text : t('withStatus', { text, status: String(status) })}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export interface FoundServerProps {
  readonly server: AuthorizationServer;
  /** What stands in the form. */
  readonly values: ProfileFormValues;
  /** Whether the form has an Authorization URL, which stays as it is where the server names none. */
  readonly asksForAuthorization: boolean;
}

/** What the server says of itself, and what of the form it does not list. */
export function FoundServer({ server, values, asksForAuthorization }: FoundServerProps) {
  const t = useTranslations('discovery');
  const locale = useLocale();
  const doubts = doubtsOf(server, values);
  const list = (items: readonly string[] | null) => (items === null ? t('notSaid') : items.join(', '));
  const endpoint = (
    name: 'tokenEndpoint' | 'mutualTlsTokenEndpoint' | 'authorizationEndpoint',
    isWanted: boolean,
  ) => {
    const url = server[name];
    if (url === null && !isWanted) return [];
    return [{ key: t(name), value: url === null ? t('notSaid') : <BreakableUrl url={url} />, code: true }];
  };
  const methods = list(server.clientAuthentications);
  return (
    <section aria-label={t('saysOfItself')} className={styles.parts}>
      <KeyValueList
        items={[
          ...endpoint('tokenEndpoint', true),
          ...endpoint('mutualTlsTokenEndpoint', false),
          ...endpoint('authorizationEndpoint', asksForAuthorization),
          { key: t('methods'), value: methods, code: true },
          { key: t('scopes'), value: list(server.scopes), code: true },
        ]}
      />
      {server.refused.map(({ name, url }) => (
        <Notice key={name} tone="warn" icon={WarningIcon}>
          <span key={locale}>
            {t.rich('refused', {
              code: () => (
                <code translate="no" dir="ltr">
                  <BreakableUrl url={url} />
                </code>
              ),
            })}
          </span>
        </Notice>
      ))}
      {doubts.clientAuthentication !== null && (
        <Notice tone="warn" icon={WarningIcon}>
          {t('methodNotListed', { method: doubts.clientAuthentication })}
        </Notice>
      )}
      {doubts.stronger.length > 0 && (
        <p className={styles.hint}>{t('strongerListed', { methods: doubts.stronger.join(', ') })}</p>
      )}
      {doubts.grantType !== null && (
        <Notice tone="warn" icon={WarningIcon}>
          {t('grantNotListed', { grant: doubts.grantType })}
        </Notice>
      )}
      {doubts.scopes.length > 0 && (
        <Notice tone="warn" icon={WarningIcon}>
          {t('scopesNotListed', { scopes: doubts.scopes.join(', ') })}
        </Notice>
      )}
    </section>
  );
}
