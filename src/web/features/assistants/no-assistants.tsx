import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../../lib/page-title.ts';
import { PlusIcon } from '../../ui/icons.tsx';
import { Button, EmptyState } from '../../ui/index.ts';
import { PendingBar } from '../../ui/pending-bar.tsx';

const AssistantDialogs = lazy(() =>
  import('./assistant-dialogs.tsx').then((module) => ({ default: module.AssistantDialogs })),
);

/** There is no assistant: offers to create one. */
export function NoAssistants({ onCreated }: { readonly onCreated: (assistantId: string) => void }) {
  const t = useTranslations('assistants');
  const [creating, setCreating] = useState(false);
  usePageTitle('page', t('noneTitle'));
  return (
    <EmptyState
      level={1}
      title={t('noneTitle')}
      actions={
        <Button variant="primary" icon={PlusIcon} onPress={() => setCreating(true)}>
          {t('create')}
        </Button>
      }
    >
      <span>{t('noneText')}</span>
      {creating && (
        <Suspense fallback={<PendingBar />}>
          <AssistantDialogs
            dialog={{ kind: 'create' }}
            onClose={() => setCreating(false)}
            onCreated={onCreated}
            onDeleted={() => undefined}
          />
        </Suspense>
      )}
    </EmptyState>
  );
}
