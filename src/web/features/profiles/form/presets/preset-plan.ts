import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import type { PresetFill, ProviderPreset } from '#contract/presets/provider-preset.ts';
import { changedFields } from '../model/apply-change.ts';
import { blankValues } from '../model/blank-values.ts';
import type { FormPath } from '../model/form-paths.ts';
import type { ProfileFormValues } from '../model/form-values.ts';

/** What filling in a preset would do to the form. */
export interface PresetPlan {
  /** The fields that it sets, in the order of the form. */
  readonly sets: readonly string[];
  /** Those of them in which something was entered that goes. */
  readonly replaces: readonly string[];
}

/** A place that is left to fill, such as `{domain}`, and where it stands. */
export interface OpenPlace {
  readonly place: string;
  /** The name of the field. */
  readonly field: string;
  readonly path: FormPath;
}

const placePattern = /(?<!\{)\{[A-Za-z][A-Za-z]*\}(?!\})/g;

/** A user who signs in is asked for other things than a client by itself: of those only the addresses are known. */
export function fillFor({ fill }: ProviderPreset, { signsInUser }: AuthorizationTypeDefinition): PresetFill {
  if (signsInUser !== true) return fill;
  const { scope: _, grantType: __, ...addresses } = fill;
  return fill.authorizationUrl === undefined ? {} : addresses;
}

/** What a preset would set, and what of that is entered already. */
export function presetPlan(
  fill: PresetFill,
  values: ProfileFormValues,
  definition: AuthorizationTypeDefinition,
): PresetPlan {
  const blank = blankValues(definition);
  const changed = changedFields(fill, values, definition);
  const replaced = changed.filter((field) => {
    if (field.kind === 'text') return (values.texts[field.name] ?? '') !== (blank.texts[field.name] ?? '');
    const rows = values.pairs[field.name] ?? [];
    const isKept = (key: string, value: string) =>
      field.rows.some((row) => row.key === key && row.value === value);
    return rows.some(({ key, value }) => value !== '' && !isKept(key, value));
  });
  return { sets: changed.map(({ name }) => name), replaces: replaced.map(({ name }) => name) };
}

function placesIn(text: string): string[] {
  return text.match(placePattern) ?? [];
}

/** The places of a preset that still stand in the form. */
export function openPlaces(fill: PresetFill, { texts, pairs }: ProfileFormValues): OpenPlace[] {
  const known = new Set(placesIn(JSON.stringify(fill)));
  return Object.keys(fill).flatMap((field): OpenPlace[] => {
    const inText = placesIn(texts[field] ?? '').map((place) => ({
      place,
      field,
      path: `texts.${field}` as const,
    }));
    const inRows = (pairs[field] ?? []).flatMap(({ value }, row) =>
      placesIn(value).map((place) => ({ place, field, path: `pairs.${field}.${row}.value` as const })),
    );
    return [...inText, ...inRows].filter(({ place }) => known.has(place));
  });
}
