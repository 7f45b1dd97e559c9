/* global BroadcastChannel, document, setTimeout, window -- this file runs in the page */
// The end of a sign-in: tells the page that opened this window, and closes it where there is nothing to read.
const { outcome } = document.body.dataset;
new BroadcastChannel('authorization-profiles-sign-in').postMessage({ outcome });

const close = document.querySelector('button');
close.hidden = false;
close.addEventListener('click', () => window.close());
close.focus();

if (outcome === 'passed') setTimeout(() => window.close(), 1500);
