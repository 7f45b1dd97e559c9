import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../../lib/class-names.ts';
import { asWritten } from './as-written.ts';
import { hiddenDoubt, withoutDoubt } from './doubt.ts';
import { DoubtNote } from './doubt-note.tsx';
import { Field, type FieldTexts } from './field.tsx';
import styles from './field.module.css';
import { enterText, pasteCleaned } from './pasting.ts';
import { useAutoFocus } from './use-auto-focus.ts';

export interface TextFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'children' | 'className'> {
  /** What stands before the text and is not part of it, such as https://. No word of a language: it is not translated. */
  readonly before?: ReactNode;
  /** What stands after it: an affix as text, or an icon button. */
  readonly after?: ReactNode;
  readonly fieldClassName?: string | undefined;
  /** Addresses, names of machines, keys and code: left to right in right-to-left pages too, and as they were typed. */
  readonly leftToRight?: boolean;
  /** Nothing of what is pasted is left out, nor doubted: it is a secret, see `SecretField`. */
  readonly isSecret?: boolean;
}

/**
 * A single line of text. Takes what react-hook-form's `register` gives. White
 * space around what is pasted is left out; a character of code that cannot be
 * seen is warned of.
 */
export function TextField(props: TextFieldProps) {
  const { label, labelHidden, hint, describedBy, error, optional, note, ...rest } = props;
  const { before, after, fieldClassName, ...input } = rest;
  const { leftToRight = false, isSecret = false, id, ...attributes } = input;
  const ownId = useId();
  const controlId = id ?? ownId;
  const { value, autoFocus } = attributes;
  useAutoFocus(controlId, autoFocus);
  const doubt = leftToRight && !isSecret && typeof value === 'string' ? hiddenDoubt(value) : null;
  const trim = () => {
    const control = document.getElementById(controlId);
    if (!(control instanceof HTMLInputElement)) return;
    enterText(control, withoutDoubt(control.value));
    control.focus();
  };
  const hints =
    doubt === null ? (
      hint
    ) : (
      <>
        <span>{hint}</span>
        <DoubtNote doubt={doubt} onTrim={trim} />
      </>
    );
  return (
    <Field
      {...{ label, labelHidden, hint: hints, describedBy, error, optional, note, controlId }}
      className={fieldClassName}
    >
      {(control) => (
        <span
          className={classNames(
            styles.control,
            typeof after === 'object' && after !== null && styles.withEnd,
          )}
        >
          {before !== undefined && <Affix>{before}</Affix>}
          <input
            type="text"
            autoComplete="off"
            {...(isSecret ? {} : { onPaste: pasteCleaned })}
            {...(leftToRight ? asWritten : {})}
            {...attributes}
            {...control}
            className={leftToRight ? styles.ltr : undefined}
          />
          {typeof after === 'string' ? <Affix>{after}</Affix> : after}
        </span>
      )}
    </Field>
  );
}

function Affix({ children }: { readonly children: ReactNode }) {
  return (
    <span translate="no" className={styles.affix}>
      {children}
    </span>
  );
}
