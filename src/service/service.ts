import { callbackUrlAt } from '#contract/callback-url.ts';
import { createAssistants, type Assistants } from './assistants/assistants.ts';
import { createGenerateKeyPair, type GenerateKeyPair } from './client-keys/generate-key-pair.ts';
import { createDiscover, type Discover } from './discovery/discover.ts';
import { createHostNotices, type HostNotices } from './host/host-notices.ts';
import type { Ports, Settings } from './ports.ts';
import { createProfiles, type Profiles } from './profiles/profiles.ts';
import { createTrash, type Trash } from './profiles/trash.ts';
import { limitTestRuns } from './test-runs/limits/limited-test-runs.ts';
import { TestQueue } from './test-runs/limits/test-queue.ts';
import { createPerformer } from './test-runs/performer.ts';
import { createTestRuns, type TestRuns } from './test-runs/test-runs.ts';
import { createTransfers, type Transfers } from './transfer/transfers.ts';
import { loadVariables } from './variables/assistant-variables.ts';
import { createVariables, type Variables } from './variables/variables.ts';
import { createVault } from './vault/vault.ts';

/** What the product does, on any host. */
export interface Service {
  readonly assistants: Assistants;
  readonly profiles: Profiles;
  readonly trash: Trash;
  readonly testRuns: TestRuns;
  readonly transfers: Transfers;
  readonly variables: Variables;
  readonly discover: Discover;
  readonly generateKeyPair: GenerateKeyPair;
  readonly hostNotices: HostNotices;
  /** The Callback URL, for a page that came from this origin. */
  readonly callbackUrl: (origin: string) => string;
}

/** Puts the use cases together over what a host brings. */
export function createService(ports: Ports, settings: Settings): Service {
  const vault = createVault(ports.keyring, ports.random, ports.ciphers);
  const variablesOf = (assistantId: string) => loadVariables(ports.store, vault, assistantId);
  const performer = createPerformer(ports, settings, vault);
  const queue = new TestQueue(settings.testRunsAtOnce);
  return {
    assistants: createAssistants(ports),
    profiles: createProfiles(ports, vault, variablesOf),
    trash: createTrash(ports, vault),
    testRuns: limitTestRuns(
      createTestRuns({ ports, settings, vault, variablesOf, performer, queue }),
      settings,
      ports.clock,
    ),
    transfers: createTransfers(ports, vault, variablesOf),
    variables: createVariables(ports, vault),
    discover: createDiscover(ports, settings, queue),
    generateKeyPair: createGenerateKeyPair(ports, vault),
    hostNotices: createHostNotices(ports),
    callbackUrl: (origin) => callbackUrlAt(settings.publicOrigin ?? origin),
  };
}
