import { useTranslations } from 'use-intl';
import { MoveDownIcon, MoveUpIcon } from '../../../../ui/icons.tsx';
import { IconButton } from '../../../../ui/index.ts';
import { movedTo, type Direction } from '../model/row-operations.ts';
import { rowButtonId } from './row-ids.ts';
import styles from './rows.module.css';

export interface MoveButtonsProps {
  readonly list: string;
  readonly index: number;
  readonly count: number;
  /** What the row is called. */
  readonly name: string;
  readonly onMove: (index: number, direction: Direction) => void;
}

/** Moves a row without a pointer being dragged (WCAG 2.5.7). A lone row has nowhere to go. */
export function MoveButtons({ list, index, count, name, onMove }: MoveButtonsProps) {
  const t = useTranslations('formRows');
  if (count < 2) return null;
  const button = (direction: Direction) =>
    movedTo(index, direction, count) === null ? (
      <span className={styles.buttonPlace} />
    ) : (
      <IconButton
        id={rowButtonId(list, index, direction)}
        icon={direction === 'up' ? MoveUpIcon : MoveDownIcon}
        label={direction === 'up' ? t('moveUp', { name }) : t('moveDown', { name })}
        onPress={() => onMove(index, direction)}
      />
    );
  return (
    <>
      {button('up')}
      {button('down')}
    </>
  );
}
