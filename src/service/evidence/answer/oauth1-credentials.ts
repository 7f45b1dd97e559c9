import type { TextParameters } from '#contract/diagnosis.ts';
import type { JsonObject } from './json-value.ts';
import type { Answer } from './read-answer.ts';

/** Why an answer holds no credentials that can be used. */
export type CredentialsProblem =
  | 'oauth1_answer_unreadable'
  | 'oauth1_answer_ambiguous'
  | 'oauth1_credentials_missing'
  | 'oauth1_callback_unconfirmed';

/** What became of looking for credentials. */
export type CredentialsReading =
  | {
      readonly credentials: { readonly token: string; readonly secret: string };
      /** The whole answer, for `{{token.x}}`. */
      readonly body: JsonObject;
      readonly problem: null;
      readonly parameters: TextParameters;
    }
  | {
      readonly credentials: null;
      readonly problem: CredentialsProblem;
      readonly parameters: TextParameters;
    };

function refuse(problem: CredentialsProblem, parameters: TextParameters): CredentialsReading {
  return { credentials: null, problem, parameters };
}

/** `oauth_token` and `oauth_token_secret` of a form-encoded answer (RFC 5849 2.1 and 2.3). The secret may be empty. */
export function readCredentials(
  { form, format, mediaType }: Answer,
  asksFor: 'temporary' | 'token',
): CredentialsReading {
  if (form === null)
    return refuse('oauth1_answer_unreadable', {
      contentType: mediaType,
      isEmpty: format === 'empty',
      isPage: format === 'html',
      isJson: format === 'json',
    });
  const names = ['oauth_token', 'oauth_token_secret'];
  const repeated = names.find((name) => form.getAll(name).length > 1);
  if (repeated !== undefined) return refuse('oauth1_answer_ambiguous', { repeated });
  const token = form.get('oauth_token') ?? '';
  const secret = form.get('oauth_token_secret');
  if (token === '' || secret === null)
    return refuse('oauth1_credentials_missing', {
      missing: token === '' ? 'oauth_token' : 'oauth_token_secret',
      names: [...new Set(form.keys())].slice(0, 12).join(', '),
    });
  if (asksFor === 'temporary' && form.get('oauth_callback_confirmed') !== 'true')
    return refuse('oauth1_callback_unconfirmed', { confirmed: form.get('oauth_callback_confirmed') });
  return { credentials: { token, secret }, body: Object.fromEntries(form), problem: null, parameters: {} };
}
