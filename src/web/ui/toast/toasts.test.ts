import { describe, expect, it, vi } from 'vitest';
import { Toasts } from './toasts.ts';

describe('toasts', () => {
  it('shows, tells its listeners, and dismisses', () => {
    const toasts = new Toasts();
    const listener = vi.fn();
    const stop = toasts.subscribe(listener);
    toasts.success('Saved');
    const [shown] = toasts.list();
    expect(shown).toMatchObject({ tone: 'success', message: 'Saved', action: null });
    toasts.dismiss(shown?.id ?? 0);
    expect(toasts.list()).toEqual([]);
    stop();
    toasts.success('Saved');
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('does not repeat an error that is still there', () => {
    const toasts = new Toasts();
    toasts.error('The server cannot be reached.');
    toasts.error('The server cannot be reached.');
    expect(toasts.list()).toHaveLength(1);
  });

  it('offers for an error that is still there what was offered last', () => {
    const toasts = new Toasts();
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
    toasts.error('Not saved.', { label: 'Edit again', onAction: first });
    toasts.error('Not saved.', { label: 'Edit again', onAction: second });
    toasts.error('Not saved.');
    expect(toasts.list().map(({ action }) => action?.onAction)).toEqual([second]);
  });

  it('says twice what was done twice', () => {
    const toasts = new Toasts();
    toasts.success('Copied');
    toasts.success('Copied');
    expect(toasts.list()).toHaveLength(2);
  });
});
