import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useProfileForm } from '../form-context.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { limitsToken } from '../model/limits-token.ts';
import styles from './rows.module.css';

/** Says that nothing that is asked for limits the token (RFC 9700 2.3). Some providers take nothing of the kind. */
export function UnlimitedNote({ list }: { readonly list: string }) {
  const t = useTranslations('formRows');
  const { control } = useProfileForm();
  const isLimited = useWatch({
    control,
    compute: ({ pairs }: ProfileFormValues) => limitsToken(pairs[list] ?? []),
  });
  return isLimited ? null : <p className={styles.about}>{t('unlimited')}</p>;
}
