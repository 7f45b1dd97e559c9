import { memo } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { EditIcon, TrashIcon } from '../../../../ui/icons.tsx';
import { FieldError, IconButton, Tag } from '../../../../ui/index.ts';
import { Mask, VisibleText } from '../../../../ui/machine-text/machine-text.tsx';
import { useProfileForm } from '../form-context.ts';
import type { FieldRowValue } from '../model/form-values.ts';
import { listMembers, nameOfRow, type ListKind } from '../model/list-members.ts';
import type { Direction } from '../model/row-operations.ts';
import { useErrorsAt } from '../use-form-errors.ts';
import styles from './fields.module.css';
import { MoveButtons } from './move-buttons.tsx';
import { rowButtonId } from './row-ids.ts';

export interface FieldRowProps {
  readonly kind: ListKind;
  /** The path of the list. */
  readonly list: `fieldLists.${string}`;
  readonly row: FieldRowValue;
  readonly index: number;
  readonly count: number;
  readonly onEdit: (index: number) => void;
  readonly onDelete: (index: number, name: string) => void;
  readonly onMove: (index: number, direction: Direction, name: string) => void;
}

/** A row to read, with what can be done with it. */
export const FieldRow = memo(function FieldRow(props: FieldRowProps) {
  const { kind, list, row, index, count, onEdit, onDelete, onMove } = props;
  const t = useTranslations('formRows');
  const options = useTranslations('formOptions');
  const { fieldType } = row;
  const name = nameOfRow(kind, row);
  return (
    <li className={styles.field}>
      <span className={styles.type}>
        <Tag>{options(`fieldType_${fieldType}`)}</Tag>
      </span>
      {kind === 'form_fields' ? (
        <FormFieldText row={row} />
      ) : (
        <>
          <code translate="no" className={styles.key}>
            <VisibleText text={row.fieldKey} />
          </code>
          <code translate="no" className={styles.value}>
            <RowText {...{ list, row, index }} />
          </code>
        </>
      )}
      <span className={styles.buttons}>
        <MoveButtons
          {...{ list, index, count }}
          name={name}
          onMove={(from, direction) => onMove(from, direction, name)}
        />
        <IconButton
          id={rowButtonId(list, index, 'edit')}
          icon={EditIcon}
          label={t('edit', { name })}
          onPress={() => onEdit(index)}
        />
        <IconButton
          id={rowButtonId(list, index, 'remove')}
          icon={TrashIcon}
          label={t('delete', { name })}
          onPress={() => onDelete(index, name)}
        />
      </span>
      <RowErrors kind={kind} list={list} index={index} />
    </li>
  );
});

/** What the user sees of a form field, and what its value is called. */
function FormFieldText({ row }: { readonly row: FieldRowValue }) {
  const t = useTranslations('formRows');
  const options = useTranslations('formOptions');
  const facts = [
    ...(row.mandatory === 'yes' ? [] : [t('optionalFact')]),
    ...(row.visibility === 'visible' ? [] : [options(`visibilityFact_${row.visibility}`)]),
  ];
  return (
    <>
      <span className={styles.key}>
        <VisibleText text={row.title} />
        {facts.length > 0 && <span className={styles.none}>{` (${facts.join(', ')})`}</span>}
      </span>
      <code translate="no" className={styles.value}>
        <VisibleText text={`{{${row.fieldKey}}}`} />
      </code>
    </>
  );
}

function RowText({ list, row, index }: Pick<FieldRowProps, 'list' | 'row' | 'index'>) {
  const t = useTranslations('formRows');
  if (row.secure) return <SecretText {...{ list, index }} />;
  return row.fieldValue === '' ? (
    <span className={styles.none}>{t('noValue')}</span>
  ) : (
    <VisibleText text={row.fieldValue} />
  );
}

/** Whether a secret is saved or typed, which a save changes without drawing its list anew. */
function SecretText({ list, index }: Pick<FieldRowProps, 'list' | 'index'>) {
  const t = useTranslations('formRows');
  const { control } = useProfileForm();
  const [stored, text] = useWatch({
    control,
    name: [`${list}.${index}.stored`, `${list}.${index}.fieldValue`],
  });
  return <Mask>{text === '' && stored !== 'none' ? t('savedSecret') : t('newSecret')}</Mask>;
}

/** What the server found wrong with a row that is not being edited. */
function RowErrors({ kind, list, index }: Pick<FieldRowProps, 'kind' | 'list' | 'index'>) {
  const errors = useErrorsAt(() => listMembers[kind].map((member) => `${list}.${index}.${member}` as const));
  if (errors.length === 0) return null;
  return (
    <div className={styles.errors}>
      {errors.map(({ path, text }) => (
        <FieldError key={path}>{text}</FieldError>
      ))}
    </div>
  );
}
