/** One way in which an authorization endpoint misbehaves: what becomes of the answer that the user is sent back with. */
export interface SignInFault {
  /** Its place in the address: `/{provider}/faults/{id}/authorize`. */
  readonly id: string;
  readonly title: string;
  /** What the provider does, in one sentence. */
  readonly does: string;
  /** The diagnosis code that a test of it ends with. */
  readonly expected: string;
  /** Changes the answer in place. */
  readonly change: (answer: URLSearchParams) => void;
}

function instead(answer: URLSearchParams, members: Readonly<Record<string, string>>): void {
  answer.delete('code');
  for (const [name, value] of Object.entries(members)) answer.set(name, value);
}

const error = (code: string, description: string) => (answer: URLSearchParams) =>
  instead(answer, { error: code, error_description: description });

/** Every fault of an authorization endpoint. */
export const signInFaults: readonly SignInFault[] = [
  {
    id: 'denied',
    title: 'Access denied',
    does: 'Sends the user back with access_denied, whatever they decide.',
    expected: 'sign_in_denied',
    change: error('access_denied', 'The resource owner denied the request.'),
  },
  {
    id: 'wrong-state',
    title: 'Wrong state',
    does: 'Sends the user back with a state that nobody has sent.',
    expected: 'sign_in_state_mismatch',
    change: (answer) => answer.set('state', 'another-state'),
  },
  {
    id: 'no-state',
    title: 'No state',
    does: 'Sends the user back without the state.',
    expected: 'sign_in_state_mismatch',
    change: (answer) => answer.delete('state'),
  },
  {
    id: 'wrong-issuer',
    title: 'Another issuer',
    does: 'Says in iss that it is another provider.',
    expected: 'sign_in_issuer_mismatch',
    change: (answer) => answer.set('iss', 'https://another.example'),
  },
  {
    id: 'no-code',
    title: 'No code',
    does: 'Sends the user back with neither a code nor an error.',
    expected: 'sign_in_code_missing',
    change: (answer) => answer.delete('code'),
  },
  {
    id: 'code-twice',
    title: 'Two codes',
    does: 'Sends the user back with two codes.',
    expected: 'sign_in_answer_ambiguous',
    change: (answer) => answer.append('code', 'another-code'),
  },
  {
    id: 'expired-code',
    title: 'Expired code',
    does: 'Sends the user back with a code that its token endpoint does not know any more.',
    expected: 'invalid_grant',
    change: (answer) => answer.set('code', 'practice-code-of-yesterday'),
  },
  {
    id: 'sign-in-scope',
    title: 'Scope refused',
    does: 'Does not allow the scope.',
    expected: 'sign_in_refused',
    change: error('invalid_scope', 'The client may have none of these scopes.'),
  },
  {
    id: 'sign-in-outage',
    title: 'Out of order',
    does: 'Sends the user back with server_error.',
    expected: 'sign_in_unavailable',
    change: error('server_error', 'The directory cannot be reached.'),
  },
];
