/** Copies addresses and searches the list. The page can be read and used without it. */
export const script = `'use strict';
const say = (text) => { document.querySelector('[role=status]').textContent = text; };

const tell = (button, word) => {
  button.textContent = word;
  button.setAttribute('aria-label', button.getAttribute('aria-label').replace(/^\\S+/, word));
};

document.addEventListener('click', async ({ target }) => {
  const button = target.closest?.('[data-copy]');
  if (!button) return;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    for (const other of document.querySelectorAll('[data-copied]')) {
      other.removeAttribute('data-copied');
      tell(other, 'Copy');
    }
    button.dataset.copied = '';
    tell(button, 'Copied');
  } catch {
    const range = document.createRange();
    range.selectNodeContents(button.previousElementSibling);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }
});

const search = document.querySelector('#search');
search.parentElement.hidden = false;
search.addEventListener('input', () => {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let found = 0;
  for (const row of document.querySelectorAll('[data-fault]')) {
    const text = row.textContent.toLowerCase();
    row.hidden = !words.every((word) => text.includes(word));
    if (!row.hidden) found += 1;
  }
  for (const family of document.querySelectorAll('[data-family]'))
    family.hidden = !family.querySelector('[data-fault]:not([hidden])');
  say(words.length === 0 ? '' : found === 1 ? '1 fault' : found + ' faults');
});
`;
