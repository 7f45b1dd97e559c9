import { useRef, type KeyboardEvent } from 'react';
import { PlainCheckbox } from '../../../../ui/field/plain-checkbox.tsx';

export interface RowCheckboxProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean, isRange: boolean) => void;
}

/** The checkbox of the row above or below. */
function neighbour(input: Element, way: 'nextElementSibling' | 'previousElementSibling') {
  return input.closest('tr')?.[way]?.querySelector<HTMLInputElement>('input[type="checkbox"]');
}

/** The arrow keys lead to the checkbox above and below, and with Shift select on the way. */
function onArrow(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const next = neighbour(
    event.currentTarget,
    event.key === 'ArrowDown' ? 'nextElementSibling' : 'previousElementSibling',
  );
  if (next === null || next === undefined) return;
  event.preventDefault();
  next.focus();
  if (!event.shiftKey) return;
  for (const input of [event.currentTarget, next]) if (!input.checked) input.click();
}

/** Selects a row; with Shift, all rows from the one that was changed last. */
export function RowCheckbox({ label, isSelected, onSelect }: RowCheckboxProps) {
  // Firefox tells of no modifiers with the click that a key makes: it comes with no count of clicks, and what was held is known from the key.
  const isShiftSpace = useRef(false);
  const isRange = (event: Event) =>
    event instanceof MouseEvent && (event.detail === 0 ? isShiftSpace.current : event.shiftKey);
  return (
    <PlainCheckbox
      aria-label={label}
      checked={isSelected}
      onChange={({ target, nativeEvent }) => {
        onSelect(target.checked, isRange(nativeEvent));
        isShiftSpace.current = false;
      }}
      onKeyDown={(event) => {
        isShiftSpace.current = event.key === ' ' && event.shiftKey;
        onArrow(event);
      }}
    />
  );
}
