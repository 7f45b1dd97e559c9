import { useWatch } from 'react-hook-form';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { useProfileForm } from '../form-context.ts';
import { isShown } from '../model/control-paths.ts';
import { CertificatesField } from '../keys/certificates-field.tsx';
import type { ProfileFormValues } from '../model/form-values.ts';
import { FieldList } from '../rows/field-list.tsx';
import { PairList } from '../rows/pair-list.tsx';
import { CallbackField } from './callback-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { LineField } from './line-field.tsx';
import { LongTextField } from './long-text-field.tsx';
import { SecretMember } from './secret-member.tsx';
import { TenancyField } from './tenancy-field.tsx';
import { UrlField } from './url-field.tsx';
import styles from './section.module.css';

export interface FieldControlProps {
  readonly field: FieldDescription;
  /** Focus starts here. */
  readonly isFirst?: boolean;
}

/** A field where it has a place: beside the choice that it belongs to, and while a secret of it is stored. */
export function FieldControl(props: FieldControlProps) {
  const { field } = props;
  const { control } = useProfileForm();
  const isDrawn = useWatch({ control, compute: (values: ProfileFormValues) => isShown(field, values) });
  return isDrawn ? <ControlByKind {...props} /> : null;
}

/** A field by its kind. A new kind gets its line here; a new authorization type needs none. */
function ControlByKind({ field, isFirst = false }: FieldControlProps) {
  const className = field.width === 'full' ? styles.full : undefined;
  switch (field.kind) {
    case 'line':
      return <LineField field={field} className={className} autoFocus={isFirst} />;
    case 'number':
      return <LineField field={field} className={className} inputMode="numeric" />;
    case 'text':
      return <LongTextField field={field} className={className} />;
    case 'url':
      return <UrlField field={field} className={className} />;
    case 'certificates':
      return <CertificatesField field={field} className={className} />;
    case 'secret':
      return <SecretMember field={field} className={className} />;
    case 'choice':
      return <ChoiceField field={field} className={className} />;
    case 'callback':
      return <CallbackField field={field} className={className} />;
    case 'tenancy':
      return (
        <div className={className}>
          <TenancyField field={field} />
        </div>
      );
    case 'pairs':
    case 'headers':
      return (
        <div className={className}>
          <PairList field={field} />
        </div>
      );
    case 'authorization_fields':
    case 'form_fields':
      return (
        <div className={className}>
          <FieldList field={field} />
        </div>
      );
  }
}
