import { Button } from '../../../../ui/index.ts';
import type { ResultActions } from '../result-actions.ts';
import { useActionLabels } from './action-labels.ts';

export interface FieldActionProps extends Pick<
  ResultActions,
  'onEditField' | 'onChangeTenancy' | 'onEnterAgain'
> {
  readonly field: string;
  readonly look?: 'secondary' | 'link';
}

/** Leads to the field that has to be changed: in the form, or to what the test asks for. */
export function FieldAction(props: FieldActionProps) {
  const { field, look = 'secondary', onEditField, onChangeTenancy, onEnterAgain } = props;
  const labels = useActionLabels();
  const edit = onEditField && (() => onEditField(field));
  const answered = { tenant: onChangeTenancy, inputs: onEnterAgain };
  const [first = ''] = field.split('.');
  const go = first === 'tenant' || first === 'inputs' ? answered[first] : edit;
  if (go === undefined) return null;
  return (
    <Button variant={look} size="small" onPress={go}>
      {labels.edit(field)}
    </Button>
  );
}
