import { lazy, Suspense, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { isolate } from '../../lib/isolate.ts';
import { AssistantIcon, ChevronsIcon } from '../../ui/icons.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { PendingBar } from '../../ui/pending-bar.tsx';
import { assistantsQuery } from './api/list-assistants.ts';
import type { AssistantDialog } from './assistant-dialogs.tsx';
import styles from './assistant-switcher.module.css';

const SwitcherMenu = lazy(() =>
  import('./switcher-menu.tsx').then((module) => ({ default: module.SwitcherMenu })),
);
const AssistantDialogs = lazy(() =>
  import('./assistant-dialogs.tsx').then((module) => ({ default: module.AssistantDialogs })),
);

export interface AssistantSwitcherProps {
  /** The assistant of the page; null where the page is of none. */
  readonly assistantId: string | null;
  readonly onChoose: (assistantId: string) => void;
  /** An assistant is gone, which may be that of the page. */
  readonly onDeleted: (assistantId: string) => void;
}

/** Shows whose page it is; switches to another assistant, and creates, renames and deletes them. */
export function AssistantSwitcher({ assistantId, onChoose, onDeleted }: AssistantSwitcherProps) {
  const t = useTranslations('assistants');
  const { data: assistants = [], isError, refetch } = useQuery(assistantsQuery);
  const [dialog, setDialog] = useState<AssistantDialog | null>(null);
  const current = assistants.find(({ id }) => id === assistantId) ?? null;
  return (
    <>
      <MenuButton
        trigger={(attributes) => (
          <AriaButton
            {...attributes}
            aria-label={current === null ? t('choose') : t('switchLabel', { name: isolate(current.name) })}
            className={styles.switcher ?? ''}
          >
            <span className={styles.picture}>
              <AssistantIcon className={styles.pictureIcon} />
            </span>
            <span className={styles.name}>{current === null ? t('choose') : current.name}</span>
            <ChevronsIcon />
          </AriaButton>
        )}
        menu={(open) => (
          <SwitcherMenu
            {...open}
            {...{ assistants, current, onChoose }}
            onDialog={setDialog}
            onRetry={isError ? () => void refetch() : undefined}
          />
        )}
      />
      {dialog !== null && (
        <Suspense fallback={<PendingBar />}>
          <AssistantDialogs
            dialog={dialog}
            onClose={() => setDialog(null)}
            onCreated={onChoose}
            onDeleted={onDeleted}
          />
        </Suspense>
      )}
    </>
  );
}
