import { useTranslations } from 'use-intl';
import type { Assistant } from '#contract/assistant.ts';
import { isolate } from '../../lib/isolate.ts';
import { EditIcon, PlusIcon, ReloadIcon, TrashIcon } from '../../ui/icons.tsx';
import type { OpenMenu } from '../../ui/menu/menu-button.tsx';
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../../ui/menu/menu.tsx';
import type { AssistantDialog } from './assistant-dialogs.tsx';

export interface SwitcherMenuProps extends OpenMenu {
  readonly assistants: readonly Assistant[];
  readonly current: Assistant | null;
  readonly onChoose: (assistantId: string) => void;
  readonly onDialog: (dialog: AssistantDialog) => void;
  /** Reads the assistants again, where they could not be read. */
  readonly onRetry: (() => void) | undefined;
}

/** The menu of the switcher: all assistants, then what can be done with them. */
export function SwitcherMenu({
  assistants,
  current,
  onChoose,
  onDialog,
  onRetry,
  ...open
}: SwitcherMenuProps) {
  const t = useTranslations('assistants');
  const openDialog = (dialog: AssistantDialog) => {
    // So that focus returns to the button when the dialog closes: the item it would return to is gone by then.
    open.triggerRef.current?.focus();
    onDialog(dialog);
  };
  return (
    <Menu {...open} label={t('menu')}>
      {assistants.length > 0 && (
        <>
          <MenuChoice
            label={t('menu')}
            options={assistants.map(({ id, name }) => ({ value: id, label: name }))}
            value={current?.id ?? null}
            onChange={onChoose}
          />
          <MenuSeparator />
        </>
      )}
      {onRetry !== undefined && (
        <MenuItem id="retry" icon={ReloadIcon} onAction={onRetry}>
          {t('loadAgain')}
        </MenuItem>
      )}
      <MenuItem id="create" icon={PlusIcon} onAction={() => openDialog({ kind: 'create' })}>
        {t('create')}
      </MenuItem>
      {current !== null && (
        <>
          <MenuItem
            id="rename"
            icon={EditIcon}
            onAction={() => openDialog({ kind: 'rename', assistant: current })}
          >
            {t('rename', { name: isolate(current.name) })}
          </MenuItem>
          <MenuItem
            id="delete"
            icon={TrashIcon}
            tone="danger"
            onAction={() => openDialog({ kind: 'delete', assistant: current })}
          >
            {t('delete', { name: isolate(current.name) })}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
