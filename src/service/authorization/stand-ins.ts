import { tenantPlaceholder } from '#contract/placeholders.ts';
import type { KnownSecret } from '../evidence/secrets/known-secret.ts';

/** Stand for what is not there yet while a request is built for a preview. Letters and digits, which no encoding changes. */
export const standIns = {
  tenant: 'tenant4b7d0e91',
  clientId: 'clientIdNotEntered4b7d0e91',
  clientSecret: 'clientSecretNotEntered4b7d0e91',
  consumerKey: 'consumerKeyNotEntered4b7d0e91',
  consumerSecret: 'consumerSecretNotEntered4b7d0e91',
  accessToken: 'accessTokenNotObtained4b7d0e91',
  password: 'passwordNotEntered4b7d0e91',
  username: 'userNameNotEntered4b7d0e91',
  entered: 'enteredByTheUser4b7d0e91',
} as const;

/** The members of a profile that they take the place of while these are empty. */
export const standInMembers = [
  'clientId',
  'clientSecret',
  'consumerKey',
  'consumerSecret',
  'username',
  'password',
] as const;

/** What is shown in place of them. */
export const shownStandIns: ReadonlyMap<string, string> = new Map([
  [standIns.tenant, tenantPlaceholder],
  [tenantPlaceholder, tenantPlaceholder],
  [standIns.clientId, '‹client ID not entered yet›'],
  [standIns.clientSecret, '‹secret not entered yet›'],
  [standIns.consumerKey, '‹consumer key not entered yet›'],
  [standIns.consumerSecret, '‹secret not entered yet›'],
  [standIns.accessToken, '‹access token›'],
  [standIns.username, '‹user name not entered yet›'],
  [standIns.password, '‹password not entered yet›'],
  [standIns.entered, '‹entered by the user›'],
]);

/** The same as secrets, so that they are found in what was built of them. */
export const standInSecrets: readonly KnownSecret[] = [
  { name: 'tenant', value: standIns.tenant, isOwn: false, isStandIn: true },
  { name: 'tenant', value: tenantPlaceholder, isOwn: false, isStandIn: true },
  { name: 'client ID', value: standIns.clientId, isOwn: false, isStandIn: true },
  { name: 'client secret', value: standIns.clientSecret, isOwn: false, isStandIn: true },
  { name: 'consumer key', value: standIns.consumerKey, isOwn: false, isStandIn: true },
  { name: 'consumer secret', value: standIns.consumerSecret, isOwn: false, isStandIn: true },
  { name: 'access token', value: standIns.accessToken, isOwn: false, isStandIn: true },
  { name: 'user name', value: standIns.username, isOwn: false, isStandIn: true },
  { name: 'password', value: standIns.password, isOwn: false, isStandIn: true },
  { name: 'input', value: standIns.entered, isOwn: false, isStandIn: true },
];
