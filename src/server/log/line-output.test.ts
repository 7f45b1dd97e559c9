import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { describeSmallDisk, smallDisk } from '../testing/small-disk.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { lineOutput } from './line-output.ts';

function opened(file: string, flags: string): number {
  const fd = openSync(file, flags);
  onTestFinished(() => closeSync(fd));
  return fd;
}

const lines = (count: number, of = 'line') =>
  Array.from({ length: count }, (_, index) => `${of} ${String(index)}\n`);

it('writes lines in their order, those that are given at the end too', async () => {
  const file = join(temporaryFolder(), 'log');
  const output = lineOutput(opened(file, 'a'));
  for (const line of lines(100)) output.write(line);
  await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toBe(lines(100).join('')));
  output.write('last but one\n');
  await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toMatch(/last but one\n$/));
  output.finish();
  output.finish();
  expect(readFileSync(file, 'utf8')).toBe(`${lines(100).join('')}last but one\n`);
});

it('goes on, and ends, where nothing can be written', async () => {
  const output = lineOutput(opened(devNull, 'r'));
  for (const line of lines(10)) output.write(line);
  await new Promise((resolve) => setImmediate(resolve));
  for (const line of lines(10)) output.write(line);
  output.finish();
});

describeSmallDisk('a disk of 64 KiB', () => {
  it('is written to again once there is room, by whole lines', async () => {
    const disk = smallDisk(65_536);
    const [file, other] = [join(disk, 'log'), join(disk, 'other')];
    writeFileSync(other, Buffer.alloc(40_960));
    const output = lineOutput(opened(file, 'a'));
    const filling = lines(3000, 'filling');
    const written = () => readFileSync(file, 'utf8');
    for (const line of filling) output.write(line);
    // Whole pages are taken, and the line at the end of the last one is torn.
    await vi.waitFor(() => expect(written().length).toBeGreaterThan(8000));
    await vi.waitFor(() => {
      output.write('lost\n');
      expect(written().length % 4096).toBe(0);
    });
    rmSync(other);
    await vi.waitFor(() => {
      output.write('found\n');
      expect(written()).toContain('found');
    });
    const known = new Set([...filling, 'lost\n', 'found\n']);
    const strange = written()
      .split(/(?<=\n)/)
      .filter((line) => !known.has(line));
    expect(strange.length).toBeLessThanOrEqual(1);
  });
});
