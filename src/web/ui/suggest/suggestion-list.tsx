import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from '../../lib/class-names.ts';
import styles from './suggest.module.css';
import { optionId, type Suggestion } from './suggestions.ts';

export interface SuggestionListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Suggestion[];
  /** The option that Enter takes; -1 is none. */
  readonly active: number;
  /** The frame of the field that it belongs to, whose edges it has. Focus stays in the field. */
  readonly frame: RefObject<HTMLElement | null>;
  /** The element of the page that it is put into. */
  readonly container: Element;
  readonly onPick: (option: Suggestion) => void;
  /** The field was scrolled away from the list. */
  readonly onClose: () => void;
}

/** Calls back when scrolling moves the frame: what was placed beside it stays where it is. */
function useScrolledAway(frame: RefObject<HTMLElement | null>, onScrolledAway: () => void): void {
  const act = useEffectEvent(onScrolledAway);
  useEffect(() => {
    const top = () => frame.current?.getBoundingClientRect().top;
    const before = top();
    // What was scrolled before is told of late, and moves nothing any more.
    const onScroll = () => {
      if (top() !== before) act();
    };
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', onScroll, { capture: true });
  }, [frame]);
}

/** What can be put into a field, below it. Open while it is rendered; keys are the field's (WAI-ARIA combobox). */
export function SuggestionList(props: SuggestionListProps) {
  const { id, label, options, active, frame, container, onPick, onClose } = props;
  const list = useRef<HTMLUListElement>(null);
  useScrolledAway(frame, onClose);
  useEffect(() => {
    list.current?.children.item(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <Popover
      isOpen
      isNonModal
      triggerRef={frame}
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it is in a package of its own
      UNSTABLE_portalContainer={container}
      placement="bottom start"
      // Beyond the ring of the focus.
      offset={6}
      className={styles.popover ?? ''}
    >
      <ul ref={list} id={id} role="listbox" aria-label={label} className={styles.list}>
        {options.map((option, index) => (
          <li
            key={option.id}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            className={classNames(styles.option, index === active && styles.active)}
            // Focus stays in the field.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            <span className={styles.label}>{option.label}</span>
            {option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}
          </li>
        ))}
      </ul>
    </Popover>
  );
}
