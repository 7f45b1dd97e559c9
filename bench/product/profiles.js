import { z } from 'zod';

/** @typedef {import('./api.js').Api} Api */

const createdSchema = z.object({ id: z.string() });

/**
 * A profile as the API has it written. Every name is there once, and each
 * tenth is of the provider that is searched for.
 *
 * @param {number} index
 * @param {string} tokenRequestUrl
 */
function profile(index, tokenRequestUrl) {
  const number = String(index).padStart(5, '0');
  return {
    type: 'oauth2_client_credentials',
    name: `Profile ${number}`,
    identityProviderName: index % 10 === 0 ? 'Riverbank' : `Provider ${index % 97}`,
    description: `Bookings of region ${index % 31}`,
    clientId: `client-${number}`,
    clientSecret: `correct horse battery ${number}`,
    tokenRequestUrl,
    scope: [{ key: 'scope', value: 'read write' }],
    authorizationFields: [
      { fieldType: 'header', fieldKey: 'Authorization', fieldValue: 'Bearer {{accessToken}}' },
    ],
  };
}

/**
 * Makes an assistant.
 *
 * @param {Api} api
 * @param {string} name
 * @returns the path of its profiles below the origin, and its id
 */
export async function makeAssistant(api, name) {
  const { id } = createdSchema.parse(await api.call('POST', '/api/v1/assistants', { name }));
  return { id, profiles: `/api/v1/assistants/${id}/authorization-profiles` };
}

/**
 * Saves a profile.
 *
 * @param {Api} api
 * @param {string} path where the profiles of the assistant are
 * @param {number} index
 * @param {string} [tokenRequestUrl]
 * @returns its id
 */
export async function saveProfile(
  api,
  path,
  index,
  tokenRequestUrl = 'https://idp.example.com/oauth2/token',
) {
  return createdSchema.parse(await api.call('POST', path, profile(index, tokenRequestUrl))).id;
}
