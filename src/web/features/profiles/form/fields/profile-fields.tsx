import { memo, useDeferredValue } from 'react';
import { useTranslations } from 'use-intl';
import type { FieldDescription, SectionId } from '#contract/authorization-types/field-description.ts';
import { useDefinition, useProfileFormContext } from '../form-context.ts';
import { AdvancedSection } from './advanced-section.tsx';
import { FieldControl } from './field-control.tsx';
import { Section } from './section.tsx';
import { TypeField } from './type-field.tsx';
import styles from './section.module.css';

/** More sections than most screens show. */
const firstSections = 3;

/** True for what stands behind a disclosure. */
function isAdvanced(section: SectionId): section is 'advanced' | 'not_standard' {
  return section === 'advanced' || section === 'not_standard';
}

/** The fields of a type by section, in the order of its description. */
function bySection(fields: readonly FieldDescription[]): ReadonlyMap<SectionId, readonly FieldDescription[]> {
  const sections = new Map<SectionId, FieldDescription[]>();
  for (const field of fields) {
    const section = sections.get(field.section);
    if (section === undefined) sections.set(field.section, [field]);
    else section.push(field);
  }
  return sections;
}

/** All fields of the form, drawn from the descriptions of the type that is chosen. */
export const ProfileFields = memo(function ProfileFields() {
  const headings = useTranslations('formSections');
  const { fields } = useDefinition();
  const { saved } = useProfileFormContext();
  // Of a new form, the sections in view come first and those below them when the browser has time. A saved one comes as a
  // whole: it may be opened for any of its fields.
  const isWhole = useDeferredValue(true, saved !== null);
  const sections = [...bySection(fields)];
  const drawn = isWhole
    ? sections
    : sections.slice(0, firstSections).filter(([section]) => !isAdvanced(section));
  return drawn.map(([section, described], index) =>
    isAdvanced(section) ? (
      <AdvancedSection key={section} section={section} fields={described} />
    ) : (
      <Section key={section} heading={headings.has(section) ? headings(section) : undefined}>
        {index === 0 && <TypeField className={styles.full} />}
        {described.map((field) => (
          <FieldControl key={field.name} field={field} isFirst={index === 0 && field === described[0]} />
        ))}
      </Section>
    ),
  );
});
