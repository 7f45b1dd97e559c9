import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { assistantsQuery } from '../../features/assistants/api/list-assistants.ts';
import { useHeldInput } from '../../lib/held-input.ts';
import { isolate } from '../../lib/isolate.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { buttonClass, EmptyState, useToasts } from '../../ui/index.ts';
import { lastAssistant } from '../last-assistant.ts';

/**
 * Everything below the address of an assistant, if there is such an assistant. Where it is gone while something is
 * typed, the form stays: whoever typed it may still need it.
 */
export function AssistantLayout() {
  const { assistantId } = useParams({ from: paths.assistant });
  const { data: assistants } = useQuery(assistantsQuery);
  const assistant = assistants?.find(({ id }) => id === assistantId);
  usePageTitle('assistant', assistant?.name);
  useEffect(() => {
    if (assistant !== undefined) lastAssistant.set(assistant.id);
  }, [assistant]);
  const isGone = assistants !== undefined && assistant === undefined;
  const isHeld = useHeldInput() && isGone;
  const toasts = useToasts();
  const gone = useTranslations('problems')('assistant_gone');
  useEffect(() => {
    if (isHeld) toasts.error(gone);
  }, [isHeld, toasts, gone]);
  if (isGone && !isHeld) return <AssistantNotFound />;
  // The assistants may still be on their way, or out of reach: what is below says so for itself.
  return <Outlet />;
}

function AssistantNotFound() {
  const t = useTranslations('assistants');
  const { data: assistants = [] } = useQuery(assistantsQuery);
  const other = assistants[0];
  usePageTitle('page', t('notFoundTitle'));
  return (
    <EmptyState
      level={1}
      title={t('notFoundTitle')}
      actions={
        <Link to={paths.home} className={buttonClass({ variant: 'primary' })}>
          {other === undefined ? t('noneAction') : t('notFoundAction', { name: isolate(other.name) })}
        </Link>
      }
    >
      {t('notFoundText')}
    </EmptyState>
  );
}
