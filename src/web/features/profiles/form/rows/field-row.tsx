import { memo } from 'react';
import { useFormState } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { EditIcon, TrashIcon } from '../../../../ui/icons.tsx';
import { FieldError, IconButton, Tag } from '../../../../ui/index.ts';
import { Mask, VisibleText } from '../../../../ui/machine-text/machine-text.tsx';
import { errorTextOf } from '../form-checks.ts';
import { useProfileForm } from '../form-context.ts';
import type { FieldRowValue } from '../model/form-values.ts';
import type { Direction } from '../model/row-operations.ts';
import styles from './fields.module.css';
import { MoveButtons } from './move-buttons.tsx';
import { rowButtonId } from './row-ids.ts';

export interface FieldRowProps {
  /** The path of the list. */
  readonly list: `fieldLists.${string}`;
  readonly row: FieldRowValue;
  readonly index: number;
  readonly count: number;
  readonly onEdit: (index: number) => void;
  readonly onDelete: (index: number, name: string) => void;
  readonly onMove: (index: number, direction: Direction, name: string) => void;
}

/** An authorization field to read, with what can be done with it. */
export const FieldRow = memo(function FieldRow(props: FieldRowProps) {
  const { list, row, index, count, onEdit, onDelete, onMove } = props;
  const t = useTranslations('formRows');
  const options = useTranslations('formOptions');
  const { fieldType, fieldKey } = row;
  return (
    <li className={styles.field}>
      <span className={styles.type}>
        <Tag>{options(`fieldType_${fieldType}`)}</Tag>
      </span>
      <code className={styles.key}>
        <VisibleText text={fieldKey} />
      </code>
      <code className={styles.value}>
        <RowText row={row} />
      </code>
      <span className={styles.buttons}>
        <MoveButtons
          {...{ list, index, count }}
          name={fieldKey}
          onMove={(from, direction) => onMove(from, direction, fieldKey)}
        />
        <IconButton
          id={rowButtonId(list, index, 'edit')}
          icon={EditIcon}
          label={t('edit', { name: fieldKey })}
          onPress={() => onEdit(index)}
        />
        <IconButton
          id={rowButtonId(list, index, 'remove')}
          icon={TrashIcon}
          label={t('delete', { name: fieldKey })}
          onPress={() => onDelete(index, fieldKey)}
        />
      </span>
      <RowErrors list={list} index={index} />
    </li>
  );
});

function RowText({ row: { secure, stored, fieldValue } }: { readonly row: FieldRowValue }) {
  const t = useTranslations('formRows');
  if (secure)
    return <Mask>{fieldValue === '' && stored !== 'none' ? t('savedSecret') : t('newSecret')}</Mask>;
  return fieldValue === '' ? (
    <span className={styles.none}>{t('noValue')}</span>
  ) : (
    <VisibleText text={fieldValue} />
  );
}

/** What the server found wrong with a row that is not being edited. */
function RowErrors({ list, index }: Pick<FieldRowProps, 'list' | 'index'>) {
  const form = useProfileForm();
  const path = `${list}.${index}` as const;
  const formState = useFormState({ control: form.control, name: path });
  const errors = (['fieldType', 'fieldKey', 'fieldValue'] as const).flatMap(
    (member) => errorTextOf(form.getFieldState(`${path}.${member}`, formState).error) ?? [],
  );
  if (errors.length === 0) return null;
  return (
    <div className={styles.errors}>
      {errors.map((error) => (
        <FieldError key={error}>{error}</FieldError>
      ))}
    </div>
  );
}
