import { useTranslations } from 'use-intl';
import { checkContentTypeSchema, checkMethodSchema } from '#contract/check-call.ts';
import { SelectField, TextField } from '../../../ui/index.ts';
import type { CalledWith } from './called-with.ts';

export interface CallFieldsProps {
  readonly call: CalledWith;
  readonly idOf: (path: string) => string;
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (call: CalledWith) => void;
}

/** How the test calls, to be changed for this test alone. */
export function CallFields({ call, idOf, errorAt, onChange }: CallFieldsProps) {
  const t = useTranslations('result');
  const labels = useTranslations('formLabels');
  const options = useTranslations('formOptions');
  const hints = useTranslations('formHints');
  return (
    <>
      <TextField
        id={idOf('checkUrl')}
        label={labels('authorizationCheckUrl')}
        hint={t('forThisTest')}
        value={call.checkUrl}
        error={errorAt('checkUrl')}
        onChange={(event) => onChange({ ...call, checkUrl: event.target.value })}
        leftToRight
        inputMode="url"
      />
      <SelectField
        id={idOf('checkMethod')}
        label={labels('method')}
        hint={hints('method')}
        value={call.checkMethod}
        error={errorAt('checkMethod')}
        onChange={(event) => onChange({ ...call, checkMethod: event.target.value })}
        options={checkMethodSchema.options.map((value) => ({ value, label: value }))}
      />
      {call.checkMethod === 'POST' && (
        <SelectField
          id={idOf('checkContentType')}
          label={labels('checkContentType')}
          hint={hints('checkContentType')}
          value={call.checkContentType}
          error={errorAt('checkContentType')}
          onChange={(event) => onChange({ ...call, checkContentType: event.target.value })}
          options={checkContentTypeSchema.options.map((value) => ({
            value,
            label: options(`checkContentType_${value}`),
          }))}
        />
      )}
    </>
  );
}
