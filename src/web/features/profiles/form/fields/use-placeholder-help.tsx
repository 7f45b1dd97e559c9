import type { FocusEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { BracesIcon } from '../../../../ui/icons.tsx';
import { IconButton } from '../../../../ui/index.ts';
import { useSuggesting, type Suggesting } from '../../../../ui/suggest/use-suggesting.tsx';
import { suggestPlaceholders } from './placeholder-suggestions.ts';
import styles from './placeholder-help.module.css';
import { useKnownPlaceholders } from './use-known-placeholders.ts';
import type { TextPath, useTextControl } from './use-text-control.ts';

/** What a text control needs to help with placeholders. */
export interface PlaceholderHelp {
  readonly input: Suggesting['input'];
  readonly onBlur: (event: FocusEvent<HTMLInputElement>) => void;
  readonly onTyped: (input: HTMLInputElement) => void;
  /** The button that inserts one, to stand in the field. */
  readonly button: ReactNode;
  /** The list, to stand beside the field while it is open. */
  readonly list: ReactNode;
}

/** Completes `{{` in a text control, and offers a button that does the same for those who do not type it. */
export function usePlaceholderHelp(
  path: TextPath,
  label: string,
  control: ReturnType<typeof useTextControl>,
): PlaceholderHelp {
  const t = useTranslations('profileForm');
  const known = useKnownPlaceholders(path);
  const suggesting = useSuggesting({
    value: control.value,
    setValue: control.setValue,
    suggest: suggestPlaceholders(known),
    label: t('placeholders'),
  });
  return {
    input: suggesting.input,
    onBlur: (event) => {
      suggesting.left();
      control.attributes.onBlur(event);
    },
    onTyped: (input) => {
      suggesting.typed(input);
      control.setValue(input.value);
    },
    button: known.length > 0 && (
      <IconButton
        icon={BracesIcon}
        label={t('insertVariable', { field: label })}
        // As the button of a combobox (WAI-ARIA): keys open the list from within the field.
        excludeFromTabOrder
        preventFocusOnPress
        aria-expanded={suggesting.isOpen}
        className={styles.insert}
        onPress={suggesting.toggle}
      />
    ),
    list: suggesting.list,
  };
}
