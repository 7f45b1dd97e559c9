import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import {
  authorizationTypeDefinition,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import type { FieldError } from '#contract/problem.ts';
import { prepareAuthorities } from '../client-keys/prepare-authorities.ts';
import { prepareKeys, type KeyContext } from '../client-keys/prepare-keys.ts';
import { invalid } from '../failure.ts';
import { newId } from '../id.ts';
import type { Ports } from '../ports.ts';
import type { ProfileRecord } from '../ports/store.ts';
import type { AssistantVariables } from '../variables/assistant-variables.ts';
import { checkProfile } from './check-profile.ts';
import { documentOf } from './profile-record.ts';
import { planSecrets, type SecretPlan, type StoredSecrets } from './secret-slots.ts';

/** A profile that was written, parted into document and secrets. */
export interface PlannedProfile {
  readonly definition: AuthorizationTypeDefinition;
  readonly plan: SecretPlan;
}

function storedSecrets(stored: ProfileRecord | null): StoredSecrets | null {
  return stored === null
    ? null
    : { document: documentOf(stored), slots: new Set(stored.secrets.map(({ slot }) => slot)) };
}

/** Parts what was written, against what is stored of the same type. Checks nothing. */
export function planProfile(
  written: AuthorizationProfileWrite,
  stored: ProfileRecord | null,
  ports: Pick<Ports, 'clock' | 'random'>,
): PlannedProfile {
  const definition = authorizationTypeDefinition(written.type);
  return { definition, plan: planSecrets(definition, written, storedSecrets(stored), () => newId(ports)) };
}

/** A planned profile whose keys were opened, and what is wrong with them. */
export interface PreparedPlan extends PlannedProfile {
  readonly errors: readonly FieldError[];
}

/** Plans a profile whose keys are opened first, with what is worked out of them in the document. Checks no other rule. */
export async function planPreparedProfile(
  written: AuthorizationProfileWrite,
  stored: ProfileRecord | null,
  ports: Pick<Ports, 'clock' | 'random'>,
  keys: Omit<KeyContext, 'now'>,
  known: StoredSecrets | null = storedSecrets(stored),
): Promise<PreparedPlan> {
  const prepared = await prepareKeys(written, known, { ...keys, now: ports.clock.now() });
  const authorities = await prepareAuthorities(written.certificateAuthority);
  const { definition, plan } = planProfile(prepared.written, stored, ports);
  const document = { ...plan.document, ...prepared.derived, ...authorities.derived };
  return { definition, plan: { ...plan, document }, errors: [...prepared.errors, ...authorities.errors] };
}

/** The same, and throws `validation_failed` with every broken rule. */
export async function planCheckedProfile(
  written: AuthorizationProfileWrite,
  stored: ProfileRecord | null,
  ports: Pick<Ports, 'clock' | 'random' | 'transport'>,
  variables: AssistantVariables,
  keys: Omit<KeyContext, 'now'>,
): Promise<PlannedProfile> {
  const { definition, plan, errors: ofKeys } = await planPreparedProfile(written, stored, ports, keys);
  const before = stored === null ? null : documentOf(stored);
  const errors = [...ofKeys, ...checkProfile(definition, plan, before, ports.transport, variables)];
  if (errors.length > 0) throw invalid(errors);
  return { definition, plan };
}
