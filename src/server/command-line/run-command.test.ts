import { afterEach, expect, it, vi } from 'vitest';
import { CommandError } from './command-error.ts';
import { needed, runCommand } from './run-command.ts';

/** What was written, and the exit code. */
async function outcome(args: string[], failure?: Error, lost?: string) {
  const [written, told]: string[][] = [[], []];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => (written?.push(String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => (told?.push(String(text)), true));
  const run = async (options: Readonly<Record<string, string | undefined>>) => {
    const file = needed(options, 'to');
    if (failure !== undefined) throw failure;
    if (lost !== undefined) process.stdout.emit('error', Object.assign(new Error('canary'), { code: lost }));
    return `done with ${file}`;
  };
  await runCommand({ usage: 'npm run it -- --to FILE', options: ['to'], run }, args);
  vi.restoreAllMocks();
  return { written: written?.join(''), told: told?.join(''), code: process.exitCode ?? 0 };
}

afterEach(() => {
  process.exitCode = undefined;
});

it('says what was done', async () => {
  expect(await outcome(['--to', 'here'])).toEqual({ written: 'done with here\n', told: '', code: 0 });
});

it.each([['--help'], ['-h'], ['--to', 'here', '--help']])(
  'says how it is given, asked by %s, and does nothing',
  async (...args) => {
    expect(await outcome(args)).toEqual({ written: 'npm run it -- --to FILE\n', told: '', code: 0 });
  },
);

const misused: readonly string[][] = [
  [],
  ['--to'],
  ['--to', ''],
  ['--to', '  '],
  ['--from', 'postgres://u:canary@h/d'],
  ['canary'],
];

it.each(misused.map((args) => ({ args })))(
  'shows how it is given where it was given as $args, and repeats nothing of it',
  async ({ args }) => {
    const { written, told, code } = await outcome(args);
    expect([written, code]).toEqual(['', 2]);
    expect(told).toContain('\nnpm run it -- --to FILE\n');
    expect(told).not.toContain('canary');
  },
);

it.each([
  ['goes on where nobody reads any more', 'EPIPE', { told: '', code: 0 }],
  [
    'says that what it says is lost',
    'ENOSPC',
    { told: 'What is to be said cannot be written (ENOSPC).\n', code: 1 },
  ],
])('%s', async (_, lost, expected) => {
  expect(await outcome(['--to', 'here'], undefined, lost)).toEqual({
    written: 'done with here\n',
    ...expected,
  });
});

it('says why it failed, and nothing of what nobody foresaw', async () => {
  const known = await outcome(['--to', 'here'], new CommandError('There is no room.'));
  expect(known).toEqual({ written: '', told: 'There is no room.\n', code: 1 });
  const unknown = await outcome(['--to', 'here'], new TypeError('canary'));
  expect(unknown.told).toMatch(/^This failed: .*TypeError/);
  expect(unknown.told).not.toContain('canary');
});
