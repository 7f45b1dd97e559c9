import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Resources } from './resources.js';

describe('resources', () => {
  it('are closed once, the last first', async () => {
    const closed = /** @type {string[]} */ ([]);
    const resources = new Resources();
    resources.onDispose(() => closed.push('first'));
    resources.onDispose(() => closed.push('second'));
    await resources.dispose();
    await resources.dispose();
    expect(closed).toEqual(['second', 'first']);
  });

  it('that come after the end are closed at once', async () => {
    const resources = new Resources();
    await resources.dispose();
    expect(existsSync(resources.folder())).toBe(false);
  });

  it.each(/** @type {const} */ (['SIGINT', 'SIGTERM']))('are closed by %s', async (signal) => {
    const program = `
      import { disposeOnSignals, Resources } from './bench/product/resources.js';
      disposeOnSignals();
      console.log(new Resources().folder());
      setInterval(() => undefined, 1000);
    `;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
    const [written] = await once(child.stdout, 'data');
    const folder = String(written).trim();
    expect(existsSync(folder)).toBe(true);
    child.kill(signal);
    const [, endedBy] = await once(child, 'exit');
    expect(endedBy).toBe(signal);
    expect(existsSync(folder)).toBe(false);
  });
});
