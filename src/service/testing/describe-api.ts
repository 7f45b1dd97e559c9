import { describeAssistantsApi } from './api/describe-assistants.ts';
import { describeBadInputApi } from './api/describe-bad-input.ts';
import { describeBulkProfilesApi } from './api/describe-bulk-profiles.ts';
import { describeEnteredCredentialsApi } from './api/describe-entered-credentials.ts';
import type { OpenStore } from './api/harness.ts';
import { describeKeysApi } from './api/describe-keys.ts';
import { describeOAuth1Api } from './api/describe-oauth1.ts';
import { describePasswordGrantApi } from './api/describe-password-grant.ts';
import { describeProfilesApi } from './api/describe-profiles.ts';
import { describeRewrapApi } from './api/describe-rewrap.ts';
import { describeSignInProfilesApi } from './api/describe-sign-in-profiles.ts';
import { describeSignInsApi } from './api/describe-sign-ins.ts';
import { describeTestRunsApi } from './api/describe-test-runs.ts';
import { describeSecretsApi } from './api/describe-secrets.ts';
import { describeVariantPlansApi } from './api/describe-variant-plans.ts';
import { describeClientKeysApi } from './api/describe-client-keys.ts';
import { describeDiscoveryApi } from './api/describe-discovery.ts';
import { describeBadImportsApi } from './api/transfers/describe-bad-imports.ts';
import { describeImportClashesApi } from './api/transfers/describe-clashes.ts';
import { describeExportApi } from './api/transfers/describe-export.ts';
import { describeImportApi } from './api/transfers/describe-import.ts';
import { describeTrashApi } from './api/describe-trash.ts';
import { describeVariablesApi } from './api/describe-variables.ts';

/** Everything that the API promises, over the store of one engine. */
export function describeApi(engine: string, open: OpenStore): void {
  describeAssistantsApi(engine, open);
  describeProfilesApi(engine, open);
  describeBulkProfilesApi(engine, open);
  describeTrashApi(engine, open);
  describeExportApi(engine, open);
  describeImportApi(engine, open);
  describeImportClashesApi(engine, open);
  describeBadImportsApi(engine, open);
  describeDiscoveryApi(engine, open);
  describeVariablesApi(engine, open);
  describeSecretsApi(engine, open);
  describeKeysApi(engine, open);
  describeRewrapApi(engine, open);
  describeTestRunsApi(engine, open);
  describeVariantPlansApi(engine, open);
  describeSignInProfilesApi(engine, open);
  describeSignInsApi(engine, open);
  describeOAuth1Api(engine, open);
  describePasswordGrantApi(engine, open);
  describeBadInputApi(engine, open);
  describeClientKeysApi(engine, open);
  describeEnteredCredentialsApi(engine, open);
}
