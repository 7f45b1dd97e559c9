import { useTranslations } from 'use-intl';
import type { ImportField, ImportRow } from '#contract/transfer/import-answer.ts';
import { Disclosure } from '../../../ui/index.ts';
import { useFieldName } from './use-field-name.ts';
import { useValueText } from './use-value-text.ts';
import { partedFields } from './usual-fields.ts';
import styles from './transfer.module.css';

/** What each field of a profile becomes, and where in the text it comes from. Secrets are not shown. */
export function RowFields({ row }: { readonly row: ImportRow }) {
  const t = useTranslations('transfer');
  const { stated, usual } = partedFields(row);
  if (row.fields.length === 0) return null;
  return (
    <Disclosure look="link" summary={t('fields', { count: stated.length })}>
      {stated.length > 0 && <FieldTable type={row.type} fields={stated} />}
      {usual.length > 0 && (
        <Disclosure look="link" className={styles.usual} summary={t('usualValues', { count: usual.length })}>
          <FieldTable type={row.type} fields={usual} />
        </Disclosure>
      )}
    </Disclosure>
  );
}

interface FieldTableProps {
  readonly type: string;
  readonly fields: readonly ImportField[];
}

function FieldTable({ type, fields }: FieldTableProps) {
  const t = useTranslations('transfer');
  const nameOf = useFieldName();
  const valueText = useValueText();
  const hasSources = fields.some(({ source }) => source !== null);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('value')}</th>
          {hasSources && <th scope="col">{t('source')}</th>}
        </tr>
      </thead>
      <tbody>
        {fields.map(({ path, value, isSecret, source }) => (
          <tr key={path}>
            <th scope="row">{nameOf(type, path)}</th>
            <td>
              {isSecret ? (
                <em>{t('secretValue')}</em>
              ) : (
                (valueText(path, value) ?? (
                  <code translate="no" dir="ltr">
                    {value}
                  </code>
                ))
              )}
            </td>
            {hasSources && (
              <td>
                {source !== null && (
                  <code translate="no" dir="ltr">
                    {source}
                  </code>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
