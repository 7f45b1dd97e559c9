/** What to try where a service did not take the call of the Check URL. */
export const callSuggestionTexts = {
  add_token_field:
    'Add an authorization field that carries {credential}, as a rule the header Authorization with the name of a scheme, a space and the credentials.',
  use_scheme: 'Begin the value of the header Authorization with {wantedScheme} and a space.',
  use_bearer: 'Begin the value of the header Authorization with Bearer and a space.',
  ask_for_bearer_calls:
    'Ask whoever runs the service whether it takes plain Bearer tokens too, at another address or after a change of its settings.',
  check_status: 'Check the Auth Error Status Code, if the service uses this status for something else too.',
  check_token_place:
    'Compare the Authorization Fields with the documentation of the service: in which header, or which other place, it wants {credential}.',
  ask_for_scope: 'Ask for the scope {missingScope} too, and test again.',
  check_entered: 'Enter it again, and check that it is for the environment that is called.',
  renew_entered:
    'Have it renewed at the service, and enter the new one: by its words, what was entered has expired or was revoked.',
  check_call_address: 'Compare the Check URL with the documentation of the service, character by character.',
  use_method: 'Call it with {allowed}.',
  add_payload: 'Add what the service expects as Payload fields, and call it with POST.',
  check_fields: 'Compare the Authorization Fields with the parameters in the documentation of the service.',
  add_call_header: 'Add the header that the service documents as another authorization field.',
  check_call_header:
    'Compare the authorization field with the key with what the service documents: the name of its header, and its value, which may have been replaced or be for another environment.',
  ask_for_this_sign_in:
    'Ask whoever runs the service whether it takes {credential} too, at another address or after a change of its settings.',
  use_api_token:
    'Have a token for programs made at the service, such as an API token, an access token or an app password, and enter it where its documentation says, often in the place of the password.',
  use_token_type:
    'Make a profile of a type that obtains a token, such as one of OAuth v2, and use it in place of this one.',
  name_tenant:
    'Say which organisation or tenant is called, as the service documents it: in a header, as another authorization field, or in the Check URL. The token alone does not say it, or is for another one.',
  use_sign_in_type:
    'Call an address that is not about the user who signed in, or make a profile of a type with which users sign in, such as OAuth v2 with an authorization code.',
  ask_service:
    'Ask whoever runs the service, with the exact time of the test and what stands under Response.',
  ask_service_status: 'Look at the status page of the service, or ask its operators.',
} as const satisfies Record<string, string>;
