import type { RequestToken } from './oauth1/tokens.ts';
import { defaultSettings, type PracticeSettings } from './settings.ts';

/** A refresh token that was given out: what it stands for. */
export interface Grant {
  readonly scopes: readonly string[];
}

/** A code that a user's consent brought, and what it is good for. */
export interface IssuedCode extends Grant {
  readonly redirectUri: string;
  readonly codeChallenge: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly expiresAt: number;
}

/** One provider: everything it remembers. Providers know nothing of one another. */
export interface Provider {
  readonly name: string;
  readonly settings: PracticeSettings;
  readonly grants: Map<string, Grant>;
  readonly codes: Map<string, IssuedCode>;
  /** Those of OAuth v2 that were given out. */
  readonly bearerTokens: Set<string>;
  /** Of OAuth v1, with what was given out for each. */
  readonly requestTokens: Map<string, RequestToken>;
  /** The secrets of access tokens of OAuth v1. */
  readonly accessTokens: Map<string, string>;
  /** What each of them can be renewed with. */
  readonly sessionHandles: Map<string, string>;
  /** What signed requests have used up. */
  readonly nonces: Set<string>;
  /** Token requests that each fault was asked so far. */
  readonly attempts: Map<string, number>;
  /** Signs the provider's JWTs; made when the first one is asked for. */
  signingKey: Promise<CryptoKeyPair> | null;
}

const providerName = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/i;

/** More are forgotten, the oldest first, so that nobody can fill the memory by inventing names. */
const maximum = 1000;

/** The providers of a host, made when their name is first used. */
export class Providers {
  readonly #known = new Map<string, Provider>();

  /** The provider of that name, or null where it cannot be one: letters, digits and inner hyphens, at most 64. */
  find(name: string): Provider | null {
    return providerName.test(name) ? (this.#known.get(name) ?? this.configure(name, defaultSettings)) : null;
  }

  /** Makes a provider anew: with these settings, and with nothing remembered. */
  configure(name: string, settings: PracticeSettings): Provider {
    const provider: Provider = {
      name,
      settings,
      grants: new Map(),
      codes: new Map(),
      bearerTokens: new Set(),
      requestTokens: new Map(),
      accessTokens: new Map(),
      sessionHandles: new Map(),
      nonces: new Set(),
      attempts: new Map(),
      signingKey: null,
    };
    this.#known.delete(name);
    this.#known.set(name, provider);
    const [oldest] = this.#known.keys();
    if (this.#known.size > maximum && oldest !== undefined) this.#known.delete(oldest);
    return provider;
  }
}
