import { expect, it } from 'vitest';
import { limits } from '../limits.ts';
import { exportFileSchema } from './export-file.ts';

it('is an answer however much is sealed: the secrets of many may be more than an import takes at once', () => {
  const file = {
    format: 'authorization-profiles',
    formatVersion: 1,
    exportedAt: '2026-11-27T09:30:00Z',
    sealedSecrets: {
      derivation: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: 'A'.repeat(22) },
      cipher: { name: 'AES-256-GCM', iv: 'A'.repeat(16) },
      sealed: 'A'.repeat(limits.importBytes + 1),
    },
    profiles: [],
  };
  expect(exportFileSchema.safeParse(file).success).toBe(true);
});
