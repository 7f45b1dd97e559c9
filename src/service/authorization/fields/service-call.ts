import type { HeaderPairs } from '#contract/evidence.ts';

/** A call to the service that a token is for. */
export interface ServiceCall {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderPairs;
  readonly body: string | null;
}

/** One authorization field, filled and checked, on its way into a call. */
export interface FilledField {
  readonly key: string;
  readonly value: string;
  /** Makes text fit for an address. Placeholders that are not filled yet stay readable. */
  readonly encode: (text: string) => string;
}
