import { createAssistants, type Assistants } from './assistants/assistants.ts';
import type { Ports } from './ports.ts';
import { createProfiles, type Profiles } from './profiles/profiles.ts';
import { createTestRuns, type TestPerformer, type TestRuns } from './test-runs/test-runs.ts';
import type { VariableLookup } from './variables/variable-lookup.ts';
import { createVault, type Vault } from './vault/vault.ts';

/** What the product does, on any host. */
export interface Service {
  readonly assistants: Assistants;
  readonly profiles: Profiles;
  readonly testRuns: TestRuns;
}

/** An assistant has no environment variables yet, so every name is unknown. */
async function noVariables(): Promise<VariableLookup> {
  return () => null;
}

/** Puts the use cases together over what a host brings. */
export function createService(ports: Ports, performer: (vault: Vault) => TestPerformer): Service {
  const vault = createVault(ports.keyring, ports.random);
  return {
    assistants: createAssistants(ports),
    profiles: createProfiles(ports, vault, noVariables),
    testRuns: createTestRuns(ports, vault, noVariables, performer(vault)),
  };
}
