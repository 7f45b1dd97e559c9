/* global addEventListener, importScripts -- this file runs in a service worker */
// MSW's worker, which goes on knowing a page that says that it goes: it may stay, or be loaded anew. MSW would forget it,
// and end its own registration where there is no other, just while the page that comes next, or a window that it opens,
// is about to use it. Listeners are called in the order in which they came.
addEventListener('message', (event) => {
  if (event.data === 'CLIENT_CLOSED') event.stopImmediatePropagation();
});
importScripts('mockServiceWorker.js');
