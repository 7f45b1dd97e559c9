import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { ProviderPreset } from '#contract/presets/provider-preset.ts';
import type { SayNote } from '../../../../messages/catalogue.ts';
import { Button, SelectField } from '../../../../ui/index.ts';
import sectionStyles from '../fields/section.module.css';
import { useLabelOf } from '../fields/use-field-texts.tsx';
import { useDefinition, useProfileForm, useProfileFormContext } from '../form-context.ts';
import { controlIdOf } from '../model/form-paths.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { putChange } from '../model/put-change.ts';
import styles from './preset-offer.module.css';
import { fillFor, openPlaces, presetPlan } from './preset-plan.ts';

export interface PresetOfferProps {
  readonly first: ProviderPreset;
  /** All ways of the provider, the first among them. */
  readonly presets: readonly ProviderPreset[];
  /** How the language of the page says their notes. */
  readonly sayNote: SayNote;
}

/** Offers to fill the form in for a provider, says what that changes, and then what is left to fill. */
export function PresetOffer({ first, presets, sayNote }: PresetOfferProps) {
  const t = useTranslations('presets');
  const labelOf = useLabelOf();
  const form = useProfileForm();
  const definition = useDefinition();
  const { announce, changed, focusSoon, markChanged } = useProfileFormContext();
  const [index, setIndex] = useState(0);
  const [isFilled, setIsFilled] = useState(false);
  const values = useWatch({ control: form.control, compute: (all: ProfileFormValues) => all });
  const preset = presets[index] ?? first;
  const { name, note, general = [], basis } = preset;
  const fill = fillFor(preset, definition);
  const { sets, replaces } = presetPlan(fill, values, definition);
  const open = isFilled ? openPlaces(fill, values) : [];
  const listed = (fields: readonly string[]) => [...new Set(fields)].map(labelOf).join(', ');
  const unchecked =
    basis === 'general' ? sets : sets.filter((field) => general.some((other) => other === field));

  const fillIn = () => {
    markChanged(putChange(form, fill, changed), t('filledFor', { name }));
    setIsFilled(true);
    announce(t('filled', { fields: listed(sets) }));
    const [left] = openPlaces(fill, form.getValues());
    // With nothing left to fill the offer goes away, and the button with it.
    focusSoon(controlIdOf(left?.path ?? 'texts.identityProviderName'));
  };

  const isOffered = !isFilled && sets.length > 0;
  useEffect(() => {
    if (isOffered) announce(t('offered', { name }));
  }, [isOffered, announce, t, name]);
  if (!isOffered && open.length === 0) return null;
  return (
    <div className={`${styles.offer ?? ''} ${sectionStyles.full ?? ''}`}>
      {presets.length > 1 && !isFilled && (
        <SelectField
          label={t('variant', { name })}
          value={String(index)}
          onChange={(event) => setIndex(Number(event.target.value))}
          options={presets.map(({ variant, name: own }, at) => ({
            value: String(at),
            label: variant === undefined ? own : sayNote(variant),
          }))}
        />
      )}
      {isFilled ? (
        <>
          <p>{t('leftToFill')}</p>
          <ul className={styles.places}>
            {open.map(({ place, field, path }) => (
              <li key={`${path} ${place}`}>
                <code translate="no">{place}</code>{' '}
                <Button variant="link" size="small" onPress={() => focusSoon(controlIdOf(path))}>
                  {t('goTo', { field: labelOf(field), place })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{t('sets', { name, fields: listed(sets) })}</p>
          {replaces.length > 0 && (
            <p className={styles.replaces}>{t('replaces', { fields: listed(replaces) })}</p>
          )}
          {unchecked.length > 0 && <p>{t('unchecked', { fields: listed(unchecked) })}</p>}
          <Button variant="secondary" size="small" onPress={fillIn}>
            {t('fillIn', { name })}
          </Button>
        </>
      )}
      {note !== undefined && <p className={styles.note}>{sayNote(note)}</p>}
    </div>
  );
}
