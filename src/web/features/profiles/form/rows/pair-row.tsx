import { memo } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { CloseIcon } from '../../../../ui/icons.tsx';
import { IconButton } from '../../../../ui/index.ts';
import { PlaceholderText } from '../fields/placeholder-text.tsx';
import { PlainText } from '../fields/plain-text.tsx';
import { SecretInput } from '../fields/secret-input.tsx';
import { useProfileForm } from '../form-context.ts';
import type { Direction } from '../model/row-operations.ts';
import { MoveButtons } from './move-buttons.tsx';
import styles from './pairs.module.css';
import { rowButtonId } from './row-ids.ts';
import { SecureToggle } from './secure-toggle.tsx';

export interface PairRowProps {
  /** The name of the list. */
  readonly list: string;
  readonly index: number;
  readonly count: number;
  /** The id of what is said below the list of a key and a value. */
  readonly describedBy: string;
  /** What the row is called, such as "Scope 2". */
  readonly name: string;
  readonly onMove: (index: number, direction: Direction) => void;
  readonly onRemove: (index: number) => void;
}

/** One key with its value, which may be secret. */
export const PairRow = memo(function PairRow(props: PairRowProps) {
  const { list, index, count, name, describedBy, onMove, onRemove } = props;
  const t = useTranslations('formRows');
  const { control } = useProfileForm();
  const path = `pairs.${list}` as const;
  const isSecure = useWatch({ control, name: `${path}.${index}.secure` });
  const stored = useWatch({ control, name: `${path}.${index}.stored` });
  const row = index + 1;
  const toggle = <SecureToggle {...{ list, index, isSecure }} />;
  const valuePath = `${path}.${index}.value` as const;
  return (
    <li className={styles.row}>
      <PlainText
        path={`${path}.${index}.key`}
        label={t('keyOf', { row })}
        labelHidden
        describedBy={describedBy}
      />
      {isSecure ? (
        <SecretInput
          path={valuePath}
          stored={stored}
          label={t('valueOf', { row })}
          labelHidden
          describedBy={describedBy}
          end={toggle}
        />
      ) : (
        <PlaceholderText
          path={valuePath}
          label={t('valueOf', { row })}
          labelHidden
          describedBy={describedBy}
          after={toggle}
        />
      )}
      <span className={styles.buttons}>
        <MoveButtons list={path} {...{ index, count, name, onMove }} />
        <IconButton
          id={rowButtonId(path, index, 'remove')}
          icon={CloseIcon}
          label={t('remove', { name })}
          onPress={() => onRemove(index)}
        />
      </span>
    </li>
  );
});
