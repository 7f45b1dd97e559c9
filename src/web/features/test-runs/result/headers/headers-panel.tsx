import { useTranslations } from 'use-intl';
import type { Exchange, HeaderPairs } from '#contract/evidence.ts';
import type { TestRun } from '#contract/test-run.ts';
import { FieldTable, type TableField } from '../field-table.tsx';
import { NoResponse } from '../response/no-response.tsx';
import { relevantHeaders } from '../relevant-headers.ts';
import styles from './headers-panel.module.css';

/** The header fields of both directions, in the order and case they had on the wire. */
export function HeadersPanel({ run, exchange }: { readonly run: TestRun; readonly exchange: Exchange }) {
  const t = useTranslations('resultEvidence');
  const relevant = relevantHeaders(run, exchange);
  const mark = t(relevant.why === 'failure' ? 'relatedToFailure' : 'relatedToWarning');
  const fieldsOf = (headers: HeaderPairs, marked: ReadonlySet<string>): TableField[] =>
    headers.map(([name, value]) => ({
      name,
      value,
      mark: marked.has(name.toLowerCase()) ? mark : undefined,
    }));
  return (
    <div className={styles.columns}>
      <FieldTable
        caption={t('requestHeaders')}
        aside={exchange.sent ? undefined : t('notSent')}
        fields={fieldsOf(exchange.request.headers, relevant.request)}
      />
      {exchange.response === null ? (
        <NoResponse exchange={exchange} />
      ) : (
        <FieldTable
          caption={t('responseHeaders')}
          fields={fieldsOf(exchange.response.headers, relevant.response)}
        />
      )}
    </div>
  );
}
