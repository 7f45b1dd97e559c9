import { useTranslations } from 'use-intl';
import { LockIcon } from '../../../../ui/icons.tsx';
import { IconButton } from '../../../../ui/index.ts';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { rowButtonId } from './row-ids.ts';
import styles from './pairs.module.css';

export interface SecureToggleProps {
  /** The name of the list. */
  readonly list: string;
  readonly index: number;
  readonly isSecure: boolean;
}

/** Makes the value of a row a secret: masked, stored encrypted, and never shown again once it is saved. */
export function SecureToggle({ list, index, isSecure }: SecureToggleProps) {
  const t = useTranslations('formRows');
  const form = useProfileForm();
  const { changed, focusSoon } = useProfileFormContext();
  const path = `pairs.${list}` as const;
  const id = rowButtonId(path, index, 'secure');
  const label = t('makeSecure', { row: index + 1 });
  return (
    <span title={label} className={styles.toggle}>
      <IconButton
        id={id}
        icon={LockIcon}
        label={label}
        aria-pressed={isSecure}
        onPress={() => {
          form.setValue(`${path}.${index}.secure`, !isSecure);
          changed(`${path}.${index}.value`);
          // The field is another one now, and the button with it.
          focusSoon(id);
        }}
      />
    </span>
  );
}
