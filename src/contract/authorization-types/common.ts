import { authorizationFieldReadSchema, authorizationFieldsWriteSchema } from '../authorization-field.ts';
import { certificateFactsSchema } from '../client-key/key-facts.ts';
import { limits } from '../limits.ts';
import { tenancyReadSchema, tenancyWriteSchema, type Tenancy } from '../tenancy.ts';
import { lineOf, requiredLineOf, textOf } from '../text.ts';
import { report } from '../rule.ts';
import { checkUrlField } from '../url-field.ts';
import { usesTenant } from '../url-template.ts';
import { z } from '../zod-mini.ts';
import type { FieldDescription, InitialRow } from './field-description.ts';

/** What profiles of every type have when they are written. */
export const commonWriteShape = {
  name: requiredLineOf(limits.name, 'name'),
  identityProviderName: z._default(lineOf(limits.identityProviderName), ''),
  description: z._default(textOf(limits.description), ''),
  tenancy: tenancyWriteSchema,
  authorizationFields: authorizationFieldsWriteSchema,
  /** Certificates as PEM that connections of the profile trust beside the roots that every server knows. */
  certificateAuthority: z._default(textOf(limits.certificates), ''),
};

/** What profiles of every type have when they are read. */
export const commonReadShape = {
  id: z.string(),
  assistantId: z.string(),
  /** Counts saves, from 1. The ETag is made of it. */
  version: z.int().check(z.positive()),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  name: z.string(),
  identityProviderName: z.string(),
  description: z.string(),
  tenancy: tenancyReadSchema,
  authorizationFields: z.array(authorizationFieldReadSchema),
  // Profiles that were saved before there were certificates lack these.
  certificateAuthority: z._default(z.string(), ''),
  certificateAuthorityFacts: z._default(z.array(certificateFactsSchema), []),
};

/** Members of every type that are worked out as a profile is saved, and never written. */
export const commonDerived: readonly string[] = ['certificateAuthorityFacts'];

/** The fields at the end of every form. */
export const closingFields: readonly FieldDescription[] = [
  {
    name: 'certificateAuthority',
    kind: 'certificates',
    section: 'advanced',
    width: 'full',
    required: false,
    maxLength: limits.certificates,
    factsIn: 'certificateAuthorityFacts',
  },
];

/** Reports what is wrong with the base URL of a tenancy. */
export function checkTenancy(context: z.core.ParsePayload, tenancy: Tenancy): void {
  if (!tenancy.enabled) return;
  checkUrlField(context, ['tenancy', 'baseUrl'], tenancy.baseUrl, { tenancy: true });
  if (tenancy.baseUrl !== '' && !usesTenant(tenancy.baseUrl))
    report(context, ['tenancy', 'baseUrl'], 'tenant_missing');
}

/** The fields at the head of every form. */
export const identityFields: readonly FieldDescription[] = [
  { name: 'name', kind: 'line', section: 'identity', width: 'half', required: true, maxLength: limits.name },
  {
    name: 'identityProviderName',
    kind: 'line',
    section: 'identity',
    width: 'half',
    required: false,
    maxLength: limits.identityProviderName,
  },
  {
    name: 'description',
    kind: 'text',
    section: 'identity',
    width: 'full',
    required: false,
    maxLength: limits.description,
  },
  { name: 'tenancy', kind: 'tenancy', section: 'tenancy', width: 'full', required: false },
];

/** The list at the foot of every form, and the rows that a new profile starts with. */
export function authorizationFieldsField(initial: readonly InitialRow[]): FieldDescription {
  return {
    name: 'authorizationFields',
    kind: 'authorization_fields',
    section: 'authorization_fields',
    width: 'full',
    required: false,
    initial,
  };
}

/** The row with the token that nearly every service call carries. */
export const bearerRow: InitialRow = {
  fieldType: 'header',
  fieldKey: 'Authorization',
  fieldValue: 'Bearer {{accessToken}}',
};

/** The list of what is asked for when a profile is used, and the rows that a new one starts with. */
export function formFieldsField(initial: readonly InitialRow[]): FieldDescription {
  return {
    name: 'formFields',
    kind: 'form_fields',
    section: 'form_fields',
    width: 'full',
    required: false,
    initial,
  };
}
