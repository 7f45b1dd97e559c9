import { expect, it } from 'vitest';
import { importProfiles, previewImport } from '../endpoints/transfers.ts';
import { limits } from '../limits.ts';
import { importRequestSchema } from './import-request.ts';

it('an import has room for all that its preview says would be replaced, beside what that was asked with', () => {
  const importId = '8f14e45f-ceea-867f-8a1b-0242ac120002';
  const replaces = Array.from({ length: limits.importProfiles }, (_, row) => ({
    row,
    id: importId,
    version: 1_000_000,
  }));
  expect(importRequestSchema.safeParse({ text: 'x', replaces, importId }).success).toBe(true);
  const more = JSON.stringify({ replaces, importId }).length;
  expect(importProfiles.bodyBytes - previewImport.bodyBytes).toBeGreaterThan(more);
});
