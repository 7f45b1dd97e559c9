import type { SaidWithoutState, TestRun } from '#contract/test-run.ts';
import { html } from 'hono/html';
import type { AnsweredSignIn } from '../test-runs/sign-ins.ts';

/** What the page at the end of a sign-in says. `outcome` is for the page that opened the window. */
interface CallbackTexts {
  readonly outcome: 'passed' | 'failed' | 'state_missing' | 'state_unknown' | 'error';
  readonly title: string;
  readonly sentences: readonly string[];
  /** What an answer said that belongs to no sign-in: also for that page. */
  readonly said?: SaidWithoutState | null;
}

function ofRun({ status, diagnosis }: TestRun): CallbackTexts {
  if (diagnosis === null)
    return {
      outcome: status === 'passed' ? 'passed' : 'failed',
      title: 'Authorization Success',
      sentences: ['The identity provider sent you back, and the test passed. You can close this window.'],
    };
  const { summary, explanation, suggestions } = diagnosis;
  return {
    outcome: 'failed',
    title: 'Authorization Failed',
    sentences: [
      summary,
      explanation,
      ...suggestions.slice(0, 2).map(({ text }) => text),
      'The page that opened this window shows everything that was sent and received.',
    ],
  };
}

const unrelated = {
  state_missing: 'The answer of the identity provider has no state, so nobody can tell what it belongs to.',
  state_unknown:
    'The answer of the identity provider has a state that is not known here, was used before, or is too old.',
} as const;

/** The words of the page for what an answer came to. */
export function textsOfAnswer(answered: AnsweredSignIn): CallbackTexts {
  if (answered.kind === 'run') return ofRun(answered.run);
  const { said } = answered;
  const [error, description] = [said?.error ?? '', said?.description ?? ''];
  return {
    outcome: answered.kind,
    title: 'Authorization Failed',
    sentences: [
      unrelated[answered.kind],
      ...(said === null ? [] : [`It names an error: “${[error, description].filter(Boolean).join(': ')}”`]),
      'It was not used. Close this window and test again.',
    ],
    said,
  };
}

/** The words of the page where an answer could not be taken in. */
export function textsOfFailure(detail: string): CallbackTexts {
  return { outcome: 'error', title: 'Authorization Failed', sentences: [detail, 'Test again in a moment.'] };
}

/** The page at the end of a sign-in. Everything in it that came from outside is text. */
export async function callbackPage({
  outcome,
  title,
  sentences,
  said = null,
}: CallbackTexts): Promise<string> {
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/callback.css" />
        <script src="/callback.js" defer></script>
      </head>
      <body
        data-outcome="${outcome}"
        data-error="${said?.error ?? ''}"
        data-description="${said?.description ?? ''}"
      >
        <main>
          <h1>${title}</h1>
          ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
          <p><button type="button" hidden>Close this window</button></p>
        </main>
      </body>
    </html>`;
  return page.toString();
}
