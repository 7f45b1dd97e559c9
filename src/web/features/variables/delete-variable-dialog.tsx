import { useTranslations } from 'use-intl';
import type { VariableRead } from '#contract/variable.ts';
import { isProblem } from '../../lib/api/errors.ts';
import { isolate } from '../../lib/isolate.ts';
import { useErrorText } from '../../messages/error-text.ts';
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx';
import { TrashIcon } from '../../ui/icons.tsx';
import { useCarryingOut } from '../../ui/toast/use-carrying-out.ts';
import { useDeleteVariable } from './api/write-variables.ts';
import { shownUses } from './shown-uses.ts';

export interface DeleteVariableDialogProps {
  readonly variable: VariableRead;
  readonly onClose: () => void;
}

/** Asks before a variable is deleted, and says which profiles will miss it. */
export function DeleteVariableDialog({ variable, onClose }: DeleteVariableDialogProps) {
  const t = useTranslations('variables');
  const sayError = useErrorText();
  const carryOut = useCarryingOut();
  const remove = useDeleteVariable(variable.assistantId);
  const error = isProblem(remove.error, 'precondition_failed')
    ? t('changedMeanwhile')
    : remove.error === null
      ? undefined
      : sayError(remove.error);
  const { usedByCount, name } = variable;
  const { named, more } = shownUses(variable);
  const names = named.map((use) => isolate(use.name));
  const confirm = () =>
    carryOut(() => remove.mutateAsync(variable), {
      done: t('deleted'),
      failed: (reason) => t('notDeleted', { name: isolate(name), reason }),
      onDone: onClose,
    });
  return (
    <ConfirmDialog
      title={t('deleteTitle', { name })}
      icon={TrashIcon}
      confirmLabel={t('delete')}
      busy={remove.isPending}
      error={error}
      onClose={onClose}
      onConfirm={confirm}
    >
      {usedByCount === 0
        ? t('deleteUnused')
        : t('deleteUsed', {
            count: usedByCount,
            profiles: [...names, ...(more === 0 ? [] : [t('moreUses', { count: more })])].join(', '),
          })}
    </ConfirmDialog>
  );
}
