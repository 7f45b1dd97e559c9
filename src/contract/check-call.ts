import type { FieldDescription } from './authorization-types/field-description.ts';
import { limits } from './limits.ts';
import { placesIn, tenantPlaceholder } from './placeholders.ts';
import { knownBeforeToken, type KnownPlaceholders } from './placeholder-rules.ts';
import { report } from './rule.ts';
import { checkUrlField, urlField } from './url-field.ts';
import { z } from './zod-mini.ts';

/** How a test calls the Check URL. Methods that only exist to change something are left out: a test changes nothing. */
export const checkMethodSchema = z.enum(['GET', 'HEAD', 'POST']);
export type CheckMethod = z.infer<typeof checkMethodSchema>;

/** What the body of the call is, where a payload field makes one. */
export const checkContentTypeSchema = z.enum(['json', 'form']);
export type CheckContentType = z.infer<typeof checkContentTypeSchema>;

/**
 * What a profile has when it is written whose tests can call an API: after a
 * token was obtained the test calls `checkUrl` with the authorization fields
 * applied. `{key}` in its path is the place of a path parameter.
 */
export const checkCallWriteShape = {
  checkUrl: z._default(z.nullable(urlField()), null),
  checkMethod: z._default(checkMethodSchema, 'GET'),
  checkContentType: z._default(checkContentTypeSchema, 'json'),
};

/** The same when it is read. Profiles that were saved before there were Check URLs have none. */
export const checkCallReadShape = {
  checkUrl: z._default(z.nullable(z.string()), null),
  checkMethod: z._default(checkMethodSchema, 'GET'),
  checkContentType: z._default(checkContentTypeSchema, 'json'),
};

interface CheckCall {
  readonly checkUrl: string | null;
  readonly tenancy: { readonly enabled: boolean };
  readonly authorizationFields: readonly { readonly fieldType: string; readonly fieldKey: string }[];
}

/**
 * Reports what is wrong with a Check URL, also a place in its path that no
 * authorization field fills. Fields are for every call of the service, so one
 * that this call has no place for is only warned of.
 */
export function checkCheckUrl(
  context: z.core.ParsePayload,
  profile: CheckCall,
  known: KnownPlaceholders = knownBeforeToken,
): void {
  const { checkUrl, tenancy, authorizationFields } = profile;
  if (checkUrl === null) return;
  checkUrlField(context, ['checkUrl'], checkUrl, { tenancy: tenancy.enabled, known, places: true });
  const filled = authorizationFields
    .filter(({ fieldType }) => fieldType === 'path_param')
    .map(({ fieldKey }) => `{${fieldKey}}`);
  const unknown = placesIn(checkUrl).find((place) => place !== tenantPlaceholder && !filled.includes(place));
  if (unknown !== undefined)
    report(context, ['checkUrl'], 'unknown_placeholder', {
      placeholder: unknown,
      known: [tenantPlaceholder, 'the key of a Path Param', known.text].join(', '),
    });
}

/** How the form draws them. */
export const checkCallFields: readonly FieldDescription[] = [
  {
    name: 'checkUrl',
    kind: 'url',
    section: 'advanced',
    width: 'full',
    required: false,
    maxLength: limits.url,
    isOfService: true,
  },
  {
    name: 'checkMethod',
    kind: 'choice',
    section: 'advanced',
    width: 'half',
    required: true,
    options: checkMethodSchema.options,
    initial: 'GET',
  },
  {
    name: 'checkContentType',
    kind: 'choice',
    section: 'advanced',
    width: 'half',
    required: true,
    options: checkContentTypeSchema.options,
    initial: 'json',
    onlyWhen: { field: 'checkMethod', isOneOf: ['POST'] },
  },
];

/** The same where the call is all that a test makes: it then stands in plain sight. */
export const checkedByCallFields: readonly FieldDescription[] = [
  {
    name: 'checkMethod',
    text: 'method',
    kind: 'choice',
    section: 'check',
    width: 'half',
    required: true,
    options: checkMethodSchema.options,
    initial: 'GET',
  },
  {
    name: 'checkContentType',
    kind: 'choice',
    section: 'check',
    width: 'half',
    required: true,
    options: checkContentTypeSchema.options,
    initial: 'json',
    onlyWhen: { field: 'checkMethod', isOneOf: ['POST'] },
  },
  {
    name: 'checkUrl',
    text: 'authorizationCheckUrl',
    kind: 'url',
    section: 'check',
    width: 'full',
    required: false,
    maxLength: limits.url,
    isOfService: true,
  },
];
