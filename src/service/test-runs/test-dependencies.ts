import type { Ports, Settings } from '../ports.ts';
import type { AssistantVariables } from '../variables/assistant-variables.ts';
import type { Vault } from '../vault/vault.ts';
import type { TestQueue } from './limits/test-queue.ts';
import type { TestPerformer } from './performer.ts';
import type { RunningTests } from './running-tests.ts';

/** What tests are carried out and kept with. */
export interface TestDependencies {
  readonly ports: Pick<Ports, 'store' | 'clock' | 'random' | 'transport' | 'log'>;
  readonly settings: Settings;
  readonly vault: Vault;
  readonly variablesOf: (assistantId: string) => Promise<AssistantVariables>;
  readonly performer: TestPerformer;
  readonly queue: TestQueue;
  readonly running: RunningTests;
}
