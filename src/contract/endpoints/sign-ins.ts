import { signInEndWriteSchema, testRunSchema } from '../test-run.ts';
import { endpoint } from './endpoint.ts';

export const answerSignIn = endpoint({
  id: 'answerSignIn',
  method: 'GET',
  path: '/authorization-callback',
  summary:
    'Where identity providers send users back to: the Callback URL. Answers a page for the window that they signed in with.',
  answers: { 200: null },
  isPage: true,
});

export const endSignIn = endpoint({
  id: 'endSignIn',
  method: 'POST',
  path: '/assistants/{assistantId}/test-runs/{testRunId}/end-sign-in',
  summary: 'End a test that waits for a user to sign in, and say why. The answer is its run, which failed.',
  body: signInEndWriteSchema,
  answers: { 200: testRunSchema },
  etag: true,
  problems: ['not_found'],
});
