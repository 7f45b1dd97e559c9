import type { Ports, Settings } from '../ports.ts';
import type { Vault } from '../vault/vault.ts';
import type { TestPerformer } from './test-runs.ts';

/** Tests and previews by the flows of the authorization types. */
export function createPerformer(_ports: Ports, _settings: Settings, _vault: Vault): TestPerformer {
  const missing = () => Promise.reject(new Error('The flows are not joined yet.'));
  return { test: missing, preview: missing };
}
