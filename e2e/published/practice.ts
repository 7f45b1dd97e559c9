import { awkwardSecret } from '../fixtures/provider/awkward-secret.ts';

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
    faultUrl: (fault) => `${base}/faults/${fault}/token`,
  };
}
