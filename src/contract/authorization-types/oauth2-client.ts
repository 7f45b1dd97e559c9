import {
  clientAuthenticationSchema,
  needsClientSecret,
  type ClientAuthentication,
} from '../client-authentication.ts';
import { limits } from '../limits.ts';
import { report } from '../rule.ts';
import { secretReadSchema, secretWriteSchema } from '../secret.ts';
import { hasControlCharacter, requiredLineOf } from '../text.ts';
import { z } from '../zod.ts';
import type { FieldDescription } from './field-description.ts';

/** What types have when they are written whose token requests name a client (RFC 6749 2). */
export const oauth2ClientWriteShape = {
  clientId: requiredLineOf(limits.clientId, 'clientId'),
  clientSecret: secretWriteSchema,
  clientAuthentication: clientAuthenticationSchema.default('client_secret_basic'),
};

/** The same when it is read. */
export const oauth2ClientReadShape = {
  clientId: z.string(),
  clientSecret: secretReadSchema,
  clientAuthentication: clientAuthenticationSchema,
};

interface OAuth2Client {
  readonly clientId: string;
  readonly clientSecret?: string | null | undefined;
  readonly clientAuthentication: ClientAuthentication;
}

/** Reports what is wrong with how a client proves who it is. */
export function checkOAuth2Client(context: z.core.ParsePayload, client: OAuth2Client): void {
  const { clientId, clientSecret, clientAuthentication } = client;
  if (clientSecret === '' || (clientSecret === null && needsClientSecret(clientAuthentication)))
    report(context, ['clientSecret'], 'required', { field: 'clientSecret' });
  if (clientAuthentication.startsWith('client_secret_basic') && hasControlCharacter(clientId))
    report(context, ['clientId'], 'control_character');
}

/** How the form draws them. */
export const oauth2ClientFields: readonly FieldDescription[] = [
  {
    name: 'clientId',
    kind: 'line',
    section: 'client',
    width: 'half',
    required: true,
    maxLength: limits.clientId,
  },
  {
    name: 'clientSecret',
    kind: 'secret',
    section: 'client',
    width: 'half',
    required: true,
    maxLength: limits.secret,
    requiredUnless: { field: 'clientAuthentication', is: 'none' },
  },
  {
    name: 'clientAuthentication',
    kind: 'choice',
    section: 'client',
    width: 'full',
    required: true,
    options: clientAuthenticationSchema.options,
    initial: 'client_secret_basic',
  },
];
