import { describe, expect, it } from 'vitest';
import { nestErrors } from './nest-errors.ts';

const error = (type: string) => ({ type });

describe('nested errors', () => {
  it('keeps the first error of a field', () => {
    const stated = ['first', 'second'].map((type) => ({ path: 'name', error: error(type) }));
    expect(nestErrors(stated, { name: '' })).toEqual({ name: error('first') });
  });

  it('has rows and the list itself beside each other', () => {
    const nested = nestErrors(
      [
        { path: 'rows', error: error('too_many_rows') },
        { path: 'rows.1.key', error: error('required') },
      ],
      { rows: [{ key: 'a' }, { key: '' }] },
    );
    expect(nested.rows).toHaveProperty('root', error('too_many_rows'));
    expect(nested.rows).toHaveProperty('1.key', error('required'));
  });

  it('nests objects that the values do not have', () => {
    expect(nestErrors([{ path: 'tenancy.baseUrl', error: error('required') }], {})).toEqual({
      tenancy: { baseUrl: error('required') },
    });
  });

  it('places nothing in the prototype of objects', () => {
    expect(nestErrors([{ path: '__proto__.polluted', error: error('x') }], {})).toEqual({});
    expect({}).not.toHaveProperty('polluted');
  });
});
