import { use, useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '../../lib/class-names.ts';
import { AlertIcon } from '../icons.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { AnnouncedErrors } from './announced-errors.ts';
import styles from './field.module.css';

/** What every field says around its control. */
export interface FieldTexts {
  readonly label: string;
  /** The label is read by assistive technology, and columns or the place show what is meant. */
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  /** The id of a text elsewhere that says what the field is for, such as below a list of rows. */
  readonly describedBy?: string | undefined;
  /** What is wrong and what to do, or nothing. */
  readonly error?: string | undefined;
  /**
   * Shows "optional" beside the label, never part of the accessible name. False
   * where it must be filled in always, which assistive technology is told.
   */
  readonly optional?: boolean | undefined;
  /** A note beside the label, such as "Changed by the suggested fix". */
  readonly note?: ReactNode;
}

/** The attributes that tie a control to its label, hint and error. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

export interface FieldProps extends FieldTexts {
  /** An id of the control, where something outside has to lead to it. */
  readonly controlId?: string | undefined;
  readonly className?: string | undefined;
  readonly children: (attributes: ControlAttributes) => ReactNode;
}

/** A label, a control, a hint and an error, tied together. */
export function Field(props: FieldProps) {
  const { label, labelHidden, hint, describedBy, error, optional, note, controlId, className, children } =
    props;
  const t = useTranslations('ui');
  const base = useId();
  const id = controlId ?? `${base}control`;
  const parts = {
    optional: optional === true ? `${base}optional` : undefined,
    note: note === undefined ? undefined : `${base}note`,
    hint: hint === undefined ? undefined : `${base}hint`,
    error: error === undefined ? undefined : `${base}error`,
  };
  const describing = [parts.error, parts.note, parts.hint, describedBy, parts.optional].filter(
    (part) => part !== undefined,
  );
  const isAnnounced = use(AnnouncedErrors);
  const errorText = error !== undefined && <FieldError id={parts.error}>{error}</FieldError>;
  const labelText = <label htmlFor={id}>{label}</label>;
  return (
    <div className={classNames(styles.field, error !== undefined && styles.invalid, className)}>
      {labelHidden === true ? (
        <VisuallyHidden>{labelText}</VisuallyHidden>
      ) : (
        <div className={styles.top}>
          {labelText}
          {optional === true && (
            <span id={parts.optional} className={styles.optional}>
              {t('optional')}
            </span>
          )}
          {note !== undefined && (
            <span id={parts.note} className={styles.note}>
              {note}
            </span>
          )}
        </div>
      )}
      {children({
        id,
        'aria-describedby': describing.length === 0 ? undefined : describing.join(' '),
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': optional === false ? true : undefined,
      })}
      {hint !== undefined && (
        <p id={parts.hint} className={styles.hint}>
          {hint}
        </p>
      )}
      {isAnnounced ? (
        <div aria-live="polite" className={styles.announced}>
          {errorText}
        </div>
      ) : (
        errorText
      )}
    </div>
  );
}

/** What is wrong with a field and what to do, with an icon before it. */
export function FieldError({
  id,
  children,
}: {
  readonly id?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <p id={id} className={styles.error}>
      <AlertIcon size="small" className={styles.errorIcon} />
      <span>{children}</span>
    </p>
  );
}
