import { useCallback } from 'react';
import type { UseFieldArrayMove, UseFieldArrayRemove } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useProfileFormContext } from '../form-context.ts';
import { movedTo, neighbourAfterRemoval, type Direction } from '../model/row-operations.ts';
import { addButtonId, rowButtonId } from './row-ids.ts';

/** A list of rows, by its path in the form. */
export interface MovableRows {
  readonly list: string;
  readonly count: number;
  readonly move: UseFieldArrayMove;
  readonly remove: UseFieldArrayRemove;
}

/** Moves and removes the rows of a list. The focus stays with the row, or goes to its neighbour, and it is announced. */
export function useRowMoves({ list, count, move, remove }: MovableRows) {
  const t = useTranslations('formRows');
  const { announce, focusSoon } = useProfileFormContext();
  /** Returns the number that the row has now; null where it was at the end already. */
  const moveRow = useCallback(
    (index: number, direction: Direction, name: string): number | null => {
      const to = movedTo(index, direction, count);
      if (to === null) return null;
      move(index, to);
      const isAtEnd = movedTo(to, direction, count) === null;
      const opposite = direction === 'up' ? 'down' : 'up';
      focusSoon(rowButtonId(list, to, isAtEnd ? opposite : direction));
      announce(t('moved', { name, place: to + 1, count }));
      return to;
    },
    [move, count, list, focusSoon, announce, t],
  );
  const removeRow = useCallback(
    (index: number, name: string): void => {
      remove(index);
      const neighbour = neighbourAfterRemoval(index, count);
      focusSoon(neighbour === null ? addButtonId(list) : rowButtonId(list, neighbour, 'remove'));
      announce(t('removed', { name }));
    },
    [remove, count, list, focusSoon, announce, t],
  );
  return { moveRow, removeRow };
}
