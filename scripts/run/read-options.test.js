import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** @param {readonly string[]} args */
function run(args) {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stderr };
}

it.each(['scripts/test.js', 'scripts/repeat-e2e.js', 'scripts/practice.js', 'bench/main.js'])(
  '%s says which option it has not, and ends',
  (program) => {
    const { status, stderr } = run([program, '--elsewhere']);
    expect(stderr).toMatch(/^Unknown option '--elsewhere'.*\n$/);
    expect(status).toBe(2);
  },
);

it.each(['abc', '-1', '65536', '1.5', ''])('the practice provider has no port %j', (port) => {
  expect(run(['scripts/practice.js', `--port=${port}`])).toEqual({
    status: 2,
    stderr: '--port is a whole number from 0 to 65535.\n',
  });
});

it('the bench names its groups where one is asked for that it has not', () => {
  const { status, stderr } = run(['bench/main.js', '--only', 'page,pages']);
  expect(stderr).toMatch(/^There is no group pages\. There are: .*page.*\.\n$/);
  expect(status).toBe(2);
});
