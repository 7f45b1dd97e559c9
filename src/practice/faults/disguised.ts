import { fixed, json, page } from './answers.ts';
import type { FaultFamily } from './fault.ts';

/** Answers with a status of success that bring no token. */
export const disguised: FaultFamily = {
  title: 'Success that is none',
  faults: [
    {
      id: 'error-in-200',
      title: '200 with an OAuth error',
      does: 'Reports a wrong secret under status 200, as some code hosts do.',
      expected: 'error_in_success',
      answer: json(200, {
        error: 'wrong_credentials',
        error_description: 'Client ID and secret do not belong together.',
      }),
    },
    {
      id: 'ok-false',
      title: '200 with ok: false',
      does: 'Reports the error as ok: false, as some chat services do.',
      expected: 'error_in_success',
      answer: json(200, { ok: false, error: 'client_secret_refused' }),
    },
    {
      id: 'error-code-in-200',
      title: '200 with errorCode',
      does: 'Reports the error as errorCode and errorSummary.',
      expected: 'error_in_success',
      answer: json(200, {
        errorCode: 'AUTH-22',
        errorSummary: 'The endpoint does not support this method.',
      }),
    },
    {
      id: 'fault-in-200',
      title: '200 with a fault',
      does: 'Reports the error as a fault object, as some API gateways do.',
      expected: 'error_in_success',
      answer: json(200, { fault: { faultstring: 'Invalid API call as no apiproduct match found' } }),
    },
    {
      id: 'message-in-200',
      title: '200 with a message',
      does: 'Answers with a message and nothing else.',
      expected: 'error_in_success',
      answer: json(200, { message: 'Please activate your account first.' }),
    },
    {
      id: 'login-page',
      title: '200 with a login page',
      does: 'Shows a login page in place of a token.',
      expected: 'login_page',
      answer: page(200, 'Sign in to Example', '<form><input name="user"></form>'),
    },
    {
      id: 'captive-portal',
      title: '200 with a captive portal',
      does: 'A network on the way wants its terms accepted first.',
      expected: 'html_answer',
      answer: page(
        200,
        'Welcome to the guest network',
        '<meta http-equiv="refresh" content="0;url=/portal">',
      ),
    },
    {
      id: 'empty',
      title: '200 without a body',
      does: 'Says that all is well, and no more.',
      expected: 'empty_body',
      answer: fixed(200, null, { 'content-type': 'application/json' }),
    },
    {
      id: 'no-content',
      title: '204',
      does: 'Says that there is nothing to say.',
      expected: 'no_content',
      answer: fixed(204, null),
    },
    {
      id: 'accepted',
      title: '202',
      does: 'Accepts the request for later.',
      expected: 'token_missing',
      answer: json(202, { status: 'pending' }),
    },
    {
      id: 'no-token',
      title: '200 without a token',
      does: 'Answers with JSON in which there is no token.',
      expected: 'token_missing',
      answer: json(200, { status: 'ok', expires_in: 600, token_type: 'Bearer' }),
    },
    {
      id: 'json-null',
      title: '200 with null',
      does: 'Answers with the JSON value null.',
      expected: 'json_not_an_object',
      answer: json(200, null),
    },
    {
      id: 'json-array',
      title: '200 with a list',
      does: 'Answers with the token in a list.',
      expected: 'json_not_an_object',
      answer: json(200, [{ access_token: 'practice-in-a-list', token_type: 'Bearer' }]),
    },
    {
      id: 'json-string',
      title: '200 with a text in JSON',
      does: 'Answers with the bare token as a JSON string.',
      expected: 'json_not_an_object',
      answer: json(200, 'practice-bare-token'),
    },
  ],
};
