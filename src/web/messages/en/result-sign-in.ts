/** A test in which a user signs in at the identity provider, in a window of their own. */
export const resultSignIn = {
  prompt:
    'A window of the identity provider opens. Sign in there with an account that you may test with, and allow the access that it asks for.',
  waiting: 'Waiting for the sign-in…',
  waitingText: 'Sign in at the identity provider, in the window that has opened. The test goes on by itself.',
  answered: 'Signed in, testing…',
  answeredText: 'The token request is on its way to the identity provider.',
  out_of_sightTitle: 'The sign-in window is closed, or cannot be seen from here',
  out_of_sightText:
    'If you closed it, open it again or stop the test. If it is still there, finish the sign-in: some providers keep their window to themselves, and the test goes on all the same.',
  blockedTitle: 'The browser did not open the sign-in window',
  blockedText:
    'It blocks windows of this page. Open it with the button below, or allow windows for this page.',
  showWindow: 'Show the window',
  openWindow: 'Open the window',
  stop: 'Stop',
} as const;
