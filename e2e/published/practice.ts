import { awkwardSecret } from '../fixtures/provider/awkward-secret.ts';
import { practiceCredentials } from '../fixtures/provider/practice-credentials.ts';

/**
 * An identity provider inside the page that no other test uses. It takes one
 * client, and each of its faults misbehaves in one way: `docs/diagnosis-catalogue.md`
 * of the product lists them with what is said of each.
 */
export interface PracticeProvider {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokenUrl: string;
  readonly authorizationUrl: string;
  /** The user of the password grant, and of what is behind Basic Auth. */
  readonly username: string;
  readonly password: string;
  /** A service that takes the user by Basic Auth. */
  readonly basicUrl: string;
  /** A service that takes the key in the header Authorization, as an API Key sends it, or in X-Api-Key. */
  readonly apiKeyUrl: string;
  readonly apiKey: string;
  /** The links of OAuth v1, for the same client. */
  readonly oauth1Links: {
    readonly requestTokenUrl: string;
    readonly userAuthorizationUrl: string;
    readonly accessTokenUrl: string;
  };
  /** The token URL at which a fault is met, such as `login-page`. */
  readonly faultUrl: (fault: string) => string;
}

/** The practice provider of that name. */
export function practiceProviderOf(name: string): PracticeProvider {
  const base = `https://practice.example/${name}`;
  return {
    clientId: 'practice-client',
    clientSecret: awkwardSecret,
    tokenUrl: `${base}/token`,
    authorizationUrl: `${base}/authorize`,
    ...practiceCredentials,
    basicUrl: `${base}/basic/me`,
    apiKeyUrl: `${base}/api-key/me`,
    oauth1Links: {
      requestTokenUrl: `${base}/oauth1/request-token`,
      userAuthorizationUrl: `${base}/oauth1/authorize`,
      accessTokenUrl: `${base}/oauth1/access-token`,
    },
    faultUrl: (fault) => `${base}/faults/${fault}/token`,
  };
}
