import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useNavigate, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NoAssistants } from '../../features/assistants/no-assistants.tsx';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useErrorText } from '../../messages/error-text.ts';
import { Button, EmptyState } from '../../ui/index.ts';

/** Where nobody has an assistant yet. With one, the address leads to its profiles. */
export function HomePage() {
  const t = useTranslations('assistants');
  const navigate = useNavigate();
  usePageTitle('page', t('noneTitle'));
  return (
    <NoAssistants
      onCreated={(assistantId) => void navigate({ to: paths.profiles, params: { assistantId } })}
    />
  );
}

/** The assistants could not be loaded, so there is nowhere to lead to. */
export function HomeFailed({ error }: ErrorComponentProps) {
  const t = useTranslations('assistants');
  const sayError = useErrorText();
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const [isRetrying, setIsRetrying] = useState(false);
  usePageTitle('page', t('loadFailedTitle'));
  const retry = async () => {
    setIsRetrying(true);
    reset();
    await router.invalidate();
    setIsRetrying(false);
  };
  return (
    <div role="alert">
      <EmptyState
        level={1}
        title={t('loadFailedTitle')}
        actions={
          <Button busy={isRetrying} onPress={() => void retry()}>
            {t('tryAgain')}
          </Button>
        }
      >
        {sayError(error)}
      </EmptyState>
    </div>
  );
}
