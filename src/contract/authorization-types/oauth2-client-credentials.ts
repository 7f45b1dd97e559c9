import { z } from '../zod-mini.ts';
import { defineAuthorizationType } from './definition.ts';
import { checkOAuth2, oauth2Definition, oauth2Fields, oauth2ReadShape, oauth2WriteShape } from './oauth2.ts';

const type = z.literal('oauth2_client_credentials');

/** OAuth v2 client credentials as it is written (RFC 6749 4.4). */
const writeSchema = z
  .strictObject({ type, ...oauth2WriteShape })
  .check((context) => checkOAuth2(context, context.value));

/** OAuth v2 client credentials as it is read. */
const readSchema = z.object({ type, ...oauth2ReadShape });

/** The profile type of the first screen: the assistant signs in as itself, no user is involved. */
export const oauth2ClientCredentials = defineAuthorizationType({
  ...oauth2Definition,
  type: 'oauth2_client_credentials',
  label: 'OAuth v2 client credentials',
  writeSchema,
  readSchema,
  fields: oauth2Fields(),
});
