import { loadDialogTexts, type Locale } from '../messages/catalogue.ts';

/** What the page is likely to need next: the form, which is to open at once, then menus, then other dialogs and pages. */
const chunks: readonly ((locale: Locale) => Promise<unknown>)[] = [
  (locale) => Promise.all([import('./routes/new-profile.tsx'), loadDialogTexts(locale)]),
  () => import('../features/profiles/list/row-menu.tsx'),
  () => import('../features/assistants/switcher-menu.tsx'),
  () => import('./shell/settings-menu.tsx'),
  () => import('./routes/test-profile.tsx'),
  () => import('./routes/edit-profile.tsx'),
  () => import('../features/test-runs/test-draft.tsx'),
  () => import('./routes/test-history.tsx'),
  () => import('../features/profiles/bulk/bulk-area.tsx'),
  () => import('./routes/import-profiles.tsx'),
  () => import('../features/profiles/list/delete-profile-dialog.tsx'),
  () => import('../features/assistants/assistant-dialogs.tsx'),
  () => import('../features/profiles/transfer/export-dialog.tsx'),
  () => import('../features/profiles/bulk/delete-many-dialog.tsx'),
  () => import('../features/profiles/help/help-panel.tsx'),
  () => import('./routes/trash-page.tsx'),
  () => import('./routes/variables-page.tsx'),
];

/** Milliseconds without a key or a press after which somebody rests. */
const restMs = 500;

/** Resolves when the browser has nothing better to do. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 1000);
  });
}

/** Tells when whoever uses the page rests, until it is stopped. */
function watchForRest() {
  const ended = new AbortController();
  let restsFrom = 0;
  const noteUse = (event: Event) => {
    restsFrom = event.timeStamp + restMs;
  };
  for (const type of ['keydown', 'pointerdown'])
    document.addEventListener(type, noteUse, { capture: true, passive: true, signal: ended.signal });
  return {
    async whenResting(): Promise<void> {
      await whenIdle();
      for (let left = restsFrom - performance.now(); left > 0; left = restsFrom - performance.now()) {
        await new Promise((resolve) => setTimeout(resolve, left));
        await whenIdle();
      }
    },
    stop: () => ended.abort(),
  };
}

/**
 * Loads the chunks of menus, dialogs and pages, each in an idle moment of its own and
 * not while somebody types: running one takes some milliseconds, which no key
 * should wait for.
 */
export async function prefetchWhenIdle(locale: Locale): Promise<void> {
  const use = watchForRest();
  try {
    for (const load of chunks) {
      await use.whenResting();
      await load(locale);
    }
  } catch {
    // Out of reach for now: it is loaded, and said if that fails, when it is wanted.
  } finally {
    use.stop();
  }
}
