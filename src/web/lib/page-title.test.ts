import { describe, expect, it } from 'vitest';
import { titleOf } from './page-title.ts';

describe('the title of the document', () => {
  it('names the most particular first', () => {
    const parts = new Map([
      ['assistant', 'Travel Planner'],
      ['page', 'Authorization Profiles'],
      ['dialog', 'Test Authorization'],
    ] as const);
    expect(titleOf(parts)).toBe('Test Authorization · Authorization Profiles · Travel Planner');
  });

  it('has no place where a word may be broken', () => {
    expect(titleOf(new Map([['page', 'Umgebungs\u00ADvariablen']]))).toBe('Umgebungsvariablen');
  });
});
