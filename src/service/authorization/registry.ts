import type { AuthorizationProfileWrite, AuthorizationType } from '#contract/authorization-types/registry.ts';
import { apiKeyFlow } from './api-key.ts';
import { basicFlow } from './basic.ts';
import type { AuthorizationFlow } from './flow.ts';
import { oauth1Flow } from './oauth1.ts';
import { oauth2AuthorizationCodeFlow } from './oauth2-authorization-code.ts';
import { oauth2PasswordFlow } from './oauth2-password.ts';
import { oauth2ClientCredentialsFlow } from './oauth2-client-credentials.ts';

/** How each authorization type is carried out. To add one, add its line here and in the contract's registry. */
const flows: Readonly<Record<AuthorizationType, AuthorizationFlow>> = {
  api_key: apiKeyFlow,
  basic: basicFlow,
  oauth2_password: oauth2PasswordFlow,
  oauth2_client_credentials: oauth2ClientCredentialsFlow,
  oauth2_authorization_code: oauth2AuthorizationCodeFlow,
  oauth1: oauth1Flow,
};

/** The flow of a profile's type. */
export function flowOf(profile: AuthorizationProfileWrite): AuthorizationFlow {
  return flows[profile.type];
}

/** The types that can be carried out. */
export const flowTypes: readonly string[] = Object.keys(flows);
