import { Button } from '../../../../ui/index.ts';
import type { ResultActions } from '../result-actions.ts';
import { useActionLabels } from './action-labels.ts';

export interface FieldActionProps extends Pick<ResultActions, 'onEditField' | 'onChangeTenancy'> {
  readonly field: string;
  readonly look?: 'secondary' | 'link';
}

/** Leads to the field that has to be changed: in the form, or to the question for the tenancy. */
export function FieldAction({ field, look = 'secondary', onEditField, onChangeTenancy }: FieldActionProps) {
  const labels = useActionLabels();
  const go = field === 'tenant' ? onChangeTenancy : onEditField && (() => onEditField(field));
  if (go === undefined) return null;
  return (
    <Button variant={look} size="small" onPress={go}>
      {labels.edit(field)}
    </Button>
  );
}
