import type { Meaning } from '../provider.ts';
import { aadsts } from './aadsts.ts';

/** What Microsoft Entra ID means where a user signs in by password, or a client by a signed assertion. */
export const entraOfUsersAndKeys: readonly Meaning[] = [
  {
    id: 'second_factor',
    grants: ['password'],
    when: { says: /\bAADSTS(?:50074|50076|50079|50158)\b/ },
    summary:
      'Microsoft Entra ID wants a second factor of this user, which the password grant cannot ask for.',
    advice: [
      {
        code: 'let_user_sign_in',
        text: 'Use the authorization type OAuth v2 (authorization code): there the user signs in on a page of Microsoft.',
      },
      {
        code: 'exempt_user',
        text: 'Or have an administrator exempt this user from the second factor, for calls from this server.',
      },
    ],
    basis: 'documented',
    stopsTrial: 'no_use',
  },
  {
    id: 'conditional_access',
    grants: ['password', 'authorization_code'],
    when: { says: /\bAADSTS(?:5300[0-4]|53011|50097|50131|530002|530003)\b/ },
    summary: 'A Conditional Access policy of the tenant keeps this user from getting a token.',
    explanation: [
      'Such policies want a managed device, a known network or a low risk, which a request of this server may not have.',
    ],
    advice: [
      {
        code: 'exempt_from_policy',
        text: 'Have an administrator look the sign-in up under Sign-in logs, Conditional Access, and exempt this user or application for it.',
      },
      { use: 'allow_address' },
    ],
    basis: 'documented',
    stopsTrial: 'no_use',
  },
  aadsts(65001, {
    summary: 'Nobody has consented yet to what the application asks for.',
    advice: [
      {
        code: 'grant_admin_consent',
        text: 'Have an administrator grant consent under API permissions of the app registration.',
      },
      { use: 'check_scope', field: 'scope' },
    ],
    stopsTrial: 'no_use',
  }),
  aadsts(650057, {
    summary: 'The API that was asked for is not among the permissions of the application.',
    advice: [
      {
        code: 'add_api_permission',
        text: 'Add the API under API permissions of the app registration, and have an administrator grant consent.',
      },
      { use: 'check_scope', field: 'scope' },
    ],
    stopsTrial: 'no_use',
  }),
  aadsts(50105, {
    summary: 'The application takes only users and clients that are assigned to it, and this one is not.',
    advice: [
      {
        code: 'assign_to_application',
        text: 'Have an administrator assign the user, or a group that the user is a direct member of, to the application under Enterprise applications, Users and groups. A client needs an app role of it.',
      },
    ],
    stopsTrial: 'no_use',
  }),
  aadsts(700025, {
    summary: 'The application is registered as a public client, which has no secret, and one was sent.',
    advice: [
      {
        use: 'send_no_secret',
        field: 'clientAuthentication',
        change: ({ facts }) =>
          facts.grant === 'client_credentials' ? null : { clientAuthentication: 'none' },
      },
      {
        code: 'register_platform_web',
        text: 'If it is to have a secret, register the platform Web for it, and set Allow public client flows to No under Authentication.',
      },
    ],
    stopsTrial: 'no_use',
  }),
  aadsts(700027, {
    summary: 'Microsoft Entra ID does not know the key that signed the assertion.',
    advice: [
      {
        code: 'upload_certificate',
        text: 'Upload the certificate of this key under Certificates & secrets of the app registration, and give its thumbprint as the key ID.',
        field: 'clientKey',
      },
    ],
    stopsTrial: 'no_use',
  }),
  aadsts(700024, {
    summary: 'The signed assertion was not valid at the time of Microsoft Entra ID.',
    advice: [{ use: 'check_clock' }],
    stopsTrial: 'no_use',
  }),
];
