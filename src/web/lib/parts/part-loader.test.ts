import { describe, expect, it, vi } from 'vitest';
import { createPartLoader } from './part-loader.ts';
import { PartNotLoadedError } from './part-not-loaded.ts';

/** A network of which every file can be taken away, and what was asked of it. */
function network() {
  const lost = new Set<string>();
  const asked: string[] = [];
  const loadPart = createPartLoader({
    ask: async (file) => {
      asked.push(file.pathname);
      await Promise.resolve();
      if (lost.has(file.pathname)) throw new PartNotLoadedError(file);
    },
    atFirst: () => ['http://127.0.0.1/page/assets/index.js'],
    base: () => new URL('http://127.0.0.1/page/'),
  });
  return { lost, asked, loadPart };
}

const files = ['assets/dialog.js', 'assets/overlays.js', 'assets/index.js', 'assets/dialog.css'];

describe('a part of the page', () => {
  it('is imported when all its files are there, each asked for once', async () => {
    const { asked, loadPart } = network();
    const load = vi.fn(() => Promise.resolve('the dialog'));
    await expect(Promise.all([loadPart(load, files), loadPart(load, files)])).resolves.toEqual([
      'the dialog',
      'the dialog',
    ]);
    await loadPart(load, files);
    expect(asked).toEqual(['/page/assets/dialog.js', '/page/assets/overlays.js', '/page/assets/dialog.css']);
    expect(load).toHaveBeenCalledTimes(3);
  });

  it.each(['/page/assets/dialog.js', '/page/assets/overlays.js', '/page/assets/dialog.css'])(
    'is not imported without %s, since browsers would remember that it failed, and can be had later',
    async (missing) => {
      const { asked, lost, loadPart } = network();
      const load = vi.fn(() => Promise.resolve('the dialog'));
      lost.add(missing);
      await expect(loadPart(load, files)).rejects.toThrow(`could not be loaded: http://127.0.0.1${missing}`);
      expect(load).not.toHaveBeenCalled();
      lost.clear();
      await expect(loadPart(load, files)).resolves.toBe('the dialog');
      expect(asked.filter((file) => file === missing)).toHaveLength(2);
      expect(asked).toHaveLength(4);
    },
  );

  it('is imported at once where it needs nothing but what is there', async () => {
    const { asked, loadPart } = network();
    await expect(loadPart(() => Promise.resolve('a text'), ['assets/index.js'])).resolves.toBe('a text');
    expect(asked).toEqual([]);
  });
});
