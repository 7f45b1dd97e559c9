import type { ReactNode, RefObject } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
} from 'react-aria-components/Menu';
import { Header } from 'react-aria-components/Header';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { classNames } from '../../lib/class-names.ts';
import type { Icon } from '../icon.tsx';
import { CheckIcon } from '../icons.tsx';
import styles from './menu.module.css';

export interface MenuProps {
  readonly label: string;
  /** The button that opened it; focus returns there. */
  readonly triggerRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  /** Where focus starts: on the first item when a key opened it. */
  readonly autoFocus: true | 'first' | 'last';
  /** The element of the page that it is put into. */
  readonly container: Element;
  readonly placement?: NonNullable<PopoverProps['placement']>;
  readonly children: ReactNode;
}

/** A menu of actions below its button. Open while it is rendered; Tab, Esc and a click beside it close it. */
export function Menu(props: MenuProps) {
  const { label, triggerRef, onClose, autoFocus, container, placement = 'bottom end', children } = props;
  return (
    <Popover
      isOpen
      isNonModal
      triggerRef={triggerRef}
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it is in a package of its own
      UNSTABLE_portalContainer={container}
      placement={placement}
      offset={4}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={styles.popover ?? ''}
    >
      <AriaMenu aria-label={label} autoFocus={autoFocus} onClose={onClose} className={styles.menu ?? ''}>
        {children}
      </AriaMenu>
    </Popover>
  );
}

export interface MenuItemProps {
  readonly id: string;
  readonly icon?: Icon;
  readonly tone?: 'danger';
  readonly children: string;
  readonly onAction: () => void;
}

/** One action. */
export function MenuItem({ id, icon: Symbol, tone, children, onAction }: MenuItemProps) {
  return (
    <AriaMenuItem
      id={id}
      textValue={children}
      onAction={onAction}
      className={classNames(styles.item, tone === 'danger' && styles.danger)}
    >
      {Symbol !== undefined && <Symbol className={styles.icon} />}
      <span className={styles.text}>{children}</span>
    </AriaMenuItem>
  );
}

export interface MenuChoiceProps {
  readonly label: string;
  /** Shown above, where the menu holds several choices. */
  readonly heading?: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** Where the label is in another language than the page. */
    readonly lang?: string;
  }[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

/** Options of which one holds. */
export function MenuChoice({ label, heading, options, value, onChange }: MenuChoiceProps) {
  return (
    <AriaMenuSection
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const [chosen] = keys === 'all' ? [] : keys;
        if (typeof chosen === 'string') onChange(chosen);
      }}
      className={styles.section ?? ''}
    >
      {heading !== undefined && <Header className={styles.heading ?? ''}>{heading}</Header>}
      {options.map((option) => (
        <AriaMenuItem
          key={option.value}
          id={option.value}
          textValue={option.label}
          className={styles.item ?? ''}
        >
          {({ isSelected }) => (
            <>
              <span className={styles.check}>{isSelected && <CheckIcon />}</span>
              <span lang={option.lang} className={styles.text}>
                {option.label}
              </span>
            </>
          )}
        </AriaMenuItem>
      ))}
    </AriaMenuSection>
  );
}

/** A line between groups of items. */
export function MenuSeparator() {
  return <Separator className={styles.separator ?? ''} />;
}
