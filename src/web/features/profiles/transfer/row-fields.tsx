import { useTranslations } from 'use-intl';
import type { ImportRow } from '#contract/transfer/import-answer.ts';
import { useFieldName } from './use-field-name.ts';
import styles from './transfer.module.css';

/** What each field of a profile becomes, and where in the text it comes from. Secrets are not shown. */
export function RowFields({ row }: { readonly row: ImportRow }) {
  const t = useTranslations('transfer');
  const nameOf = useFieldName();
  if (row.fields.length === 0) return null;
  const hasSources = row.fields.some(({ source }) => source !== null);
  return (
    <details>
      <summary className={styles.summary}>{t('fields', { count: row.fields.length })}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('value')}</th>
            {hasSources && <th scope="col">{t('source')}</th>}
          </tr>
        </thead>
        <tbody>
          {row.fields.map(({ path, value, isSecret, source }) => (
            <tr key={path}>
              <th scope="row">{nameOf(row.type, path)}</th>
              <td>{isSecret ? <em>{t('secretValue')}</em> : <code dir="ltr">{value}</code>}</td>
              {hasSources && <td>{source === null ? t('usual') : <code dir="ltr">{source}</code>}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
