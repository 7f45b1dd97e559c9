import type { ProfileChange } from '../profile-change.ts';

/** What a preset sets: what a change can, and the members that only a new profile is given. */
export interface PresetFill extends ProfileChange {
  readonly authorizationUrl?: string;
  readonly expiryPath?: string;
}

/**
 * How an identity provider wants to be asked. Names in single braces, such as
 * `{domain}`, are places that are left to fill.
 */
export interface ProviderPreset {
  /** Stable, in snake case. The service knows errors of a provider under the same name, where it knows any. */
  readonly id: string;
  /** What is typed or chosen as Identity Provider Name. */
  readonly name: string;
  /** Other names for it. */
  readonly aliases?: readonly string[];
  /** Which of several ways of this provider it is, where there are several. */
  readonly variant?: string;
  readonly fill: PresetFill;
  /** What has to be known beside it, in one sentence. */
  readonly note?: string;
  /** `documented` stands in a public text that was read; `general` is common knowledge that was not checked here. */
  readonly basis: 'documented' | 'general';
  /** What of a documented one is common knowledge nevertheless. */
  readonly general?: readonly (keyof PresetFill)[];
  readonly sources: readonly string[];
}

/** Sets one row of Scope. */
export function scopeRow(key: string, value: string) {
  return { do: 'set', key, value } as const;
}

/** The list of providers of a product that connects to them, at the version that was read. */
export const connectorCatalogue =
  'https://github.com/NangoHQ/nango/blob/2f4c0af671/packages/providers/providers.yaml';
