import { describe, expect, it } from 'vitest';
import { assistantWriteSchema } from '#contract/assistant-write.ts';
import { scopeWriteSchema } from '#contract/scope.ts';
import { z } from '#contract/zod.ts';
import { zodResolver } from './zod-resolver.ts';

const options = { fields: {}, shouldUseNativeValidation: undefined };
const say = (error: { message: string }) => error.message;

describe('the resolver', () => {
  it('hands on what passes, parsed', async () => {
    const resolve = zodResolver(assistantWriteSchema, { say });
    expect(await resolve({ name: 'Travel Planner' }, undefined, options)).toEqual({
      values: { name: 'Travel Planner' },
      errors: {},
    });
  });

  it('keeps the contract’s code and says the error as it is told to', async () => {
    const resolve = zodResolver(assistantWriteSchema, { say: (error) => `said: ${error.message}` });
    expect(await resolve({ name: ' ' }, undefined, options)).toEqual({
      values: {},
      errors: { name: { type: 'required', message: 'said: Enter a name.' } },
    });
  });

  it('places errors of rows in arrays, and those of a list under its root', async () => {
    const resolve = zodResolver(z.strictObject({ scope: scopeWriteSchema }), { say });
    const rows = [
      { key: 'scope', value: 'a' },
      { key: '', value: 'b' },
    ];
    const some = await resolve({ scope: rows }, undefined, options);
    expect(some.errors).toMatchObject({ scope: [undefined, { key: { type: 'required' } }] });

    const many = Array.from({ length: 51 }, () => ({ key: 'scope', value: 'a' }));
    const { errors } = await resolve({ scope: many }, undefined, options);
    expect(Array.isArray(errors.scope)).toBe(true);
    expect(errors.scope).toHaveProperty('root.type', 'too_many_rows');
  });

  it('checks the shape that is written, and leads errors back to the form', async () => {
    const resolve = zodResolver<{ label: string }, typeof assistantWriteSchema>(assistantWriteSchema, {
      say,
      toInput: ({ label }) => ({ name: label }),
      toFormPath: (path) => (path === 'name' ? 'label' : path),
    });
    expect((await resolve({ label: '' }, undefined, options)).errors).toHaveProperty(
      'label.type',
      'required',
    );
  });
});
