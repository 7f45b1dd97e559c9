import { describe, expect, it } from 'vitest';
import { endpoints } from './endpoints/table.ts';
import { fieldErrorsOf } from './issues.ts';
import { exportFileSchema } from './transfer/export-file.ts';
import { z } from './zod.ts';

function errorsOf(schema: z.core.$ZodType, value: unknown) {
  const { error } = z.safeParse(schema, value);
  return error === undefined
    ? []
    : fieldErrorsOf(error, value).map(({ path, code, message }) => ({ path, code, message }));
}

/** Formats that the schema of what is sent to us asks for. */
function formatsOf(schema: z.core.$ZodType): string[] {
  const text = JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return [...text.matchAll(/"format":"([^"]+)"/g)].map(([, name = '']) => name);
}

describe('what is written in a way of its own', () => {
  const read = [
    exportFileSchema,
    ...Object.values(endpoints).flatMap((endpoint) => [
      ...('body' in endpoint ? [endpoint.body] : []),
      ...('query' in endpoint ? [endpoint.query] : []),
    ]),
  ].filter((schema) => schema instanceof z.core.$ZodType);

  it('is all among what is told by a code of its own', () => {
    // Addresses are checked by rules of ours, each with a code.
    const known = ['date-time', 'uri-template', 'uuid'];
    expect([...new Set(read.flatMap(formatsOf))].toSorted()).toEqual(known);
  });

  it.each([
    [
      'a time',
      z.iso.datetime(),
      'datetime_invalid',
      'Write date and time in UTC, such as 2026-11-27T09:30:00Z.',
    ],
    ['a UUID', z.uuid(), 'uuid_invalid', 'Write a UUID, such as 8f14e45f-ceea-467f-8a1b-0242ac120002.'],
  ])('is told how it is written: %s', (_what, schema, code, message) => {
    const example = /such as (.*)\.$/.exec(message)?.[1];
    expect(errorsOf(z.object({ a: schema }), { a: 'yesterday' })).toEqual([{ path: 'a', code, message }]);
    expect(errorsOf(z.object({ a: schema }), { a: example })).toEqual([]);
  });

  it('in an export file is named with its place', () => {
    const sealedSecrets = {
      derivation: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: 'A+/='.repeat(6) },
      cipher: { name: 'AES-256-GCM', iv: 'A' },
      sealed: 'A',
    };
    const file = { format: 'authorization-profiles', formatVersion: 1, profiles: [] };
    expect(
      errorsOf(exportFileSchema, { ...file, exportedAt: '27.11.2026', sealedSecrets }).map(
        ({ path, code }) => `${path} ${code}`,
      ),
    ).toEqual([
      'exportedAt datetime_invalid',
      'sealedSecrets.derivation.salt base64url_invalid',
      'sealedSecrets.cipher.iv too_short',
    ]);
  });
});

it.each([
  ['a short text', z.string().min(3), 'ab', 'too_short', 'Minimum 3 characters.'],
  ['no text', z.string().min(1), '', 'required', 'Enter a value.'],
  ['too many rows', z.array(z.int()).max(1), [1, 2], 'too_many_rows', 'Maximum 1 rows.'],
  ['no row', z.array(z.int()).min(1), [], 'required', 'Enter a value.'],
  ['a small number', z.int().min(3), 2, 'too_small', 'The smallest value is 3.'],
  ['a long name', z.record(z.string().max(2), z.string()), { abc: 'x' }, 'too_long', 'Maximum 2 characters.'],
])('tells %s as what it is', (_what, schema, value, code, message) => {
  expect(errorsOf(z.object({ a: schema }), { a: value })).toMatchObject([{ code, message }]);
});
