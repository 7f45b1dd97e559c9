import { basicMethodOf } from '../draft/client-secret-method.ts';
import type { ProfileDraft } from '../draft/profile-draft.ts';
import {
  clientAssertion,
  noteMovedSecret,
  noteNoPlace,
  type TokenParameter,
} from '../draft/token-parameters.ts';
import { basicUserOf } from './basic-header.ts';
import type { SentRequest } from './sent-request.ts';

/** Sets the client of a request to a token address, and how it proves who it is. */
export function setClient(
  draft: ProfileDraft,
  request: SentRequest,
  parameters: readonly TokenParameter[],
): void {
  if (request.clientFiles.length > 0) draft.note(request.clientFiles.join(', '), 'certificate_in_file');
  const given = (name: string) => parameters.find(({ key }) => key === name);
  // A user of another scheme, as of Negotiate, is not the client.
  const user = (request.otherScheme === null ? request.user : null) ?? basicUserOf(request.headers);
  const id = given('client_id');
  const secret = given('client_secret');
  if (user !== null) {
    draft.set('clientId', user.name, user.source).set('clientSecret', user.password ?? '', user.source);
    draft.set('clientAuthentication', basicMethodOf(user.name, user.password ?? ''), user.source);
    for (const [beside, text] of [
      [id, user.name],
      [secret, user.password ?? ''],
    ] as const)
      if (beside !== undefined && beside.value !== text) noteNoPlace(draft, beside);
    return;
  }
  draft.set('clientId', id?.value, id?.source ?? '').set('clientSecret', secret?.value, secret?.source ?? '');
  const assertion = given(clientAssertion);
  // The key that signed it is not in the text.
  if (assertion !== undefined)
    draft.set('clientAuthentication', 'private_key_jwt', assertion.source).lacks('clientKey');
  else if (secret !== undefined) {
    draft.set('clientAuthentication', 'client_secret_post', secret.source);
    noteMovedSecret(draft, secret);
  } else if (id !== undefined)
    // Also beside a certificate, which is in a file: nothing else of the request is different.
    draft.set('clientAuthentication', 'none', id.source);
}
