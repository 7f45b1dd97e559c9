import type { ClipboardEvent } from 'react';
import { cleanPasted } from './doubt.ts';

/** Puts a text into a control as typing would: what listens for input hears of it. */
export function enterText(input: HTMLInputElement, text: string, start = 0, end = input.value.length): void {
  input.setRangeText(text, start, end, 'end');
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The text of a field as it would be once this is pasted. */
function whole(event: ClipboardEvent<HTMLInputElement>): string {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const pasted = event.clipboardData.getData('text');
  return value.slice(0, selectionStart ?? value.length) + pasted + value.slice(selectionEnd ?? value.length);
}

/** What was pasted with a line break in it, which the field would drop without a word; null where there is none. */
export function pastedWithBreak(event: ClipboardEvent<HTMLInputElement>): string | null {
  return /[\r\n]/.test(event.clipboardData.getData('text')) ? whole(event) : null;
}

/**
 * Leaves out the white space around what is pasted over all of a field: it comes
 * with many a copy. Within other text a space may be meant, and stays.
 */
export function pasteCleaned(event: ClipboardEvent<HTMLInputElement>): void {
  const input = event.currentTarget;
  const { value, selectionStart, selectionEnd } = input;
  const pasted = event.clipboardData.getData('text');
  const cleaned = cleanPasted(pasted, input.inputMode === 'url');
  const isOverAll = selectionStart === 0 && selectionEnd === value.length;
  if (event.defaultPrevented || input.readOnly || !isOverAll || cleaned === '' || cleaned === pasted) return;
  event.preventDefault();
  enterText(input, cleaned);
}
