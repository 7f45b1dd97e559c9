import { useTranslations } from 'use-intl';
import type { ProfileChange } from '#contract/profile-change.ts';

/** Fields that have a wording of their own; others are called as in the form. */
const editable = [
  'name',
  'clientId',
  'callbackUrl',
  'clientSecret',
  'clientKey',
  'password',
  'authErrorStatus',
  'consumerKey',
  'consumerSecret',
  'signatureMethod',
  'requestTokenUrl',
  'userAuthorizationUrl',
  'accessTokenUrl',
  'clientCertificate',
  'certificateAuthority',
  'assertionAudienceFrom',
  'assertionAudience',
  'clientAuthentication',
  'tokenRequestUrl',
  'refreshTokenUrl',
  'scope',
  'scopeSeparator',
  'tokenRequestHeaders',
  'tenancy',
  'authorizationFields',
  'tenant',
  'inputs',
  'checkUrl',
  'tokenRequestMethod',
  'tokenRequestBody',
  'grantType',
  'tokenLocation',
  'tokenPath',
  'tokenHeader',
] as const;

/** Says what the buttons of suggestions do. */
export interface ActionLabels {
  change(change: ProfileChange): string;
  edit(field: string): string;
}

export function useActionLabels(): ActionLabels {
  const t = useTranslations('resultDiagnosis');
  const labels = useTranslations('formLabels');
  return {
    change(change) {
      const { clientAuthentication, tokenRequestUrl, scopeSeparator, tokenPath, tokenLocation } = change;
      if (tokenLocation === 'json' && tokenPath !== undefined)
        return tokenPath === '' ? t('applyStandardToken') : t('applyTokenPath', { path: tokenPath });
      if (tokenLocation === 'text' || tokenLocation === 'form') return t(`apply_${tokenLocation}`);
      const { tokenRequestMethod, tokenRequestBody, signatureMethod } = change;
      const changes = Object.values(change);
      if (changes.filter((value) => value !== undefined).length !== 1) return t('apply');
      const word = clientAuthentication ?? scopeSeparator ?? signatureMethod ?? tokenRequestMethod;
      if (word !== undefined) return t(`apply_${word}`);
      if (tokenRequestBody !== undefined) return t(`apply_body_${tokenRequestBody}`);
      return tokenRequestUrl === undefined ? t('apply') : t('applyTokenRequestUrl', { url: tokenRequestUrl });
    },
    edit(path) {
      const [first = ''] = path.split('.');
      const field = editable.find((name) => name === first);
      if (field !== undefined) return t(`edit_${field}`);
      return labels.has(first) ? t('editField', { label: labels(first) }) : t('editOther');
    },
  };
}
