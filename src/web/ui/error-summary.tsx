import { useEffect, useRef } from 'react';
import { AlertIcon } from './icons.tsx';
import styles from './error-summary.module.css';

export interface SummarizedError {
  readonly key: string;
  /** Names the field and says what to do, such as "Name: Enter a name." */
  readonly text: string;
  /** The id of the field's control. */
  readonly controlId: string;
  /** Brings the field into being first, where it is not on the page yet. */
  readonly onFollow?: () => void;
}

export interface ErrorSummaryProps {
  readonly heading: string;
  readonly errors: readonly SummarizedError[];
  /** What is said below them, such as that there are more. */
  readonly note?: string | undefined;
  /** Counts the attempts: each one that ends in errors moves focus here once. */
  readonly attempt: number;
}

function follow({ controlId, onFollow }: SummarizedError): void {
  if (onFollow !== undefined) onFollow();
  else document.getElementById(controlId)?.focus();
}

/** All errors of a form in one place. Each leads to its field. */
export function ErrorSummary({ heading, errors, note, attempt }: ErrorSummaryProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) element.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div ref={element} role="group" aria-label={heading} tabIndex={-1} className={styles.summary}>
      <AlertIcon className={styles.icon} />
      <div>
        <h3 className={styles.heading}>{heading}</h3>
        <ul>
          {errors.map((error) => (
            <li key={error.key}>
              <a
                href={`#${error.controlId}`}
                className={styles.link}
                onClick={(event) => {
                  // The address belongs to the router; only focus moves.
                  event.preventDefault();
                  follow(error);
                }}
              >
                {error.text}
              </a>
            </li>
          ))}
        </ul>
        {note !== undefined && <p>{note}</p>}
      </div>
    </div>
  );
}
