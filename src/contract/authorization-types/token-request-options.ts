import { readAnswerPath } from '../answer-path.ts';
import { isHeaderName } from '../http-header.ts';
import { limits } from '../limits.ts';
import { checkPlaceholders, knownBeforeToken } from '../placeholder-rules.ts';
import { report } from '../rule.ts';
import { lineOf } from '../text.ts';
import { z } from '../zod-mini.ts';
import type { FieldDescription } from './field-description.ts';

/** How the token request is sent. RFC 6749 3.2 says POST. */
export const tokenRequestMethodSchema = z.enum(['POST', 'GET']);
export type TokenRequestMethod = z.infer<typeof tokenRequestMethodSchema>;

/** How its parameters are written into its body. RFC 6749 4.4.2 says as a form. */
export const tokenRequestBodySchema = z.enum(['form', 'json']);
export type TokenRequestBody = z.infer<typeof tokenRequestBodySchema>;

/** Where the answer has the token: RFC 6749 5.1 says in a JSON object. `text` is the body as a whole. */
export const tokenLocationSchema = z.enum(['json', 'form', 'text', 'header']);
export type TokenLocation = z.infer<typeof tokenLocationSchema>;

/**
 * What types have when they are written whose provider may not follow the
 * standard. Each member starts as the standard has it.
 */
export const tokenRequestOptionsWriteShape = {
  tokenRequestMethod: z._default(tokenRequestMethodSchema, 'POST'),
  tokenRequestBody: z._default(tokenRequestBodySchema, 'form'),
  /** Takes the place of the type's own `grant_type`; empty leaves that. The renewal keeps `refresh_token`. */
  grantType: z._default(lineOf(limits.key), ''),
  tokenLocation: z._default(tokenLocationSchema, 'json'),
  /** Where the token stands in the body, such as `data.access_token`; empty is `access_token`. */
  tokenPath: z._default(lineOf(limits.key), ''),
  /** The header of the answer that holds the token. */
  tokenHeader: z._default(lineOf(limits.key), ''),
  /** Where the lifetime stands in a JSON body, in seconds or as a point in time; empty is `expires_in`. */
  expiryPath: z._default(lineOf(limits.key), ''),
};

/** The same when it is read. Profiles that were saved before there were these follow the standard. */
export const tokenRequestOptionsReadShape = {
  tokenRequestMethod: z._default(tokenRequestMethodSchema, 'POST'),
  tokenRequestBody: z._default(tokenRequestBodySchema, 'form'),
  grantType: z._default(z.string(), ''),
  tokenLocation: z._default(tokenLocationSchema, 'json'),
  tokenPath: z._default(z.string(), ''),
  tokenHeader: z._default(z.string(), ''),
  expiryPath: z._default(z.string(), ''),
};

/** What a profile says of a provider that does not follow the standard. */
export interface TokenRequestOptions {
  readonly tokenRequestMethod: TokenRequestMethod;
  readonly tokenRequestBody: TokenRequestBody;
  readonly grantType: string;
  readonly tokenLocation: TokenLocation;
  readonly tokenPath: string;
  readonly tokenHeader: string;
  readonly expiryPath: string;
}

/** Reports what is wrong with them. */
export function checkTokenRequestOptions(context: z.core.ParsePayload, options: TokenRequestOptions): void {
  for (const member of ['tokenPath', 'expiryPath'] as const)
    if (options[member] !== '' && readAnswerPath(options[member]) === null)
      report(context, [member], 'answer_path_invalid');
  checkPlaceholders(context, ['grantType'], options.grantType, knownBeforeToken);
  const { tokenLocation, tokenHeader } = options;
  if (tokenLocation === 'header' && tokenHeader === '')
    report(context, ['tokenHeader'], 'required', { field: 'tokenHeader' });
  else if (tokenHeader !== '' && !isHeaderName(tokenHeader))
    report(context, ['tokenHeader'], 'header_name_invalid');
}

const described = { section: 'not_standard', width: 'half' } as const;

/** How the form draws them: apart from the rest, under a heading that says that they are not standard. */
export const tokenRequestOptionsFields: readonly FieldDescription[] = [
  {
    ...described,
    name: 'tokenRequestMethod',
    kind: 'choice',
    required: true,
    options: tokenRequestMethodSchema.options,
    initial: 'POST',
  },
  {
    ...described,
    name: 'tokenRequestBody',
    kind: 'choice',
    required: true,
    options: tokenRequestBodySchema.options,
    initial: 'form',
    onlyWhen: { field: 'tokenRequestMethod', isOneOf: ['POST'] },
  },
  { ...described, name: 'grantType', kind: 'line', required: false, maxLength: limits.key },
  {
    ...described,
    name: 'tokenLocation',
    kind: 'choice',
    required: true,
    options: tokenLocationSchema.options,
    initial: 'json',
  },
  {
    ...described,
    name: 'tokenPath',
    kind: 'line',
    required: false,
    maxLength: limits.key,
    onlyWhen: { field: 'tokenLocation', isOneOf: ['json', 'form'] },
  },
  {
    ...described,
    name: 'tokenHeader',
    kind: 'line',
    required: false,
    maxLength: limits.key,
    onlyWhen: { field: 'tokenLocation', isOneOf: ['header'] },
  },
  { ...described, name: 'expiryPath', kind: 'line', required: false, maxLength: limits.key },
];
