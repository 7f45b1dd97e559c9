import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { VariableRead } from '#contract/variable.ts';
import { isProblem } from '../../lib/api/errors.ts';
import { variablesQuery } from '../../lib/api/variables-query.ts';
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
    : isProblem(remove.error, 'variable_in_use')
      ? t('usedMeanwhile')
      : remove.error === null
        ? undefined
        : sayError(remove.error);
  const { name } = variable;
  const { data: variables } = useQuery(variablesQuery(variable.assistantId));
  // A profile may have come to use it since this was opened: that is no other version of it.
  const { usedBy, usedByCount } = variables?.find(({ id }) => id === variable.id) ?? variable;
  const { named, more } = shownUses({ usedBy, usedByCount });
  const names = named.map((use) => isolate(use.name));
  const confirm = () =>
    carryOut(() => remove.mutateAsync({ ...variable, usedBy, usedByCount }), {
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
