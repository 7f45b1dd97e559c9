import { useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { Disclosure } from '../../../../ui/index.ts';
import { useDefinition, useProfileForm, useProfileFormContext } from '../form-context.ts';
import { blankValues } from '../model/blank-values.ts';
import { controlPaths } from '../model/control-paths.ts';
import { isChanged } from '../model/draft.ts';
import { useErrorsAt } from '../use-form-errors.ts';
import styles from './advanced-section.module.css';
import { FieldControl } from './field-control.tsx';
import sectionStyles from './section.module.css';
import { useHint, useLabelOf } from './use-field-texts.tsx';

export interface AdvancedSectionProps {
  readonly section: 'advanced' | 'not_standard';
  readonly fields: readonly FieldDescription[];
}

/** What is rarely needed, behind a disclosure that says what is in it. It opens where something in it is set or wrong. */
export function AdvancedSection({ section, fields }: AdvancedSectionProps) {
  const sections = useTranslations('formSections');
  const contents = useTranslations('formAdvanced');
  const labels = useLabelOf();
  const hint = useHint(`section_${section}`);
  const details = useRef<HTMLDetailsElement>(null);
  const { saved } = useProfileFormContext();
  const only = { ...useDefinition(), fields };
  const isSet = saved !== null && isChanged(saved, blankValues(only), () => only);
  const form = useProfileForm();
  const errors = useErrorsAt(() => controlPaths(form.getValues(), only).filter((path) => path !== 'type'));
  const hasErrors = errors.length > 0;
  // Before it is painted: who sees it closed could press it, and close what opens just then.
  useLayoutEffect(() => {
    if ((isSet || hasErrors) && details.current !== null) details.current.open = true;
  }, [isSet, hasErrors]);
  const names = fields.map(({ name }) => (contents.has(name) ? contents(name) : labels(name))).join(', ');
  return (
    <Disclosure
      ref={details}
      look="section"
      className={sectionStyles.section}
      summary={
        <>
          <span>{sections(section)}</span>
          <span className={styles.contents}>{names.charAt(0).toUpperCase() + names.slice(1)}</span>
        </>
      }
    >
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <div className={`${sectionStyles.grid ?? ''} ${styles.content ?? ''}`}>
        {fields.map((field) => (
          <FieldControl key={field.name} field={field} />
        ))}
      </div>
    </Disclosure>
  );
}
