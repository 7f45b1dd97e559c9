import { z } from '../zod-mini.ts';
import type { AuthorizationTypeDefinition } from './definition.ts';
import { apiKey } from './api-key.ts';
import { basic } from './basic.ts';
import { oauth1 } from './oauth1.ts';
import { oauth2AuthorizationCode } from './oauth2-authorization-code.ts';
import { oauth2Password } from './oauth2-password.ts';
import { oauth2ClientCredentials } from './oauth2-client-credentials.ts';

/** The types there are, in the order of the drop-down. To add one, add its line here and in the service's registry. */
const definitions = [
  basic,
  oauth2Password,
  oauth2ClientCredentials,
  oauth2AuthorizationCode,
  oauth1,
  apiKey,
] as const;
const [first, ...others] = definitions;

/** What a new profile is to begin with. */
export const initialAuthorizationType = 'oauth2_client_credentials';

/** The names of the types there are. */
export const authorizationTypeSchema = z.enum(definitions.map(({ type }) => type));
export type AuthorizationType = z.infer<typeof authorizationTypeSchema>;

/** A profile of any type, as it is written. */
export const authorizationProfileWriteSchema = z.discriminatedUnion('type', [
  first.writeSchema,
  ...others.map(({ writeSchema }) => writeSchema),
]);
export type AuthorizationProfileWrite = z.infer<typeof authorizationProfileWriteSchema>;

/** A profile of any type, as it is read. */
export const authorizationProfileReadSchema = z.discriminatedUnion('type', [
  first.readSchema,
  ...others.map(({ readSchema }) => readSchema),
]);
export type AuthorizationProfileRead = z.infer<typeof authorizationProfileReadSchema>;

/** All definitions, in the order of the drop-down. */
export const authorizationTypes: readonly AuthorizationTypeDefinition<AuthorizationType>[] = definitions;

/** The definition of a type. Throws where there is none of that name. */
export function authorizationTypeDefinition(type: string): AuthorizationTypeDefinition<AuthorizationType> {
  const found = authorizationTypes.find((definition) => definition.type === type);
  if (found === undefined) throw new TypeError(`There is no authorization type ${type}.`);
  return found;
}
