import { useCallback, useId } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { useFixedNote } from '../fields/fixed-note.ts';
import { useHint } from '../fields/use-field-texts.tsx';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { blankPair } from '../model/blank-values.ts';
import { controlIdOf } from '../model/form-paths.ts';
import { movedTo, neighbourAfterRemoval, type Direction } from '../model/row-operations.ts';
import { useChoices } from './use-choices.ts';
import { PairRow } from './pair-row.tsx';
import styles from './pairs.module.css';
import { addButtonId, rowButtonId } from './row-ids.ts';
import { RowList } from './row-list.tsx';
import { UnlimitedNote } from './unlimited-note.tsx';

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
  const { announce, focusSoon } = useProfileFormContext();
  const about = useHint(field.name, useChoices());
  const rowHint = useHint(`rows_${field.kind}`);
  const rowHintId = useId();
  const note = useFixedNote(field.name);
  const list = `pairs.${field.name}` as const;
  const { fields, append, remove, move } = useFieldArray({ control, name: list });
  const count = fields.length;
  const heading = labels(field.name);

  const onMove = useCallback(
    (index: number, direction: Direction) => {
      const to = movedTo(index, direction, count);
      if (to === null) return;
      move(index, to);
      const isAtEnd = movedTo(to, direction, count) === null;
      const opposite = direction === 'up' ? 'down' : 'up';
      focusSoon(rowButtonId(list, to, isAtEnd ? opposite : direction));
      announce(t('moved', { name: t('rowName', { list: heading, row: index + 1 }), place: to + 1, count }));
    },
    [move, count, list, heading, focusSoon, announce, t],
  );
  const onRemove = useCallback(
    (index: number) => {
      remove(index);
      const neighbour = neighbourAfterRemoval(index, count);
      focusSoon(neighbour === null ? addButtonId(list) : rowButtonId(list, neighbour, 'remove'));
      announce(t('removed', { name: t('rowName', { list: heading, row: index + 1 }) }));
    },
    [remove, count, list, heading, focusSoon, announce, t],
  );
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
            name={t('rowName', { list: heading, row: index + 1 })}
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
