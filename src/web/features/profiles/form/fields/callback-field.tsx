import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { CopyButton, TextField } from '../../../../ui/index.ts';
import { hostQuery } from '../../api/callback-url.ts';
import { useFieldTexts } from './use-field-texts.tsx';

export interface CallbackFieldProps {
  readonly field: FieldDescription;
  readonly className?: string | undefined;
}

/** The Callback URL, to be copied: it is not the profile's to change. */
export function CallbackField({ field, className }: CallbackFieldProps) {
  const t = useTranslations('profileForm');
  const { label, hint } = useFieldTexts(field);
  const { data } = useQuery(hostQuery);
  const url = data?.body.callbackUrl ?? '';
  return (
    <TextField
      label={label}
      hint={hint}
      value={url}
      readOnly
      leftToRight
      fieldClassName={className}
      after={<CopyButton label={t('copyCallbackUrl')} text={url} copiedMessage={t('callbackUrlCopied')} />}
    />
  );
}
