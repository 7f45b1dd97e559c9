import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import { lazyPart } from '../lazy-part.tsx';
import {
  activeIn,
  optionId,
  steppedTo,
  withSuggestion,
  type Suggest,
  type Suggestion,
} from './suggestions.ts';

// A help that fails stays away, and is asked for anew with the next key: the field can be typed into without it.
const SuggestionList = lazyPart(
  async () => (await import('./suggestion-list.tsx')).SuggestionList,
  () => null,
);

/** Where a list is put: the dialog or landmark of its field, so that it belongs to a part of the page. */
const places = '[role="dialog"], [role="alertdialog"], main';

/** A text field that can be helped with. */
export interface SuggestingOptions {
  readonly value: string;
  readonly setValue: (text: string) => void;
  readonly suggest: Suggest;
  /** What the list is called, such as "Variables". */
  readonly label: string;
}

interface Asked {
  readonly caret: number;
  readonly isAll: boolean;
}

/** The attributes of the input, and the list that belongs beside it. */
export interface Suggesting {
  readonly input: {
    readonly ref: RefObject<HTMLInputElement | null>;
    readonly role: 'combobox';
    readonly 'aria-autocomplete': 'list';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string | undefined;
    readonly 'aria-activedescendant': string | undefined;
    readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
    readonly onSelect: (event: SyntheticEvent<HTMLInputElement>) => void;
  };
  /** The text was changed by typing. */
  readonly typed: (input: HTMLInputElement) => void;
  /** The field was left. */
  readonly left: () => void;
  /** Offers all that can stand where the caret is, or takes the offer back. */
  readonly toggle: () => void;
  readonly isOpen: boolean;
  readonly list: ReactNode;
}

/**
 * Offers what can be put into a text while it is typed, as a combobox (WAI-ARIA
 * 1.2): focus stays in the field, arrows go through the list, Enter takes what is
 * chosen and closes the list, Esc closes it and nothing else. Arrow down asks for all that can stand there.
 */
export function useSuggesting(options: SuggestingOptions): Suggesting {
  const { value, setValue, suggest, label } = options;
  const ref = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [marked, setMarked] = useState<string | null>();
  const caretAfter = useRef<number | null>(null);
  const frame = useRef<HTMLElement>(null);
  const [container, setContainer] = useState<Element | null>(null);

  const found = asked === null ? null : suggest(value, asked.caret, asked.isAll);
  const isOpen = found !== null && found.options.length > 0;
  const active = isOpen ? activeIn(found, marked) : -1;
  if (isOpen && marked === undefined) setMarked(found.options[active]?.id ?? null);

  useLayoutEffect(() => {
    if (caretAfter.current === null) return;
    ref.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  });

  const close = () => setAsked(null);
  const ask = (input: HTMLInputElement, isAll: boolean) => {
    setContainer(input.closest(places) ?? document.body);
    frame.current = input.parentElement;
    setMarked(undefined);
    setAsked({ caret: input.selectionStart ?? input.value.length, isAll });
  };
  const pick = (option: Suggestion) => {
    if (found === null) return;
    const { text, caret } = withSuggestion(value, found, option);
    caretAfter.current = caret;
    close();
    setValue(text);
    ref.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key } = event;
    if (event.nativeEvent.isComposing) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (isOpen) setMarked(found.options[steppedTo(key, active, found.options.length)]?.id);
      else if (key === 'ArrowDown') ask(event.currentTarget, true);
      else return;
    } else if (!isOpen) return;
    else if (key === 'Escape') close();
    else if (key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      const option = found.options[active];
      if (option === undefined) close();
      else pick(option);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    input: {
      ref,
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': active < 0 ? undefined : optionId(listId, active),
      onKeyDown,
      // The caret may be led elsewhere while the list is open.
      onSelect: ({ currentTarget }) => {
        if (asked !== null && currentTarget.selectionStart !== asked.caret) ask(currentTarget, asked.isAll);
      },
    },
    typed: (input) => ask(input, false),
    left: close,
    toggle: () => {
      const input = ref.current;
      if (input === null) return;
      input.focus();
      if (isOpen) close();
      else ask(input, true);
    },
    isOpen,
    list:
      isOpen && container !== null ? (
        <SuggestionList
          {...{
            id: listId,
            label,
            options: found.options,
            active,
            frame,
            container,
            onPick: pick,
            onClose: close,
          }}
        />
      ) : null,
  };
}
