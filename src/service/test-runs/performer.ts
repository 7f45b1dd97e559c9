import type { RequestPreview } from '#contract/request-preview.ts';
import type { EndedSignIn, RefusedSignIn } from '../authorization/interactive.ts';
import { previewRequest } from '../authorization/preview-request.ts';
import type { Ports, Settings } from '../ports.ts';
import type { AssistantVariables } from '../variables/assistant-variables.ts';
import type { Vault } from '../vault/vault.ts';
import type { OpenedProfile } from './opened-profile.ts';
import { performTest, type TestOutcome } from './perform-test.ts';

/** What a profile was filled with. */
export interface Filled {
  readonly tenant: string | null;
  /** The values of secure variables, which stand in the profile without being marked. */
  readonly secrets: ReturnType<AssistantVariables['used']>;
}

/** What the service's own flows do for a test. */
export interface TestPerformer {
  test(
    profile: OpenedProfile,
    options: Filled & {
      inputs: ReadonlyMap<string, string>;
      signal: AbortSignal;
      signIn?: EndedSignIn | RefusedSignIn;
    },
  ): Promise<TestOutcome>;
  preview(profile: OpenedProfile, options: Filled & { callbackUrl: string }): Promise<RequestPreview>;
}

/** Tests and previews by the flows of the authorization types. */
export function createPerformer(ports: Ports, settings: Settings, vault: Vault): TestPerformer {
  const fingerprint = (text: string) => vault.fingerprint(text);
  return {
    test: (profile, options) => performTest(profile, options, ports, settings, fingerprint),
    preview: (profile, options) => previewRequest(profile, options, fingerprint),
  };
}
