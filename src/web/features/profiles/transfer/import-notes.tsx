import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportNote } from '#contract/transfer/import-answer.ts';
import styles from './transfer.module.css';

/** What of the text was not taken over, and why. */
export function ImportNotes({ notes }: { readonly notes: readonly ImportNote[] }) {
  const t = useTranslations('transfer');
  const id = useId();
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      <h4 id={id}>{t('notTaken')}</h4>
      <ul aria-labelledby={id}>
        {notes.map(({ source, code }, index) => (
          <li key={index}>
            <code translate="no" dir="ltr">
              {source}
            </code>{' '}
            <span>{t(`notes.${code}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
