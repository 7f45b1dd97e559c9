import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import {
  authorizationTypeDefinition,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import { invalid } from '../failure.ts';
import { newId } from '../id.ts';
import type { Ports } from '../ports.ts';
import type { ProfileRecord } from '../ports/store.ts';
import type { AssistantVariables } from '../variables/assistant-variables.ts';
import { checkProfile } from './check-profile.ts';
import { documentOf } from './profile-record.ts';
import { planSecrets, type SecretPlan } from './secret-slots.ts';

/** A profile that was written, parted into document and secrets. */
export interface PlannedProfile {
  readonly definition: AuthorizationTypeDefinition;
  readonly plan: SecretPlan;
}

/** Parts what was written, against what is stored of the same type. Checks nothing. */
export function planProfile(
  written: AuthorizationProfileWrite,
  stored: ProfileRecord | null,
  ports: Pick<Ports, 'clock' | 'random'>,
): PlannedProfile {
  const definition = authorizationTypeDefinition(written.type);
  const before =
    stored === null
      ? null
      : { document: documentOf(stored), slots: new Set(stored.secrets.map(({ slot }) => slot)) };
  return { definition, plan: planSecrets(definition, written, before, () => newId(ports)) };
}

/** The same, and throws `validation_failed` with every broken rule. */
export function planCheckedProfile(
  written: AuthorizationProfileWrite,
  stored: ProfileRecord | null,
  ports: Pick<Ports, 'clock' | 'random' | 'transport'>,
  variables: AssistantVariables,
): PlannedProfile {
  const planned = planProfile(written, stored, ports);
  const before = stored === null ? null : documentOf(stored);
  const errors = checkProfile(planned.definition, planned.plan, before, ports.transport, variables);
  if (errors.length > 0) throw invalid(errors);
  return planned;
}
