import { describe, expect, it } from 'vitest';
import { z } from '../zod.ts';
import { authorizationTypes } from './registry.ts';

/** Members that the form does not draw as a field of their own. */
const undrawn = ['type'];

describe.each(authorizationTypes.map((definition) => [definition.type, definition] as const))(
  '%s',
  (_type, definition) => {
    const { writeSchema, readSchema, fields } = definition;
    const written = writeSchema instanceof z.core.$ZodObject ? Object.keys(writeSchema._zod.def.shape) : [];
    const read = readSchema instanceof z.core.$ZodObject ? Object.keys(readSchema._zod.def.shape) : [];

    it('describes every member that can be written, and no other', () => {
      const drawn = fields.filter(({ kind }) => kind !== 'callback').map(({ name }) => name);
      expect([...drawn, ...undrawn].toSorted()).toEqual(written.toSorted());
    });

    it('reads back every member that can be written, and what is worked out, but not what passes', () => {
      const passing = fields.flatMap((field) =>
        field.kind === 'secret' && field.isPassing === true ? [field.name] : [],
      );
      expect(written.filter((name) => !read.includes(name))).toEqual(passing);
      const { derived = [] } = definition;
      expect(derived.filter((name) => !read.includes(name) || written.includes(name))).toEqual([]);
    });

    it('describes exactly its secrets as secret', () => {
      const secret = fields.flatMap((field) =>
        field.kind === 'secret' && field.isPassing !== true ? [field.name] : [],
      );
      expect(secret).toEqual(definition.secrets);
    });

    it('knows the secure member of every list that it describes', () => {
      const lists = fields.filter(
        ({ kind }) => kind in { pairs: 1, headers: 1, form_fields: 1, authorization_fields: 1 },
      );
      expect(Object.keys(definition.secureLists).toSorted()).toEqual(
        lists.map(({ name }) => name).toSorted(),
      );
    });

    it('knows no placeholder but its own in an authorization field', () => {
      const required = new Map([
        ['type', definition.type] as const,
        ...fields
          .filter((field) => field.required && (field.kind === 'line' || field.kind === 'url'))
          .map(({ name, kind }) => [name, kind === 'url' ? 'https://a.example/x' : 'x'] as const),
      ]);
      const parsed = writeSchema.safeParse({
        ...Object.fromEntries(required),
        authorizationFields: [{ fieldType: 'header', fieldKey: 'X-A', fieldValue: '{{nonsense}}' }],
      });
      expect(parsed.error?.issues).toContainEqual(
        expect.objectContaining({
          path: ['authorizationFields', 0, 'fieldValue'],
          params: expect.objectContaining({ code: 'unknown_placeholder' }) as unknown,
        }),
      );
    });

    it('marks as required what a profile cannot be written without', () => {
      const parsed = writeSchema.safeParse({ type: definition.type });
      const missing = parsed.error?.issues.map(({ path }) => String(path[0])) ?? [];
      const required = fields.filter(
        ({ kind, required: is, onlyWhen }) =>
          onlyWhen === undefined && is && !['secret', 'choice', 'number'].includes(kind),
      );
      expect(required.map(({ name }) => name).toSorted()).toEqual([...new Set(missing)].toSorted());
    });
  },
);
