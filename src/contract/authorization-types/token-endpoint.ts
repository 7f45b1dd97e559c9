import { limits } from '../limits.ts';
import { report } from '../rule.ts';
import { scopePairReadSchema, scopeSeparatorSchema, scopeWriteSchema } from '../scope.ts';
import { tokenRequestHeaderReadSchema, tokenRequestHeadersWriteSchema } from '../token-request-header.ts';
import { checkUrlField, urlField } from '../url-field.ts';
import { z } from '../zod-mini.ts';
import type { FieldDescription } from './field-description.ts';
import {
  checkTokenRequestOptions,
  tokenRequestOptionsReadShape,
  tokenRequestOptionsWriteShape,
  type TokenRequestOptions,
} from './token-request-options.ts';

const refreshHeadersSchema = z.enum(['same', 'none']);

/** What types have when they are written that ask a token endpoint (RFC 6749 3.2). */
export const tokenEndpointWriteShape = {
  tokenRequestUrl: urlField(),
  refreshTokenUrl: z._default(z.nullable(urlField()), null),
  scope: scopeWriteSchema,
  scopeSeparator: z._default(scopeSeparatorSchema, 'space'),
  tokenRequestHeaders: tokenRequestHeadersWriteSchema,
  /** Whether the refresh request has these headers too. */
  refreshHeaders: z._default(refreshHeadersSchema, 'same'),
  ...tokenRequestOptionsWriteShape,
};

/** The same when it is read. */
export const tokenEndpointReadShape = {
  tokenRequestUrl: z.string(),
  refreshTokenUrl: z.nullable(z.string()),
  scope: z.array(scopePairReadSchema),
  scopeSeparator: scopeSeparatorSchema,
  tokenRequestHeaders: z.array(tokenRequestHeaderReadSchema),
  refreshHeaders: z._default(refreshHeadersSchema, 'same'),
  ...tokenRequestOptionsReadShape,
};

interface TokenEndpoint extends TokenRequestOptions {
  readonly tokenRequestUrl: string;
  readonly refreshTokenUrl: string | null;
  readonly tenancy: { readonly enabled: boolean };
}

/** Reports what is wrong with the addresses of a token endpoint, and with how it is asked. */
export function checkTokenEndpoint(context: z.core.ParsePayload, endpoint: TokenEndpoint): void {
  const { tokenRequestUrl, refreshTokenUrl } = endpoint;
  const options = { tenancy: endpoint.tenancy.enabled };
  if (tokenRequestUrl === '') report(context, ['tokenRequestUrl'], 'required', { field: 'tokenRequestUrl' });
  else checkUrlField(context, ['tokenRequestUrl'], tokenRequestUrl, options);
  if (refreshTokenUrl !== null) checkUrlField(context, ['refreshTokenUrl'], refreshTokenUrl, options);
  checkTokenRequestOptions(context, endpoint);
}

/** How the form draws its addresses. */
export const tokenEndpointFields: readonly FieldDescription[] = [
  {
    name: 'tokenRequestUrl',
    kind: 'url',
    section: 'endpoints',
    width: 'full',
    required: true,
    maxLength: limits.url,
  },
  {
    name: 'refreshTokenUrl',
    kind: 'url',
    section: 'endpoints',
    width: 'full',
    required: false,
    maxLength: limits.url,
  },
];

/** How the form draws the scope that is asked for. */
export const scopeField: FieldDescription = {
  name: 'scope',
  kind: 'pairs',
  section: 'scope',
  width: 'full',
  required: false,
};

/** How the form draws what few providers need. */
export const tokenEndpointAdvancedFields: readonly FieldDescription[] = [
  { name: 'tokenRequestHeaders', kind: 'headers', section: 'advanced', width: 'full', required: false },
  {
    name: 'refreshHeaders',
    kind: 'choice',
    section: 'advanced',
    width: 'half',
    required: true,
    options: refreshHeadersSchema.options,
    initial: 'same',
  },
  {
    name: 'scopeSeparator',
    kind: 'choice',
    section: 'advanced',
    width: 'half',
    required: true,
    options: scopeSeparatorSchema.options,
    initial: 'space',
  },
];
