import '../styles/tokens.css';
import '../styles/fonts.css';
import '../styles/base.css';
import '../styles/starting.css';
import { createRoot } from 'react-dom/client';
import { signInChannel } from '../lib/sign-in-window/sign-in-news.ts';
import { openSignInWindowsBy } from '../lib/sign-in-window/sign-in-window.ts';
import { createErrorText } from '../messages/error-text.ts';
import { Toasts } from '../ui/index.ts';
import { firstAnswers } from './first-answers.ts';
import { followFocus } from './follow-focus.ts';
import { followOtherWindows } from './follow-other-windows.ts';
import { Language, startingLanguage } from './language.ts';
import { prefetchWhenIdle } from './prefetch.ts';
import { Providers } from './providers.tsx';
import { createQueryClient } from './query-client.ts';
import { createPageRouter } from './router.tsx';

/** What React got over by drawing anew is told by what went wrong, not by how it was got over. */
function reportRecovered(error: unknown): void {
  reportError(error instanceof Error && error.cause !== undefined ? error.cause : error);
}

/** In demo and development builds the page brings its own server. */
async function startHost(): Promise<void> {
  if (import.meta.env.MODE !== 'demo') return;
  const { startBrowserHost } = await import('#demo/start.ts');
  const { openWindow } = await startBrowserHost(import.meta.env.BASE_URL);
  openSignInWindowsBy(() => openWindow(signInChannel));
}

async function start(): Promise<void> {
  await startHost();
  const language = new Language(await startingLanguage());
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id root.');
  const toasts = new Toasts();
  const queryClient = createQueryClient(toasts, (error) => {
    const { locale, messages } = language.get();
    return createErrorText(locale, messages)(error);
  });
  followOtherWindows(queryClient);
  followFocus();
  const router = createPageRouter(queryClient, language);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  await firstAnswers(router.load(), queryClient);
  createRoot(root, { onRecoverableError: reportRecovered }).render(
    <Providers {...{ language, timeZone, queryClient, toasts, router }} />,
  );
  void prefetchWhenIdle(language.get().locale);
}

void start();
