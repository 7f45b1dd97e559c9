import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { limits } from '#contract/limits.ts';
import { PlusIcon } from '../../../../ui/icons.tsx';
import { Button, FieldError } from '../../../../ui/index.ts';
import { controlIdOf, type FormPath } from '../model/form-paths.ts';
import { useErrorsAt } from '../use-form-errors.ts';
import { addButtonId } from './row-ids.ts';
import styles from './rows.module.css';

export interface RowListProps {
  /** The path of the list. */
  readonly path: FormPath;
  readonly heading: string;
  /** Says that a suggested fix has changed the list. */
  readonly note?: string | undefined;
  /** What the list is for. */
  readonly about: ReactNode;
  readonly count: number;
  readonly addLabel: string;
  readonly onAdd: () => void;
  /** What is said beside the button that adds a row. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A list of rows with its heading and the button that adds one. */
export function RowList({
  path,
  heading,
  note,
  about,
  count,
  addLabel,
  onAdd,
  aside,
  children,
}: RowListProps) {
  const t = useTranslations('formRows');
  const headingId = useId();
  const noteId = useId();
  const error = useErrorsAt(() => [path])[0]?.text;
  return (
    <div
      id={controlIdOf(path)}
      role="group"
      aria-labelledby={headingId}
      aria-describedby={note === undefined ? undefined : noteId}
      tabIndex={-1}
    >
      <div className={styles.head}>
        <h3 id={headingId} className={styles.heading}>
          {heading}
        </h3>
        {note !== undefined && (
          <span id={noteId} className={styles.note}>
            {note}
          </span>
        )}
        {about !== undefined && <p className={styles.about}>{about}</p>}
      </div>
      {children}
      {error !== undefined && <FieldError>{error}</FieldError>}
      <div className={styles.add}>
        {count < limits.rows ? (
          <Button id={addButtonId(path)} variant="link" icon={PlusIcon} onPress={onAdd}>
            {addLabel}
          </Button>
        ) : (
          <p className={styles.full}>{t('full', { maximum: limits.rows })}</p>
        )}
        {aside}
      </div>
    </div>
  );
}
