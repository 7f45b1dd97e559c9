import { previewRequest } from '../authorization/preview-request.ts';
import type { Ports, Settings } from '../ports.ts';
import type { Vault } from '../vault/vault.ts';
import { performTest } from './perform-test.ts';
import type { TestPerformer } from './test-runs.ts';

/** Tests and previews by the flows of the authorization types. */
export function createPerformer(ports: Ports, settings: Settings, vault: Vault): TestPerformer {
  const fingerprint = (text: string) => vault.fingerprint(text);
  return {
    test: (profile, options) => performTest(profile, options, ports, settings, fingerprint),
    preview: (profile, options) => previewRequest(profile, options, fingerprint),
  };
}
