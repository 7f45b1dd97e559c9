import { useTranslations } from 'use-intl';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { TextField } from '../../../../ui/index.ts';
import { lazyPart } from '../../../../ui/lazy-part.tsx';
import type { Suggest } from '../../../../ui/suggest/suggestions.ts';
import { useSuggesting } from '../../../../ui/suggest/use-suggesting.tsx';
import { useFieldTexts } from '../fields/use-field-texts.tsx';
import { useTextControl } from '../fields/use-text-control.ts';
import { useProfileFormContext } from '../form-context.ts';
import { useProviderPresets } from './use-provider-presets.ts';

const PresetOffer = lazyPart(async () => (await import('./preset-offer.tsx')).PresetOffer);

export interface ProviderNameFieldProps {
  readonly field: FieldDescription;
  readonly className?: string | undefined;
}

/** The name of an identity provider. Known ones are suggested, and can be filled in for; any other can be typed. */
export function ProviderNameField({ field, className }: ProviderNameFieldProps) {
  const t = useTranslations('presets');
  const texts = useFieldTexts(field);
  const { saved } = useProfileFormContext();
  const control = useTextControl(`texts.${field.name}`);
  const { presets, ask } = useProviderPresets();
  const suggest: Suggest = (text, _, isAsked) => {
    if (presets === null || (text.trim() === '' && !isAsked)) return null;
    const names = presets.providerNames(text);
    const isWhole = names.some((name) => name === text);
    const options = names.map((name) => ({ id: name, label: name, text: name }));
    return { from: 0, to: text.length, options: isWhole && !isAsked ? [] : options, startsAtFirst: false };
  };
  const suggesting = useSuggesting({
    value: control.value,
    setValue: control.setValue,
    suggest,
    label: t('known'),
  });
  const isTyped = control.value !== (saved?.texts[field.name] ?? '');
  const offered = isTyped && presets !== null ? presets.presetsOf(control.value) : [];
  const [first] = offered;
  return (
    <>
      <TextField
        {...texts}
        {...suggesting.input}
        id={control.attributes.id}
        error={control.error}
        value={control.value}
        fieldClassName={className}
        onFocus={ask}
        onChange={({ target }) => {
          // They may have been out of reach when the field was entered.
          ask();
          suggesting.typed(target);
          control.setValue(target.value);
        }}
        onBlur={(event) => {
          suggesting.left();
          control.attributes.onBlur(event);
        }}
      />
      {suggesting.list}
      {presets !== null && first !== undefined && (
        <PresetOffer key={first.id} first={first} presets={offered} sayNote={presets.sayNote} />
      )}
    </>
  );
}
