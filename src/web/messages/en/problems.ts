/** Why a request failed, by the contract's problem codes, and what to do. */
export const problems = {
  malformed_json: 'The page and the server do not understand each other. Reload the page.',
  unknown_key: 'The page and the server do not understand each other. Reload the page.',
  too_deep: 'The page and the server do not understand each other. Reload the page.',
  unsupported_media_type: 'The page and the server do not understand each other. Reload the page.',
  method_not_allowed: 'The page and the server do not understand each other. Reload the page.',
  precondition_required: 'The page and the server do not understand each other. Reload the page.',
  host_not_allowed: 'The server does not answer under this host name. Check PUBLIC_ORIGIN in its settings.',
  origin_not_allowed:
    'The server refused the request because it came from another site. Open the page at the address of the server.',
  not_found: 'It is no longer there. It may have been deleted: look at the list.',
  assistant_gone:
    'The assistant was deleted meanwhile, and nothing can be saved in it any more. Copy what you still need.',
  name_taken: 'This name is taken. Choose another one.',
  test_run_id_taken: 'This test is already running. Try again.',
  variable_in_use: 'Profiles use this variable. Change them first.',
  secrets_would_move: 'Stored secrets would be sent to another address. Enter them again.',
  precondition_failed: 'It was changed meanwhile. Reload the page to see how it is now.',
  payload_too_large: 'This is too large to save. Shorten it.',
  validation_failed: 'Some values break a rule. Correct them, then try again.',
  too_many_tests: 'Too many requests to providers in a short time. Try again in a moment.',
  internal_error: 'Something went wrong on the server. Try again. Request {requestId}',
  store_unavailable: 'The server cannot reach its database or cannot write to it. Try again in a moment.',
  storage_full: 'The server has no room left to save. Whoever runs it has to free some.',
  secrets_unavailable:
    'The server has no key that opens its secrets. Whoever runs it sets APP_KEYS; with another key than before, secrets have to be entered again.',
  offline: 'The server cannot be reached. Check that it is running, then try again.',
  unexpected: 'The server answered with something that this page does not understand. Reload the page.',
  proxy_unreached: 'A proxy before the server cannot reach it. Check that it is running, then try again.',
  proxy_timeout:
    'A proxy before the server waits no longer for its answer, so this may be done or not: reload the page to see. Whoever runs the proxy can let it wait longer.',
  proxy_size:
    'A proxy before the server does not let this much through. Whoever runs it can raise its limit.',
  part_missing:
    'A part of the page could not be loaded: the network is down, or the server was upgraded. Reload the page.',
  unknown: 'Something went wrong here. Try again.',
} as const;
