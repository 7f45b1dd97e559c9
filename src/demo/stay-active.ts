/** How often the worker hears of the page, in milliseconds. Browsers end one that has heard nothing for half a minute. */
const everyMs = 5000;

/**
 * Has the service worker go on handing requests to this page: it forgets all
 * pages when the browser ends it, as it does while their tabs lie in the
 * background, and MSW does not keep it awake for a page that was about to go
 * and stayed. The message is that of MSW (public/mockServiceWorker.js), which
 * sends it once. Where another worker takes its place, the page is loaded anew.
 */
export function stayActive(): void {
  const tell = () => navigator.serviceWorker.controller?.postMessage('MOCK_ACTIVATE');
  setInterval(tell, everyMs);
  document.addEventListener('visibilitychange', tell);
  // A newer page in another tab brought a worker of its own, and MSW hears of no other than that of its start.
  let worker = navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (worker !== null) location.reload();
    worker = navigator.serviceWorker.controller;
  });
  // The page comes out of the browser's cache as it was, and what the tab keeps may be of one that came after it.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}
