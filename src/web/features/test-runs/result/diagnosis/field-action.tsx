import { useId } from 'react';
import { Button } from '../../../../ui/index.ts';
import type { ResultActions } from '../result-actions.ts';
import { useActionLabels } from './action-labels.ts';

export interface FieldActionProps extends Pick<
  ResultActions,
  'onEditField' | 'onChangeTenancy' | 'onEnterAgain'
> {
  readonly field: string;
  readonly look?: 'secondary' | 'link';
  /** The id of what it is for: part of its name, where others on the page may lead to the same field. */
  readonly forId?: string;
}

/** Leads to the field that has to be changed: in the form, or to what the test asks for. */
export function FieldAction(props: FieldActionProps) {
  const { field, look = 'secondary', forId, onEditField, onChangeTenancy, onEnterAgain } = props;
  const id = useId();
  const labels = useActionLabels();
  const edit = onEditField && (() => onEditField(field));
  const answered = { tenant: onChangeTenancy, inputs: onEnterAgain };
  const [first = ''] = field.split('.');
  const go = first === 'tenant' || first === 'inputs' ? answered[first] : edit;
  if (go === undefined) return null;
  return (
    <Button
      id={id}
      {...(forId !== undefined && { 'aria-labelledby': `${id} ${forId}` })}
      variant={look}
      size="small"
      onPress={go}
    >
      {labels.edit(field)}
    </Button>
  );
}
