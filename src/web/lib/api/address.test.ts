import { describe, expect, it } from 'vitest';
import { addressOf } from './address.ts';

describe('the address of a call', () => {
  it('fills in path parameters as one segment each', () => {
    expect(
      addressOf('/assistants/{assistantId}/variables/{name}', { assistantId: 'a/b?c', name: 'ü' }, {}),
    ).toBe('/api/v1/assistants/a%2Fb%3Fc/variables/%C3%BC');
  });

  it('leaves out what is undefined and keeps what is empty', () => {
    expect(addressOf('/assistants', {}, { limit: 50, cursor: undefined, search: '', deleted: true })).toBe(
      '/api/v1/assistants?limit=50&search=&deleted=true',
    );
  });

  it.each(['', '.', '..'])('refuses %j as a path parameter, which would lead elsewhere', (assistantId) => {
    expect(() => addressOf('/assistants/{assistantId}', { assistantId }, {})).toThrow(TypeError);
  });

  it('refuses a missing path parameter and a query value that is an object', () => {
    expect(() => addressOf('/assistants/{assistantId}', {}, {})).toThrow('assistantId');
    expect(() => addressOf('/assistants', {}, { search: {} })).toThrow('search');
  });
});
