import { useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { hostQuery } from '../../../../lib/api/host-query.ts';
import { useReadError } from '../../../../lib/api/use-read-error.ts';
import { useKeptFocus } from '../../../../lib/kept-focus.ts';
import { useErrorText } from '../../../../messages/error-text.ts';
import { Button, CopyButton, TextField } from '../../../../ui/index.ts';
import { controlIdOf, fieldPathOf } from '../model/form-paths.ts';
import { useFieldTexts } from './use-field-texts.tsx';

export interface CallbackFieldProps {
  readonly field: FieldDescription;
  readonly className?: string | undefined;
}

/** The Callback URL, to be copied: it is not the profile's to change. */
export function CallbackField({ field, className }: CallbackFieldProps) {
  const t = useTranslations('profileForm');
  const { label, hint } = useFieldTexts(field);
  const sayError = useErrorText();
  // Where it is reached does not change while a page is open.
  const query = useQuery({ ...hostQuery, staleTime: Infinity });
  const { data, isFetching } = query;
  const error = useReadError(query);
  const input = useRef<HTMLInputElement>(null);
  // The button beside it goes once it is read.
  useKeptFocus(input, 'span');
  const url = data?.callbackUrl ?? '';
  return (
    <TextField
      ref={input}
      id={controlIdOf(fieldPathOf(field))}
      label={label}
      hint={hint}
      value={url}
      readOnly
      leftToRight
      fieldClassName={className}
      error={error === null || data !== undefined ? undefined : sayError(error)}
      after={
        url === '' ? (
          error !== null && (
            <Button size="small" busy={isFetching} onPress={() => void query.refetch()}>
              {t('tryAgain')}
            </Button>
          )
        ) : (
          <CopyButton label={t('copyCallbackUrl')} text={url} copiedMessage={t('callbackUrlCopied')} />
        )
      }
    />
  );
}
