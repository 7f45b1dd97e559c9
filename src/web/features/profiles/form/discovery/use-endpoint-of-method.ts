import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { showsCertificate, type TokenEndpoints } from './token-endpoint-for.ts';

/** The fields in which the token endpoint can stand: a renewal goes there too, unless the profile says otherwise. */
const holders = ['tokenRequestUrl', 'refreshTokenUrl'] as const;

/**
 * Keeps the token endpoint that was discovered in step with the client
 * authentication that is chosen afterwards. An address of somebody's own is left alone.
 */
export function useEndpointOfMethod(found: TokenEndpoints | null): void {
  const t = useTranslations('discovery');
  const form = useProfileForm();
  const { announce, markChanged } = useProfileFormContext();
  const isAtAlias = useWatch({
    control: form.control,
    compute: ({ texts }: ProfileFormValues) => showsCertificate(texts.clientAuthentication),
  });
  useEffect(() => {
    const { tokenEndpoint = null, mutualTlsTokenEndpoint = null } = found ?? {};
    if (tokenEndpoint === null || mutualTlsTokenEndpoint === null) return;
    const [from, to] = isAtAlias
      ? [tokenEndpoint, mutualTlsTokenEndpoint]
      : [mutualTlsTokenEndpoint, tokenEndpoint];
    const moved = holders.filter((name) => form.getValues(`texts.${name}`) === from);
    if (moved.length === 0) return;
    for (const name of moved) form.setValue(`texts.${name}`, to, { shouldDirty: true });
    markChanged(moved, t('changedWithMethod'));
    announce(t('movedWithMethod'));
  }, [found, isAtAlias, form, announce, markChanged, t]);
}
