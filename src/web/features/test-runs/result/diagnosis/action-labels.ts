import { useTranslations } from 'use-intl';
import type { ProfileChange } from '#contract/profile-change.ts';

/** Fields that have a wording of their own. */
const editable = [
  'name',
  'clientId',
  'clientSecret',
  'clientKey',
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
] as const;

/** Says what the buttons of suggestions do. */
export interface ActionLabels {
  change(change: ProfileChange): string;
  edit(field: string): string;
}

export function useActionLabels(): ActionLabels {
  const t = useTranslations('resultDiagnosis');
  return {
    change({ clientAuthentication, tokenRequestUrl, scopeSeparator, ...others }) {
      const changes = [clientAuthentication, tokenRequestUrl, scopeSeparator, ...Object.values(others)];
      if (changes.filter((value) => value !== undefined).length !== 1) return t('apply');
      if (clientAuthentication !== undefined) return t(`apply_${clientAuthentication}`);
      if (scopeSeparator !== undefined) return t(`apply_${scopeSeparator}`);
      return tokenRequestUrl === undefined ? t('apply') : t('applyTokenRequestUrl', { url: tokenRequestUrl });
    },
    edit(path) {
      const [first] = path.split('.');
      const field = editable.find((name) => name === first);
      return field === undefined ? t('editOther') : t(`edit_${field}`);
    },
  };
}
