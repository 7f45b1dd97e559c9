import {
  authorizationTypeDefinition,
  authorizationProfileWriteSchema,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import { z } from '#contract/zod.ts';
import { draftProfileSchema } from '#contract/request-preview.ts';
import { fieldErrorsOf } from '#contract/issues.ts';
import { fieldError, invalid } from '../failure.ts';
import type { ProfileRecord } from '../ports/store.ts';
import { documentOf } from '../profiles/profile-record.ts';
import { openSecrets } from '../profiles/profile-secrets.ts';
import { asWritten, placeSecrets, type ProfileDocument } from '../profiles/secret-slots.ts';
import type { PlannedProfile } from '../profiles/write-profile.ts';
import { fillVariablesDeep, textsOf } from '../variables/variable-lookup.ts';
import type { AssistantVariables } from '../variables/assistant-variables.ts';
import { missingVariables } from '../profiles/check-profile.ts';
import type { Vault } from '../vault/vault.ts';

/** A profile that is whole: every secret is in its place and every variable is filled in. Never leaves the service. */
export type OpenedProfile = AuthorizationProfileWrite;

function parseOpened(profile: unknown): OpenedProfile {
  const parsed = authorizationProfileWriteSchema.safeParse(profile);
  if (parsed.success) return parsed.data;
  throw invalid(fieldErrorsOf(parsed.error, profile));
}

/** Fills variables in. Throws where one is not there any more: it may be deleted while profiles use it. */
function filled(whole: unknown, variables: AssistantVariables): unknown {
  const missing = missingVariables(textsOf(whole), variables);
  if (missing.length > 0) throw invalid(missing);
  return fillVariablesDeep(whole, variables.lookup);
}

function unreadable(slots: readonly string[]) {
  return invalid(slots.map((slot) => fieldError(slot.replace('/', '.'), 'secret_unreadable')));
}

/** Opens a saved profile. Throws `validation_failed` at the secrets that cannot be opened. */
export async function openSavedProfile(
  record: ProfileRecord,
  vault: Vault,
  variables: AssistantVariables,
): Promise<OpenedProfile> {
  const opened = await openSecrets(record, vault);
  if (opened.unreadable.length > 0) throw unreadable(opened.unreadable);
  const definition = authorizationTypeDefinition(record.type);
  const whole = placeSecrets(definition, asWritten(definition, documentOf(record)), (slot) =>
    opened.texts.get(slot),
  );
  return parseOpened(filled(whole, variables));
}

function writtenDocument({ definition, plan }: PlannedProfile): ProfileDocument {
  return asWritten(definition, plan.document);
}

async function draftSecrets({ plan }: PlannedProfile, stored: ProfileRecord | null, vault: Vault) {
  const texts = new Map(plan.set.map(({ slot, text }) => [slot, text]));
  const kept = new Set(plan.keep.map(({ slot }) => slot));
  if (stored === null || kept.size === 0) return { texts, unreadable: [] };
  const secrets = stored.secrets.filter(({ slot }) => kept.has(slot));
  const opened = await openSecrets({ id: stored.id, secrets }, vault);
  opened.texts.forEach((text, slot) => texts.set(slot, text));
  return { texts, unreadable: opened.unreadable };
}

/** Opens a draft; secrets that it keeps come from the saved profile. Throws like `openSavedProfile`. */
export async function openDraft(
  planned: PlannedProfile,
  stored: ProfileRecord | null,
  vault: Vault,
  variables: AssistantVariables,
): Promise<OpenedProfile> {
  const opened = await draftSecrets(planned, stored, vault);
  if (opened.unreadable.length > 0) throw unreadable(opened.unreadable);
  const whole = placeSecrets(planned.definition, writtenDocument(planned), (slot) => opened.texts.get(slot));
  return parseOpened(filled(whole, variables));
}

/** The same for a preview: what cannot be opened is left out, and no rule is checked. */
export async function openIncompleteDraft(
  planned: PlannedProfile,
  stored: ProfileRecord | null,
  vault: Vault,
  variables: AssistantVariables,
): Promise<OpenedProfile> {
  const { texts } = await draftSecrets(planned, stored, vault);
  const whole = placeSecrets(planned.definition, writtenDocument(planned), (slot) => texts.get(slot) ?? '');
  return z.parse(draftProfileSchema, fillVariablesDeep(whole, variables.lookup));
}
