import { describe, expect, it } from 'vitest';
import { fieldErrorCodes, fieldErrorMessage, isFieldErrorCode } from './field-errors.ts';

describe('fieldErrorMessage', () => {
  it('fills in parameters and leaves placeholders of the product alone', () => {
    expect(fieldErrorMessage('too_long', { maximum: 255 })).toBe('Maximum 255 characters.');
    expect(fieldErrorMessage('tenant_missing')).toBe('Add {tenant} to the Base URL.');
  });

  it('words a missing value for the field that it is missing in', () => {
    expect(fieldErrorMessage('required', { field: 'clientId' })).toBe('Enter the client ID.');
    expect(fieldErrorMessage('required', { field: 'elsewhere' })).toBe('Enter a value.');
  });

  it('does not take a parameter for a wording by accident', () => {
    expect(fieldErrorMessage('required', { field: '__proto__' })).toBe('Enter a value.');
  });

  it('takes no member of every object for a code', () => {
    expect(['required', 'required.clientId', 'constructor', 'toString'].filter(isFieldErrorCode)).toEqual([
      'required',
    ]);
  });

  it('lists codes without their wordings', () => {
    expect(fieldErrorCodes).toContain('required');
    expect(fieldErrorCodes.filter((code) => code.includes('.'))).toEqual([]);
  });
});
