import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { buildFailure } from './build-failure.js';
import { buildStale, isStale } from './build-targets.js';
import { contentHash } from './content-hash.js';
import { withLock } from './lock.js';
import { targets } from './targets.js';

/** @typedef {import('./targets.js').Target} Target */

/** @param {Record<string, string>} files */
function projectOf(files) {
  const root = mkdtempSync(join(tmpdir(), 'authorization-profiles-build-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** Appends a line to builds.txt for each build, and fails where the source says so. */
const builder = `
  import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  const source = readFileSync('src/a.ts', 'utf8');
  appendFileSync('builds.txt', 'built\\n');
  if (source.includes('broken')) { console.error('a.ts is broken'); process.exit(1); }
  mkdirSync('dist/server', { recursive: true });
  writeFileSync('dist/server/main.js', source);`;

/** @type {Target} */
const target = { name: 'server', inputs: ['src'], output: 'dist/server/main.js', command: ['builder.mjs'] };
const files = { 'builder.mjs': builder, 'src/a.ts': 'one', 'src/deep/b.ts': 'two' };
const silent = () => undefined;

/** @param {string} root */
const builds = (root) => readFileSync(join(root, 'builds.txt'), 'utf8').trim().split('\n').length;

/**
 * @param {string} lock
 * @param {string} holder
 */
function holdLock(lock, holder) {
  mkdirSync(lock);
  writeFileSync(join(lock, holder), '');
}

describe('a hash of contents', () => {
  it('changes with a content or a name, and with nothing else', () => {
    const root = projectOf(files);
    const first = contentHash(root, ['src']);
    utimesSync(join(root, 'src/a.ts'), 0, 0);
    writeFileSync(join(root, 'src/a.test.ts'), 'a test');
    mkdirSync(join(root, 'src/testing'));
    writeFileSync(join(root, 'src/testing/helper.ts'), 'a helper');
    expect(contentHash(root, ['src'])).toBe(first);
    expect(contentHash(root, ['src', 'src/deep', 'not there'])).toBe(first);
    renameSync(join(root, 'src/a.ts'), join(root, 'src/c.ts'));
    const renamed = contentHash(root, ['src']);
    writeFileSync(join(root, 'src/c.ts'), 'three');
    expect(new Set([first, renamed, contentHash(root, ['src'])]).size).toBe(3);
  });

  it('tells where one file ends and the next begins', () => {
    const one = projectOf({ 'src/a': 'xy', 'src/b': '' });
    const other = projectOf({ 'src/a': 'x', 'src/b': 'y' });
    expect(contentHash(one, ['src'])).not.toBe(contentHash(other, ['src']));
  });
});

describe('a target', () => {
  it('is built where it is stale, and only there', async () => {
    const root = projectOf(files);
    expect(isStale(root, target)).toBe(true);
    await buildStale(root, [target], silent);
    await buildStale(root, [target], silent);
    expect(builds(root)).toBe(1);
    writeFileSync(join(root, 'src/a.ts'), 'changed');
    await buildStale(root, [target], silent);
    expect(builds(root)).toBe(2);
    expect(readFileSync(join(root, target.output), 'utf8')).toBe('changed');
    rmSync(join(root, 'dist/server'), { recursive: true });
    await buildStale(root, [target], silent);
    expect(builds(root)).toBe(3);
  });

  it('that is not stale asks for nothing, as where dist cannot be written to', async () => {
    const root = projectOf(files);
    await buildStale(root, [target], silent);
    holdLock(join(root, 'dist/.build-lock'), `${String(process.pid)}-another`);
    await buildStale(root, [target], silent);
    expect(builds(root)).toBe(1);
  });

  it('that cannot be built says why, and is tried again', async () => {
    const root = projectOf(files);
    await buildStale(root, [target], silent);
    writeFileSync(join(root, 'src/a.ts'), 'broken');
    await expect(buildStale(root, [target], silent)).rejects.toThrow('a.ts is broken');
    expect(isStale(root, target)).toBe(true);
    writeFileSync(join(root, 'src/a.ts'), 'mended');
    await buildStale(root, [target], silent);
    expect(isStale(root, target)).toBe(false);
  });

  it('that is built by what is not installed, or into a folder of others, says what to do', async () => {
    const root = projectOf({ ...files, 'builder.mjs': "import 'vite';" });
    await expect(buildStale(root, [target], silent)).rejects.toThrow('Run npm ci');
    const module = { ...target, command: ['node_modules/vite/bin/vite.js', 'build'] };
    await expect(buildStale(root, [module], silent)).rejects.toThrow('Run npm ci');
    const refused = Object.assign(new Error('EROFS: mkdir'), { code: 'EROFS' });
    expect(buildFailure(refused)).toContain('dist cannot be written to by this user (EROFS)');
  });

  it('is built once by two that ask at once', async () => {
    const root = projectOf(files);
    /** @type {string[]} */
    const lines = [];
    const ask = () => buildStale(root, [target], (line) => lines.push(line));
    await Promise.all([ask(), ask(), ask()]);
    expect(builds(root)).toBe(1);
    expect(lines.filter((line) => line.startsWith('Building'))).toHaveLength(1);
  });

  it('of this project names what is there', () => {
    const optional = new Set(['package-lock.json']);
    for (const { inputs } of Object.values(targets))
      for (const input of inputs) expect(existsSync(input) || optional.has(input), input).toBe(true);
  });
});

describe('a lock', () => {
  it('lets one in after the other, also after an error', async () => {
    const lock = join(projectOf({}), 'lock');
    let inside = 0;
    const enter = () =>
      withLock(lock, async () => {
        inside += 1;
        expect(inside).toBe(1);
        await nextTurn();
        inside -= 1;
      });
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await Promise.all([enter(), enter(), enter()]);
    expect(existsSync(lock)).toBe(false);
  });

  it('whose process has ended is taken away', async () => {
    const root = projectOf({});
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    holdLock(join(root, 'lock'), `${child.pid}-1`);
    expect(await withLock(join(root, 'lock'), () => Promise.resolve('in'))).toBe('in');
    expect(readdirSync(root)).toEqual([]);
  });

  it('is left to a process that took away the same one and was faster', async () => {
    const root = projectOf({ 'lock/999999999-1': '' });
    const lock = join(root, 'lock');
    const other = `${process.ppid}-1`;
    const kill = vi.spyOn(process, 'kill').mockImplementation((pid) => {
      if (pid !== 999999999) return true;
      // Between the look at the old lock and its removal.
      rmSync(lock, { recursive: true, force: true });
      holdLock(lock, other);
      throw Object.assign(new Error('No such process'), { code: 'ESRCH' });
    });
    onTestFinished(() => kill.mockRestore());
    /** @type {string[]} */
    const holders = [];
    const endOther = () => {
      holders.push(...readdirSync(lock));
      rmSync(lock, { recursive: true });
    };
    expect(await withLock(lock, () => Promise.resolve('in'), endOther)).toBe('in');
    expect(holders).toEqual([other]);
    expect(readdirSync(root)).toEqual([]);
  });

  it('that another process holds by now is not given back', async () => {
    const lock = join(projectOf({}), 'lock');
    await withLock(lock, async () => {
      rmSync(lock, { recursive: true });
      holdLock(lock, `${process.ppid}-1`);
    });
    expect(readdirSync(lock)).toEqual([`${process.ppid}-1`]);
  });

  it('that nobody holds any more, half given back, is taken', async () => {
    const root = projectOf({});
    mkdirSync(join(root, 'lock'));
    expect(await withLock(join(root, 'lock'), () => Promise.resolve('in'))).toBe('in');
    expect(readdirSync(root)).toEqual([]);
  });
});

it('tells an old Node what it needs', async () => {
  const old = "Object.defineProperty(process.versions, 'node', { value: '18.20.4' });";
  const child = spawn(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(old)}`,
    'scripts/start.js',
  ]);
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += String(chunk);
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(output).toContain(
    'Authorization Profiles needs Node.js 20.19 and later, 22.13 and later, or from 24, and this is 18.20.4.',
  );
});
