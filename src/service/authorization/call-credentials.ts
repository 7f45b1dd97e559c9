import type { KnownSecret } from '../evidence/secrets/known-secret.ts';
import type { CallValues } from './fields/fill-field.ts';
import type { ServiceCall } from './fields/service-call.ts';

/** What calls of the service carry. */
export interface CallCredentials {
  /** What the placeholders of authorization fields and of the Check URL stand for. */
  readonly values: CallValues;
  /** The texts that prove who is calling, to be looked for in a call and never to be shown. */
  readonly secrets: readonly KnownSecret[];
  /** Signs a call that has its authorization fields in it, where the type signs calls. */
  readonly sign?: (call: ServiceCall) => Promise<ServiceCall>;
}
