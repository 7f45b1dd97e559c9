import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { FieldWarning } from '../../../../ui/index.ts';
import { DiscoverButton } from '../discovery/discover-button.tsx';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { newBaseDestination, newDestination } from '../model/new-destination.ts';
import { PlaceholderText } from './placeholder-text.tsx';
import { useFixedNote } from './fixed-note.ts';
import { useFieldTexts } from './use-field-texts.tsx';
import type { TextPath } from './use-text-control.ts';
import styles from './section.module.css';

interface UrlInputProps {
  readonly path: TextPath;
  readonly field: Pick<FieldDescription, 'name' | 'text' | 'required'>;
  /** The origin that a stored secret would newly go to with these values, or null. */
  readonly destinationOf: (values: ProfileFormValues, saved: ProfileFormValues) => string | null;
  readonly className?: string | undefined;
}

/** A URL, with what is said of it while it is typed. */
function UrlInput({ path, field, destinationOf, className }: UrlInputProps) {
  const { hint, ...texts } = useFieldTexts(field);
  const note = useFixedNote(field.name);
  const t = useTranslations('profileForm');
  const form = useProfileForm();
  const { saved } = useProfileFormContext();
  const destination = useWatch({
    control: form.control,
    compute: (values: ProfileFormValues) => (saved === null ? null : destinationOf(values, saved)),
  });
  return (
    <PlaceholderText
      {...texts}
      path={path}
      note={note}
      hint={
        destination === null ? (
          hint
        ) : (
          <>
            <span>{hint}</span>
            <FieldWarning>{t('newDestination', { destination })}</FieldWarning>
          </>
        )
      }
      inputMode="url"
      fieldClassName={className}
    />
  );
}

/** The field that metadata of the provider can fill. */
const discovered = 'tokenRequestUrl';

/** A URL of the profile. */
export function UrlField({
  field,
  className,
}: {
  readonly field: FieldDescription;
  readonly className?: string | undefined;
}) {
  const input = (
    <UrlInput
      path={`texts.${field.name}`}
      field={field}
      destinationOf={(values, saved) =>
        newDestination(field.name, values, saved, authorizationTypeDefinition(values.type))
      }
      className={className}
    />
  );
  if (field.name !== discovered) return input;
  return (
    <div className={className}>
      {input}
      <div className={styles.discover}>
        <DiscoverButton />
      </div>
    </div>
  );
}

/** The base URL of the tenancy. */
export function BaseUrlField() {
  return (
    <UrlInput
      path="tenancy.baseUrl"
      field={{ name: 'baseUrl', required: true }}
      destinationOf={newBaseDestination}
    />
  );
}
