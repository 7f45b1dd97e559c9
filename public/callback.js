/* global BroadcastChannel, URLSearchParams, document, location, setTimeout, window -- this file runs in the page */
// The end of a sign-in: tells the page that opened this window, and closes it where there is nothing to read.
const { outcome, error, description } = document.body.dataset;
// What stands behind the # no server gets to see. What says how the sign-in ended is taken there; codes and tokens are not.
const told = ['state', 'iss', 'error', 'error_description', 'error_uri'];
const hidden = [...new URLSearchParams(location.hash.slice(1))].filter(([name]) => told.includes(name));

if (outcome === 'state_missing' && hidden.some(([name]) => name === 'state' || name === 'error')) {
  const query = new URLSearchParams([['response_mode', 'fragment'], ...hidden]);
  location.replace(`${location.pathname}?${query.toString()}`);
} else {
  new BroadcastChannel('authorization-profiles-sign-in').postMessage({ outcome, error, description });

  const close = document.querySelector('button');
  close.hidden = false;
  close.addEventListener('click', () => window.close());
  close.focus();

  if (outcome === 'passed') setTimeout(() => window.close(), 1500);
}
