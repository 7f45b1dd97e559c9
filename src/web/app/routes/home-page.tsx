import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { assistantsQuery } from '../../features/assistants/api/list-assistants.ts';
import { NoAssistants } from '../../features/assistants/no-assistants.tsx';
import { useReadError } from '../../lib/api/use-read-error.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useErrorText } from '../../messages/error-text.ts';
import { Button, EmptyState, SaidAnew, VisuallyHidden } from '../../ui/index.ts';
import { lastAssistant } from '../last-assistant.ts';

/** Leads to the profiles of the assistant that was last worked with, else of the first. */
export function HomePage() {
  const t = useTranslations();
  const navigate = useNavigate();
  const query = useQuery(assistantsQuery);
  const { data: assistants, isFetching } = query;
  const error = useReadError(query);
  if (assistants === undefined)
    return error === null ? (
      <VisuallyHidden>
        <span role="status">{t('shell.loading')}</span>
      </VisuallyHidden>
    ) : (
      <AssistantsFailed error={error} isRetrying={isFetching} onRetry={() => void query.refetch()} />
    );
  const last = lastAssistant.get();
  const target = assistants.find(({ id }) => id === last) ?? assistants[0];
  if (target !== undefined)
    return <Navigate to={paths.profiles} params={{ assistantId: target.id }} replace />;
  return (
    <NoAssistants
      onCreated={(assistantId) => void navigate({ to: paths.profiles, params: { assistantId } })}
    />
  );
}

interface AssistantsFailedProps {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** The assistants could not be loaded, so there is nowhere to lead to. */
function AssistantsFailed({ error, isRetrying, onRetry }: AssistantsFailedProps) {
  const t = useTranslations('assistants');
  const sayError = useErrorText();
  usePageTitle('page', t('loadFailedTitle'));
  return (
    <div role="alert">
      <EmptyState
        level={1}
        title={t('loadFailedTitle')}
        actions={
          <Button busy={isRetrying} onPress={onRetry}>
            {t('tryAgain')}
          </Button>
        }
      >
        <SaidAnew of={error}>{sayError(error)}</SaidAnew>
      </EmptyState>
    </div>
  );
}
