import { useWatch } from 'react-hook-form';
import { isRequired, type FieldDescription } from '#contract/authorization-types/field-description.ts';
import { asWritten } from '../../../../ui/field/as-written.ts';
import { TextArea } from '../../../../ui/index.ts';
import { lazyPart } from '../../../../ui/lazy-part.tsx';
import { useFieldTexts } from '../fields/use-field-texts.tsx';
import { useTextControl } from '../fields/use-text-control.ts';
import { useProfileForm } from '../form-context.ts';
import type { ProfileFormValues } from '../model/form-values.ts';

const CertificateTools = lazyPart(async () => (await import('./certificate-tools.tsx')).CertificateTools);

export interface CertificatesFieldProps {
  readonly field: Extract<FieldDescription, { kind: 'certificates' }>;
  readonly className?: string | undefined;
}

/** Certificates as PEM, pasted or from a file, with what they say. */
export function CertificatesField({ field, className }: CertificatesFieldProps) {
  const { control: form } = useProfileForm();
  const control = useTextControl(`texts.${field.name}`);
  const texts = useFieldTexts(field);
  const isNeeded = useWatch({
    control: form,
    compute: ({ texts: chosen }: ProfileFormValues) => isRequired(field, (name) => chosen[name]),
  });
  return (
    <div className={className}>
      <TextArea
        {...texts}
        {...control.attributes}
        optional={!isNeeded}
        error={control.error}
        value={control.value}
        dir="ltr"
        {...asWritten}
        onChange={(event) => control.setValue(event.target.value)}
      />
      <CertificateTools field={field} onText={control.setValue} />
    </div>
  );
}
