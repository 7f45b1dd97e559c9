import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { templateOrigin } from '#contract/url-template.ts';
import type { ProfileFormValues } from './form-values.ts';

/** The origins that the URLs of a form lead to, as far as they are whole. */
function origins({ texts }: ProfileFormValues, definition: AuthorizationTypeDefinition): ReadonlySet<string> {
  return new Set(
    definition.fields
      .filter(({ kind }) => kind === 'url')
      .flatMap(({ name }) => templateOrigin((texts[name] ?? '').trim()) ?? []),
  );
}

/** True where a stored secret would be used as it is. */
function keepsStoredSecret(values: ProfileFormValues): boolean {
  const { editor } = values;
  const keeps = ({ secure, stored }: { secure: boolean; stored: string }, text: string) =>
    secure && stored !== 'none' && text === '';
  return (
    Object.values(values.secrets).some(
      ({ text, stored, isRemoved }) => stored !== 'none' && text === '' && !isRemoved,
    ) ||
    Object.values(values.pairs).some((rows) => rows.some((row) => keeps(row, row.value))) ||
    Object.entries(values.fieldLists).some(([list, rows]) =>
      rows.some((row, index) =>
        editor.list === list && editor.index === index
          ? keeps(editor.row, editor.row.fieldValue)
          : keeps(row, row.fieldValue),
      ),
    )
  );
}

/**
 * The origin that a stored secret would newly be sent to by a URL of the form,
 * or null. The server refuses to save that (secrets go only where they were
 * entered for); this says so while the URL is typed.
 */
export function newDestination(
  name: string,
  values: ProfileFormValues,
  saved: ProfileFormValues,
  definition: AuthorizationTypeDefinition,
): string | null {
  const origin = templateOrigin((values.texts[name] ?? '').trim());
  if (origin === null || origins(saved, definition).has(origin)) return null;
  return keepsStoredSecret(values) ? origin : null;
}

/** The same for the base URL of the tenancy. */
export function newBaseDestination(values: ProfileFormValues, saved: ProfileFormValues): string | null {
  if (values.tenancy.enabled === 'no') return null;
  const origin = templateOrigin(values.tenancy.baseUrl.trim());
  const before = saved.tenancy.enabled === 'yes' ? templateOrigin(saved.tenancy.baseUrl) : null;
  if (origin === null || origin === before) return null;
  return keepsStoredSecret(values) ? origin : null;
}
