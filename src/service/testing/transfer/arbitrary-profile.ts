import fc from 'fast-check';
import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';

/** A profile as a client would write it, before anybody looked whether it holds together. */
export type WrittenProfile = Readonly<Record<string, unknown>>;

const urls = [
  'https://id.example.com/oauth/token',
  'https://api.example.com/v1?a=b',
  'https://localhost:8443/x',
];
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,20}$/);
const value = fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), word);
const secure = fc.boolean();

const pair = fc.record({ key: word, value, secure });
const field = fc.record({
  fieldType: fc.constantFrom('header', 'query_string', 'payload'),
  fieldKey: word,
  fieldValue: value,
  secure,
});
const formField = fc
  .record({ title: text, fieldKey: word, fieldValue: value, isPassword: fc.boolean(), hint: fc.string() })
  .map(({ isPassword, ...row }) => ({
    ...row,
    secure: isPassword,
    fieldType: isPassword ? 'password' : 'textbox',
  }));

/** Rows of the kinds of lists there are. */
const listRows: ReadonlyMap<string, fc.Arbitrary<unknown>> = new Map<string, fc.Arbitrary<unknown>>([
  ['pairs', pair],
  ['headers', pair],
  ['authorization_fields', field],
  ['form_fields', formField],
]);

function arbitraryOf(description: FieldDescription): fc.Arbitrary<unknown> {
  const { kind } = description;
  if (kind === 'line' || kind === 'text') return text;
  if (kind === 'url') return fc.constantFrom(...urls);
  if (kind === 'secret') return fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  if (kind === 'choice') return fc.constantFrom(...description.options);
  if (kind === 'tenancy')
    return fc.constantFrom({ enabled: false }, { enabled: true, baseUrl: 'https://{tenant}.example.com' });
  const row = listRows.get(kind);
  // A kind that is not known here keeps what the type usually has.
  return row === undefined ? fc.constant(undefined) : fc.array(row, { maxLength: 4 });
}

/** Profiles of a type, made of the descriptions of its fields: mostly nearly right, as people's are. */
export function arbitraryProfile({
  type,
  fields,
}: AuthorizationTypeDefinition): fc.Arbitrary<WrittenProfile> {
  const members = fields.map((description) => {
    const arbitrary = arbitraryOf(description);
    return [
      description.name,
      description.required ? arbitrary : fc.option(arbitrary, { nil: undefined }),
    ] as const;
  });
  return fc.record(Object.fromEntries(members)).map((written) => ({
    type,
    ...Object.fromEntries(Object.entries(written).filter(([, given]) => given !== undefined)),
  }));
}

function withoutRow(rows: unknown, index: number): unknown {
  return Array.isArray(rows) ? rows.filter((_, at) => at !== index) : undefined;
}

/**
 * The profile with what is wrong at a path mended: a row or member that breaks a
 * rule is left out, or is as the form begins with it where it cannot be.
 */
export function mended(
  profile: WrittenProfile,
  path: string,
  { fields, secureLists }: AuthorizationTypeDefinition,
): WrittenProfile {
  const [member = '', index] = path.split('.');
  if (member in secureLists && index !== undefined && /^\d+$/.test(index))
    return { ...profile, [member]: withoutRow(profile[member], Number(index)) };
  const description = fields.find(({ name }) => name === member);
  const { [member]: given, ...others } = profile;
  const initial = fields.flatMap((each) =>
    each.kind === 'choice' ? [[each.name, each.initial] as const] : [],
  );
  if (description?.kind === 'secret') {
    return {
      ...others,
      ...Object.fromEntries(initial),
      ...(member === 'clientSecret' && { [member]: 's3cret' }),
    };
  }
  // What is missing although it may be is wanted by what was chosen.
  const mayBeMissing = description?.required !== true || description.onlyWhen !== undefined;
  if (given === undefined && mayBeMissing) return { ...profile, ...Object.fromEntries(initial) };
  if (mayBeMissing) return others;
  return { ...others, [member]: description.kind === 'url' ? urls[0] : 'x' };
}
