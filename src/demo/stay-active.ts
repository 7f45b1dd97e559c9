/** How often the worker hears of the page, in milliseconds. Browsers end one that has heard nothing for half a minute. */
const everyMs = 5000;

/**
 * Has the service worker go on handing requests to this page. Told at
 * `beforeunload` that the page goes, it forgets the page, and is not kept awake
 * any more, although whoever is asked then may stay; and it forgets all pages
 * when the browser ends it, as it does while their tabs lie in the background.
 * The message is that of MSW (public/mockServiceWorker.js), which sends it once.
 */
export function stayActive(): void {
  const tell = () => navigator.serviceWorker.controller?.postMessage('MOCK_ACTIVATE');
  setInterval(tell, everyMs);
  document.addEventListener('visibilitychange', tell);
  // After what MSW says then, and after the answer.
  addEventListener('beforeunload', () => setTimeout(tell));
  // The page comes out of the browser's cache as it was, and what the tab keeps may be of one that came after it.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}
