/** Copies a text as if it were selected, which a browser allows on plain http, too. True where it was done. */
function copyAsSelected(text: string): boolean {
  const selection = getSelection();
  if (selection === null) return false;
  const before = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  // Nothing is copied where nothing is selected. What is selected here is not what is copied.
  const selected = document.createElement('span');
  selected.textContent = '…';
  selected.style.cssText = 'position: fixed; inset-block-start: 0; opacity: 0';
  document.body.append(selected);
  selection.selectAllChildren(selected);
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isPut = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, { capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies outside a secure context
    return document.execCommand('copy') && isPut;
  } finally {
    document.removeEventListener('copy', put, { capture: true });
    selected.remove();
    selection.removeAllRanges();
    for (const range of before) selection.addRange(range);
  }
}

/**
 * Copies a text. Pages that are served by plain http have no clipboard (W3C
 * Clipboard API 6: secure contexts only), but may copy what is selected.
 * Rejects where the browser allows neither.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (refusal) {
    if (!copyAsSelected(text)) throw refusal;
  }
}
