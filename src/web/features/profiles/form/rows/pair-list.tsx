import { useCallback, useId } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { useFixedNote } from '../fields/fixed-note.ts';
import { useHint } from '../fields/use-field-texts.tsx';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { blankPair } from '../model/blank-values.ts';
import { controlIdOf } from '../model/form-paths.ts';
import type { Direction } from '../model/row-operations.ts';
import { useChoices } from './use-choices.ts';
import { PairRow } from './pair-row.tsx';
import styles from './pairs.module.css';
import { RowList } from './row-list.tsx';
import { UnlimitedNote } from './unlimited-note.tsx';
import { useRowMoves } from './use-row-moves.ts';

/** Keys with values: the scope, or headers of the token request. */
export function PairList({
  field,
}: {
  readonly field: Extract<FieldDescription, { kind: 'pairs' | 'headers' | 'authorization_fields' }>;
}) {
  const t = useTranslations('formRows');
  const labels = useTranslations('formLabels');
  const addLabels = useTranslations('formAddLabels');
  const { control } = useProfileForm();
  const { focusSoon } = useProfileFormContext();
  const about = useHint(field.name, useChoices());
  const rowHint = useHint(`rows_${field.kind}`);
  const rowHintId = useId();
  const note = useFixedNote(field.name);
  const list = `pairs.${field.name}` as const;
  const { fields, append, remove, move } = useFieldArray({ control, name: list });
  const count = fields.length;
  const heading = labels(field.name);
  const { moveRow, removeRow } = useRowMoves({ list, count, move, remove });

  const nameOf = useCallback(
    (index: number) => t('rowName', { list: heading, row: index + 1 }),
    [t, heading],
  );
  const onMove = useCallback(
    (index: number, direction: Direction) => void moveRow(index, direction, nameOf(index)),
    [moveRow, nameOf],
  );
  const onRemove = useCallback((index: number) => removeRow(index, nameOf(index)), [removeRow, nameOf]);
  return (
    <RowList
      path={list}
      heading={heading}
      note={note}
      about={about}
      count={count}
      addLabel={addLabels(field.name)}
      aside={field.section === 'scope' && <UnlimitedNote list={field.name} />}
      onAdd={() => {
        append(blankPair, { shouldFocus: false });
        focusSoon(controlIdOf(`${list}.${count}.key`));
      }}
    >
      {count > 0 && (
        <div className={styles.columns} aria-hidden="true">
          <span>{t('key')}</span>
          <span>{t('value')}</span>
        </div>
      )}
      <ul className={styles.pairs}>
        {fields.map((row, index) => (
          <PairRow
            key={row.id}
            list={field.name}
            name={nameOf(index)}
            describedBy={rowHintId}
            {...{ index, count, onMove, onRemove }}
          />
        ))}
      </ul>
      {count > 0 && (
        <p id={rowHintId} className={styles.hint}>
          {rowHint}
        </p>
      )}
    </RowList>
  );
}
