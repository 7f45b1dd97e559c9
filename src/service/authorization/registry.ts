import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import type { AuthorizationFlow } from './flow.ts';
import { oauth2ClientCredentialsFlow } from './oauth2-client-credentials.ts';

/** How each authorization type is carried out. To add one, add its line here and in the contract's registry. */
const flows = {
  oauth2_client_credentials: oauth2ClientCredentialsFlow,
} satisfies {
  readonly [Type in AuthorizationProfileWrite['type']]: AuthorizationFlow<
    Extract<AuthorizationProfileWrite, { type: Type }>
  >;
};

/** The flow of a profile's type. */
export function flowOf(profile: AuthorizationProfileWrite): AuthorizationFlow {
  return flows[profile.type];
}

/** The types that can be carried out. */
export const flowTypes: readonly string[] = Object.keys(flows);
