import { useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import type { VariableRead } from '#contract/variable.ts';
import { useReadError } from '../../lib/api/use-read-error.ts';
import { useReread } from '../../lib/api/use-reread.ts';
import { isolate } from '../../lib/isolate.ts';
import { useKeptFocus } from '../../lib/kept-focus.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useErrorText } from '../../messages/error-text.ts';
import { useStaleText } from '../../messages/stale-text.ts';
import { PlusIcon } from '../../ui/icons.tsx';
import { Button, EmptyState, SaidAnew, Skeleton, StaleNotice } from '../../ui/index.ts';
import page from '../../ui/page-head.module.css';
import { variablesQuery } from '../../lib/api/variables-query.ts';
import { DeleteVariableDialog } from './delete-variable-dialog.tsx';
import { VariableDialog } from './variable-dialog.tsx';
import styles from './variable-list.module.css';
import { VariableTable } from './variable-table.tsx';
import type { VariablesPageProps } from './variables-page.tsx';

type OpenDialog =
  | { readonly kind: 'write'; readonly variable: VariableRead | null }
  | { readonly kind: 'delete'; readonly variable: VariableRead };

/** The list of environment variables with its dialogs. */
export function VariableList({ assistantId, assistantName }: VariablesPageProps) {
  const t = useTranslations('variables');
  const locale = useLocale();
  const sayError = useErrorText();
  const sayStale = useStaleText();
  const query = useQuery(variablesQuery(assistantId));
  const { data: variables, dataUpdatedAt, isFetching } = query;
  const error = useReadError(query);
  const retry = useReread(query);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading, 'main');
  usePageTitle('page', t('title'));
  const add = () => setDialog({ kind: 'write', variable: null });
  const addButton = (
    <Button variant="primary" icon={PlusIcon} onPress={add}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <header className={page.head}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={page.title}>
            {t('title')}
          </h1>
          <p className={page.lead}>
            {assistantName === undefined ? (
              <Skeleton characters={48} />
            ) : (
              t('lead', { assistant: isolate(assistantName) })
            )}
          </p>
        </div>
        {variables !== undefined && variables.length > 0 && <div className={page.actions}>{addButton}</div>}
      </header>
      {variables === undefined && error === null && <p role="status">{t('loading')}</p>}
      {variables === undefined && error !== null && (
        <div role="alert">
          <EmptyState
            title={t('loadFailed')}
            actions={
              <Button busy={isFetching} onPress={retry}>
                {t('tryAgain')}
              </Button>
            }
          >
            <SaidAnew of={error}>{sayError(error)}</SaidAnew>
          </EmptyState>
        </div>
      )}
      <StaleNotice
        error={variables === undefined ? null : error}
        text={sayStale(error, new Date(dataUpdatedAt))}
        retryLabel={t('tryAgain')}
        isRetrying={isFetching}
        onRetry={retry}
      />
      {variables?.length === 0 && (
        <EmptyState title={t('emptyTitle')} actions={addButton}>
          <span key={locale}>
            {t.rich('emptyText', {
              code: () => (
                <code translate="no" dir="ltr">
                  {'{{env.name}}'}
                </code>
              ),
            })}
          </span>
        </EmptyState>
      )}
      {variables !== undefined && variables.length > 0 && (
        <div className={styles.table}>
          <VariableTable
            variables={variables}
            onEdit={(variable) => setDialog({ kind: 'write', variable })}
            onDelete={(variable) => setDialog({ kind: 'delete', variable })}
          />
        </div>
      )}
      {dialog?.kind === 'write' && (
        <VariableDialog assistantId={assistantId} before={dialog.variable} onClose={() => setDialog(null)} />
      )}
      {dialog?.kind === 'delete' && (
        <DeleteVariableDialog variable={dialog.variable} onClose={() => setDialog(null)} />
      )}
    </>
  );
}
