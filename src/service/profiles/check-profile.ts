import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { isRequired } from '#contract/authorization-types/field-description.ts';
import type { FieldErrorCode } from '#contract/field-errors.ts';
import type { FieldError } from '#contract/problem.ts';
import { fillTenant } from '#contract/url-template.ts';
import { fieldError } from '../failure.ts';
import { nameInWords } from '../name-in-words.ts';
import type { PolicyRefusal, Transport } from '../ports/transport.ts';
import type { AssistantVariables } from '../variables/assistant-variables.ts';
import {
  fillVariables,
  textsOf,
  unknownVariables,
  type VariableLookup,
} from '../variables/variable-lookup.ts';
import { addressesOf, newDestination } from './destinations.ts';
import type { ProfileDocument, SecretPlan } from './secret-slots.ts';

/** A tenancy to look at a URL's policy with; every label will do. */
const anyTenant = 'tenant';

function missingSecrets(definition: AuthorizationTypeDefinition, plan: SecretPlan): FieldError[] {
  const there = new Set([...plan.set, ...plan.keep].map(({ slot }) => slot));
  return definition.fields
    .filter(
      (field) =>
        field.kind === 'secret' && isRequired(field, (name) => plan.document[name]) && !there.has(field.name),
    )
    .map(({ name }) => fieldError(name, 'required', { field: name }));
}

/** What is wrong with an address that no rule of the server would help: a variable may bring it along. */
const unusable = new Map<string, FieldErrorCode>([
  ['userinfo', 'url_userinfo'],
  ['fragment', 'url_fragment'],
]);

function policyError(path: string, refusal: PolicyRefusal): FieldError {
  if (refusal.code === 'scheme_not_allowed') return fieldError(path, 'url_not_https');
  if (refusal.code === 'url_not_allowed')
    return fieldError(path, unusable.get(String(refusal.facts.reason)) ?? 'url_invalid');
  const { range, setting } = refusal.facts;
  const reason = nameInWords(String(range ?? refusal.code));
  return typeof setting === 'string'
    ? fieldError(path, 'address_blocked', { reason, setting, field: 'setting' })
    : fieldError(path, 'address_blocked', { reason });
}

function blockedUrls(
  definition: AuthorizationTypeDefinition,
  document: ProfileDocument,
  transport: Transport,
  lookup: VariableLookup,
): FieldError[] {
  return addressesOf(definition, document).flatMap(({ path, url }) => {
    const refusal = transport.refusal(fillTenant(fillVariables(url, lookup), anyTenant));
    return refusal === null ? [] : [policyError(path, refusal)];
  });
}

/** Every text with a variable that is not there, or cannot be opened. */
export function missingVariables(
  texts: readonly { readonly path: string; readonly text: string }[],
  { lookup, unreadable }: Pick<AssistantVariables, 'lookup' | 'unreadable'>,
): FieldError[] {
  return texts.flatMap(({ path, text }) =>
    unknownVariables(text, lookup).map((variable) =>
      fieldError(path, unreadable.has(variable) ? 'variable_unreadable' : 'unknown_variable', { variable }),
    ),
  );
}

/**
 * The rules of a profile that need more than the profile: the host's policy,
 * the assistant's variables, and what is stored. Returns all that is broken.
 */
export function checkProfile(
  definition: AuthorizationTypeDefinition,
  plan: SecretPlan,
  stored: ProfileDocument | null,
  transport: Transport,
  variables: AssistantVariables,
): FieldError[] {
  const { lookup } = variables;
  const errors = [
    ...plan.errors,
    ...missingSecrets(definition, plan),
    ...missingVariables([...textsOf(plan.document), ...plan.set], variables),
    ...blockedUrls(definition, plan.document, transport, lookup),
  ];
  if (stored === null || plan.keep.length === 0) return errors;
  const destination = newDestination(definition, stored, plan.document, (url) => fillVariables(url, lookup));
  if (destination === null) return errors;
  return [
    ...errors,
    ...plan.keep.map(({ path }) => fieldError(path, 'secret_reentry_required', { destination })),
  ];
}
