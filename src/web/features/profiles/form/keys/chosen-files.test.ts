import { describe, expect, it } from 'vitest';
import { ChosenFiles } from './chosen-files.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A file that is read when the test says so, or cannot be read then. */
function slowFile(text: string) {
  const settling = { come: (): void => undefined, fail: (): void => undefined };
  const content = new Promise<ArrayBuffer>((resolve, reject) => {
    settling.come = () => resolve(bytesOf(text).buffer);
    settling.fail = () => reject(new Error('It cannot be read.'));
  });
  return { ...settling, arrayBuffer: () => content };
}

describe('of files that are chosen one after the other', () => {
  it('the latest is taken, also where an earlier one comes after it', async () => {
    const files = new ChosenFiles();
    const [first, second] = [slowFile('first'), slowFile('second')];
    const readings = [files.read(first), files.read(second)];
    second.come();
    expect(await readings[1]).toEqual(bytesOf('second'));
    first.come();
    expect(await readings[0]).toBeNull();
  });

  it('each is taken that comes in its turn', async () => {
    const files = new ChosenFiles();
    const [first, second] = [slowFile('first'), slowFile('second')];
    const readings = [files.read(first), files.read(second)];
    first.come();
    expect(await readings[0]).toEqual(bytesOf('first'));
    second.come();
    expect(await readings[1]).toEqual(bytesOf('second'));
  });

  it('an earlier one is taken where the latest cannot be read, and what it is itself read too late for is not told', async () => {
    const files = new ChosenFiles();
    const [first, second, third] = [slowFile('first'), slowFile('second'), slowFile('third')];
    const readings = [files.read(first), files.read(second), files.read(third)];
    third.fail();
    await expect(readings[2]).rejects.toThrow('It cannot be read.');
    second.come();
    expect(await readings[1]).toEqual(bytesOf('second'));
    first.fail();
    expect(await readings[0]).toBeNull();
  });
});
